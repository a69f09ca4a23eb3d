import type { BirthDate } from '../time/birth-date.ts'
import type { Phone } from '../reach/phone.ts'
import { readPhone } from '../reach/phone.ts'
import { readPostcode } from '../reach/postcode.ts'
import { readBirthDate } from '../time/read-birth-date.ts'
import { readRoom } from '../hotel/room.ts'
import { ok, refused } from '../result.ts'
import type { MemberListColumn } from './columns.ts'
import type { ProblemFound, QuestionFound, RowProblem } from './findings.ts'
import { openRow, type Row } from './open-row.ts'
import { readLanguages, readNationality, readSex, type Sex } from './words.ts'

export type { ProblemFound, QuestionFound } from './findings.ts'

/** What a row of a charity's list becomes. Empty texts are null; nothing in it is checked against records. */
export interface ListedMember {
  readonly latinName: string | null
  /** The name as the member writes it, in any script. */
  readonly ownName: string | null
  readonly birth: BirthDate
  readonly sex: Sex | null
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string | null
  /** ISO 639, in the order written. */
  readonly languages: readonly string[]
  readonly phone: Phone | null
  readonly hotelName: string | null
  readonly postcode: string | null
  readonly room: string | null
  readonly caseworkerName: string | null
  /** The comments, and below them the words of every cell that could not be read, after its heading. */
  readonly comment: string | null
}

/** Why a row with words in it is nobody. Also keys of the locales. */
export const notMemberReasons = ['total-row', 'repeated-header', 'no-name'] as const
export type NotMemberReason = (typeof notMemberReasons)[number]

export type RowReading =
  | {
      readonly kind: 'member'
      readonly fields: ListedMember
      readonly problems: readonly ProblemFound[]
      readonly questions: readonly QuestionFound[]
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-member'; readonly reason: NotMemberReason }

export interface RowContext {
  readonly header: readonly string[]
  readonly columns: readonly MemberListColumn[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

const TOTAL = /^(?:sub|grand)?[\s-]*(?:total|sum|count)\b|^\d+ (?:members|people|persons|clients|families)$/i

const clean = (cell: string) =>
  cell
    .normalize('NFC')
    .replace(/[\ufeff\u00a0]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim()

/** Reads one row. What cannot be read is kept in the comment, word for word, and named in `problems`. */
export function readRow(rawCells: readonly string[], context: RowContext): RowReading {
  const cells = rawCells.map(clean)
  const filled = cells.filter(Boolean)
  if (filled.length === 0) return { kind: 'blank' }
  if (filled.length === 1 && TOTAL.test(filled[0] ?? '')) return { kind: 'not-a-member', reason: 'total-row' }
  const header = context.header.map(clean)
  if (filled.length > 1 && cells.every((cell, at) => cell === (header[at] ?? ''))) {
    return { kind: 'not-a-member', reason: 'repeated-header' }
  }
  return readMember(cells, { ...context, header })
}

function readMember(cells: readonly string[], { header, columns, today }: RowContext): RowReading {
  const row = openRow(cells, { header, columns })
  const names = readNames(row)
  if (!names.latinName && !names.ownName) return { kind: 'not-a-member', reason: 'no-name' }
  const nationality = row.read('nationality', (text) =>
    orRefused(readNationality(text), 'unknown-nationality'),
  )
  const fields = {
    ...names,
    birth: readBirth(row, today),
    sex: row.read('sex', (text) => orRefused(readSex(text), 'unknown-sex')),
    nationality,
    languages: readTongues(row, nationality),
    phone: readPhoneCell(row),
    hotelName: row.text('hotel').replace(/\s+/g, ' ') || null,
    postcode: row.read('postcode', (text) => {
      const read = readPostcode(text)
      return read.ok ? read : refused({ reason: `postcode-${read.error.reason}` })
    }),
    room: row.read('room', (text) => {
      const read = readRoom(text)
      if (read.ok) return ok(read.value.room)
      return read.error.reason === 'missing' ? ok(null) : refused({ reason: 'room-too-long' })
    }),
    caseworkerName: row.text('caseworker').replace(/\s+/g, ' ') || null,
  }
  row.checkLength()
  return {
    kind: 'member',
    fields: { ...fields, comment: row.comment() },
    problems: row.problems,
    questions: row.questions,
  }
}

const orRefused = <Value, const Reason extends RowProblem>(value: Value | null, reason: Reason) =>
  value === null ? refused({ reason }) : ok(value)

const LATIN = /\p{Script=Latin}/u
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u
const LATIN_PART = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’ʼ‘.\s-]*/gu

const tidyName = (name: string) =>
  name
    .replace(/[;|/\\,_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Either cell may hold either script, or both; separators of the file inside a name part its words. */
function readNames(row: Row) {
  const full = row.text('fullName')
  const own = tidyName(row.text('ownScriptName'))
  if (!OTHER_SCRIPT.test(full)) return { latinName: tidyName(full) || null, ownName: own || null }
  const latin = LATIN.test(full) ? tidyName((full.match(LATIN_PART) ?? []).join(' ')) : ''
  const other = tidyName(latin === '' ? full : full.replace(LATIN_PART, ' '))
  if (own !== '' && own !== other) row.keep('fullName', full)
  return { latinName: latin || null, ownName: own || other }
}

function readBirth(row: Row, today: string): BirthDate {
  const reading = row.read('birth', (text) => {
    const read = readBirthDate(text, today)
    return read.ok ? read : refused({ reason: `birth-${read.error.reason}` })
  })
  if (reading?.convertedFrom) row.ask('birth', 'birth-converted')
  if (reading?.assigned) row.ask('birth', 'birth-assigned')
  if (reading?.saysMore) row.ask('birth', 'birth-says-more')
  // The day as first written can be checked again; a converted one can not.
  if (reading?.convertedFrom || reading?.saysMore) row.keep('birth', row.text('birth'))
  return reading?.birth ?? { precision: 'unknown' }
}

function readTongues(row: Row, nationality: string | null): readonly string[] {
  const text = row.text('languages')
  const { codes, unknown, farsiAsDari } = readLanguages(text, nationality)
  if (unknown.length > 0) row.problem('languages', 'unknown-language', unknown.join(', '))
  if (farsiAsDari) row.ask('languages', 'farsi-as-dari')
  return codes
}

function readPhoneCell(row: Row): Phone | null {
  const reading = row.read('phone', (text) => {
    const read = readPhone(text)
    return read.ok ? read : refused({ reason: `phone-${read.error.reason}` })
  })
  // That somebody has no phone is worth more than an empty field.
  if (reading?.kind === 'none') row.keep('phone', row.text('phone'))
  if (reading?.kind !== 'phone') return null
  if (reading.rest !== null) {
    row.ask('phone', 'second-phone')
    row.keep('phone', reading.rest)
  }
  return reading.phone
}
