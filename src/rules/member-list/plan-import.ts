import { isProbablyAssigned, mayBeSameBirth, type BirthDate } from '../time/birth-date.ts'
import { foldName, sameFoldedName, type FoldedName } from '../names/names.ts'
import type { MemberListColumn } from './columns.ts'
import {
  readRow,
  type ListedMember,
  type NotMemberReason,
  type ProblemFound,
  type QuestionFound,
} from './read-row.ts'

/** A member the charity already has, as far as it helps to know them again. */
export interface KnownMember {
  readonly id: string
  /** Every form of the name. */
  readonly names: readonly string[]
  readonly birth: BirthDate
  /** E.164. */
  readonly phones: readonly string[]
  readonly hotelName: string | null
  readonly room: string | null
}

/** What makes two entries one person, beside their names. Also keys of the locales. */
export const sameBecause = ['phone', 'birth', 'room', 'name-alone'] as const
export type SameBecause = (typeof sameBecause)[number]

/** What each row becomes. Also keys of the locales. */
export const rowOutcomes = ['new', 'already-known', 'same-as-row', 'blank', 'not-a-member'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

interface Read {
  readonly fields: ListedMember
  readonly problems: readonly ProblemFound[]
  readonly questions: readonly QuestionFound[]
}

/** `row` counts the rows below the heading from 0. */
export type PlannedRow = { readonly row: number } & (
  | ({ readonly outcome: 'new' } & Read)
  | ({ readonly outcome: 'already-known'; readonly memberId: string; readonly because: SameBecause } & Read)
  | ({ readonly outcome: 'same-as-row'; readonly sameRow: number; readonly because: SameBecause } & Read)
  | { readonly outcome: 'blank' }
  | { readonly outcome: 'not-a-member'; readonly reason: NotMemberReason }
)

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  /** Rows by outcome; `withProblems` counts the new ones with at least one problem. */
  readonly totals: Readonly<Record<RowOutcome, number>> & { readonly withProblems: number }
}

export interface MemberList {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly MemberListColumn[]
  readonly known: readonly KnownMember[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What importing this list would do, row by row. Writes nothing. A list imported before plans nothing new. */
export function planImport({ header, rows, columns, known, today }: MemberList): ImportPlan {
  const stored = known.map((member) => ({ id: member.id, traits: traitsOf(member) }))
  const planned: { row: number; traits: Traits }[] = []
  const plan = rows.map((cells, row): PlannedRow => {
    const reading = readRow(cells, { header, columns, today })
    if (reading.kind === 'blank') return { row, outcome: 'blank' }
    if (reading.kind === 'not-a-member') return { row, outcome: 'not-a-member', reason: reading.reason }
    const { fields, problems, questions } = reading
    const read = { fields, problems, questions }
    const traits = traitsOf(asKnown(fields))
    for (const { id, traits: theirs } of stored) {
      const because = samePerson(traits, theirs)
      if (because) return { row, outcome: 'already-known', memberId: id, because, ...read }
    }
    for (const { row: sameRow, traits: theirs } of planned) {
      const because = samePerson(traits, theirs)
      if (because) return { row, outcome: 'same-as-row', sameRow, because, ...read }
    }
    planned.push({ row, traits })
    return { row, outcome: 'new', ...read }
  })
  return { rows: plan, totals: totalsOf(plan) }
}

/** A listed member as they will be known once imported. */
export const asKnown = (fields: ListedMember, id = ''): KnownMember => ({
  id,
  names: [fields.latinName, fields.ownName].filter((name) => name !== null),
  birth: fields.birth,
  phones: fields.phone ? [fields.phone.e164] : [],
  hotelName: fields.hotelName,
  room: fields.room,
})

interface Traits {
  readonly names: readonly FoldedName[]
  readonly birth: BirthDate
  readonly phones: readonly string[]
  readonly door: string | null
}

const traitsOf = (member: KnownMember): Traits => ({
  names: member.names.map(foldName),
  birth: member.birth,
  phones: member.phones,
  door: member.hotelName && member.room ? `${plain(member.hotelName)}/${plain(member.room)}` : null,
})

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Same names and same phone, birth date or door. Names alone only where one of the two has nothing else to go by.
 * When in doubt they are two people: a double can be seen and joined, a person left out is lost.
 */
function samePerson(a: Traits, b: Traits): SameBecause | null {
  const because = sharedTrait(a, b) ?? (hasNothingElse(a) || hasNothingElse(b) ? 'name-alone' : null)
  return because && haveSameNames(a, b) ? because : null
}

function sharedTrait(a: Traits, b: Traits): SameBecause | null {
  const sharesPhone = a.phones.some((phone) => b.phones.includes(phone))
  const sharesDoor = a.door !== null && a.door === b.door
  const sharesBirth = mayBeSameBirth(a.birth, b.birth)
  // A father and a son called Ahmad share a phone and a room, not a birth date.
  if (haveTwoBirths(a, b) && !sharesBirth && isOneWord(a) && isOneWord(b)) return null
  if (sharesPhone) return 'phone'
  if (sharesBirth && (isExact(a.birth, b.birth) || !livesElsewhere(a, b))) return 'birth'
  return sharesDoor ? 'room' : null
}

const haveTwoBirths = (a: Traits, b: Traits) =>
  a.birth.precision !== 'unknown' && b.birth.precision !== 'unknown'

const isOneWord = ({ names }: Traits) => names.every(({ wordCount }) => wordCount === 1)

/** Years and first days of January are shared by too many to tell people by. */
const isExact = (a: BirthDate, b: BirthDate) =>
  [a, b].every((birth) => birth.precision === 'day' && !isProbablyAssigned(birth))

/** Neither phone nor door in common, though both have one. */
const livesElsewhere = (a: Traits, b: Traits) =>
  (a.phones.length > 0 && b.phones.length > 0) || (a.door !== null && b.door !== null && a.door !== b.door)

const hasNothingElse = ({ phones, birth, door }: Traits) =>
  phones.length === 0 && birth.precision === 'unknown' && door === null

/** Every word of the one is in the other and the reverse: Ahmad is not yet Ahmad Karimi. */
const haveSameNames = (a: Traits, b: Traits) =>
  a.names.some((mine) =>
    b.names.some((theirs) => sameFoldedName(mine, theirs) && sameFoldedName(theirs, mine)),
  )

function totalsOf(rows: readonly PlannedRow[]): ImportPlan['totals'] {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    new: count('new'),
    'already-known': count('already-known'),
    'same-as-row': count('same-as-row'),
    blank: count('blank'),
    'not-a-member': count('not-a-member'),
    withProblems: rows.filter((row) => row.outcome === 'new' && row.problems.length > 0).length,
  }
}
