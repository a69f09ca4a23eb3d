import { matchesPhone, phoneQuery } from '../reach/phone.ts'
import { plainReference } from '../reach/reference.ts'
import { foldedNameStartsWith, foldName, sameFoldedName, type FoldedName } from './names.ts'
import { toAsciiDigits } from '../language/digits.ts'

export interface NameEntry {
  readonly id: string
  /** Every form of the name, in any script. */
  readonly names: readonly string[]
  readonly reference: string | null
  /** E.164. */
  readonly phones: readonly string[]
  readonly room: string | null
  readonly hotel: string | null
}

export interface NameIndex {
  /** Ids of those found, the nearest first: whole names, then beginnings, then numbers and hotels. None for an empty query. */
  readonly search: (query: string) => readonly string[]
}

interface FoldedEntry {
  readonly entry: NameEntry
  readonly names: readonly FoldedName[]
  readonly reference: string
  readonly room: string
  readonly hotel: string
}

/** Folds a caseload once, so that each key pressed costs a few milliseconds for a thousand members. */
export function makeNameIndex(entries: readonly NameEntry[]): NameIndex {
  const folded = entries.map(foldEntry)
  return {
    search: (query) => {
      if (query.trim() === '') return []
      const rank = rankFor(query)
      return folded
        .map((entry) => ({ id: entry.entry.id, rank: rank(entry) }))
        .filter((found) => found.rank !== null)
        .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map(({ id }) => id)
    },
  }
}

const foldEntry = (entry: NameEntry): FoldedEntry => ({
  entry,
  names: entry.names.map(foldName),
  reference: plainReference(entry.reference ?? ''),
  room: plainRoom(entry.room ?? ''),
  hotel: plainText(entry.hotel ?? ''),
})

const plainText = (text: string) => toAsciiDigits(text.normalize('NFKC')).toLowerCase().trim()
const plainRoom = (text: string) =>
  plainText(text)
    .replace(/^(?:room|rm)\b\.?/, '')
    .replace(/\s/g, '')

type Rank = (entry: FoldedEntry) => number | null

const hasDigit = (word: string) => /\d/.test(word)

/** The place of an entry for this query, lower is nearer; null when it is not found. */
function rankFor(query: string): Rank {
  const words = plainText(query).split(/\s+/)
  if (!words.some(hasDigit)) return rankByWords(query)
  // A name's spelling knows no digits: 335a would find everybody whose name begins with A.
  const byNumber = rankByNumber(query)
  const wordsOnly = words.filter((word) => !hasDigit(word)).join(' ')
  if (wordsOnly === '') return byNumber
  const byWords = rankByWords(wordsOnly)
  const byNumberWithin = rankByNumber(words.filter(hasDigit).join(' '))
  return (entry) => {
    const whole = byNumber(entry)
    if (whole !== null) return whole
    const number = byNumberWithin(entry)
    return number === null || byWords(entry) === null ? null : number
  }
}

/** A name in any spelling, or a hotel. */
function rankByWords(query: string): Rank {
  const name = foldName(query)
  const room = plainRoom(query)
  const byHotel = rankByHotel(query)
  return (entry) => {
    if (room !== '' && entry.room === room) return 1
    // A whole name is its own beginning, so most entries are done with after one question.
    const begun = entry.names.filter((stored) => foldedNameStartsWith(name, stored))
    if (begun.length > 0) return begun.some((stored) => sameFoldedName(name, stored)) ? 2 : 3
    return byHotel(entry)
  }
}

/** A reference, a room, a phone number, or a hotel with a number in its name. */
function rankByNumber(query: string): Rank {
  const room = plainRoom(query)
  const reference = plainReference(query)
  // A reference is looked for from its first digit on: a lone H begins half the names.
  const seeksReference = /^H[0-9A-Z]*\d/.test(reference)
  const seeksPhone = phoneQuery(query) !== null
  const byHotel = rankByHotel(query)
  return (entry) => {
    if (seeksReference && entry.reference.startsWith(reference)) return 0
    if (entry.room === room) return 1
    if (seeksPhone && entry.entry.phones.some((phone) => matchesPhone(phone, query))) return 4
    return entry.room.startsWith(room) ? 5 : byHotel(entry)
  }
}

function rankByHotel(query: string): Rank {
  const text = plainText(query)
  return ({ hotel }) => (text.length >= 3 && hotel.includes(text) ? 6 : null)
}
