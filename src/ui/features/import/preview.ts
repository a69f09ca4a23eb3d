import type { MemberListColumn } from '#rules/member-list/columns.ts'
import { planImport, type KnownMember, type PlannedRow } from '#rules/member-list/plan-import.ts'
import type { ListedMember, ProblemFound, QuestionFound } from '#rules/member-list/read-row.ts'
import { readPostcode } from '#rules/reach/postcode.ts'
import { caseworkerKey, findCaseworker } from './match/caseworkers.ts'
import {
  createHotelMatcher,
  foldHotelName,
  HOTEL_NAME_MAX_LENGTH,
  type KnownHotel,
  type ListedHotel,
} from './match/hotels.ts'
import type { MemberFile } from './member-file.ts'
import { NAME_MAX_LENGTH, REMARK_MAX_LENGTH, remarkOf } from './remark.ts'

/** What the charity has already, and who works for it. */
export interface Charity {
  readonly members: readonly KnownMember[]
  readonly hotels: readonly KnownHotel[]
  /** Those who can be given members. */
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[]
}

/** What a person decided beside what the file says. Rows are counted below the heading from 0. */
export interface Choices {
  readonly columns: readonly MemberListColumn[]
  /** Rows taken or left out against what was proposed. */
  readonly takenByRow: ReadonlyMap<number, boolean>
  /** Rows whose birth date, turned over from Solar Hijri, is not right. */
  readonly doubtedRows: ReadonlySet<number>
  /** By `caseworkerKey`; null is nobody. */
  readonly staffByCaseworker: ReadonlyMap<string, string | null>
}

export const noChoices = (columns: readonly MemberListColumn[]): Choices => ({
  columns,
  takenByRow: new Map(),
  doubtedRows: new Set(),
  staffByCaseworker: new Map(),
})

export interface ListedCaseworker {
  readonly key: string
  /** As the list writes it. */
  readonly name: string
  readonly staffId: string | null
  readonly memberCount: number
}

/** What is too long for its field. Also keys of the locales. */
export type TooLong = 'name-too-long' | 'hotel-too-long' | 'comment-too-long'

/** A row with somebody in it. */
export interface PersonRow {
  readonly kind: 'person'
  readonly row: number
  readonly number: number
  readonly outcome: 'new' | 'already-known' | 'same-as-row'
  readonly planned: Extract<PlannedRow, { fields: ListedMember }>
  readonly fields: ListedMember
  readonly problems: readonly ProblemFound[]
  readonly questions: readonly QuestionFound[]
  readonly tooLong: readonly TooLong[]
  readonly isTaken: boolean
  readonly isDoubted: boolean
  readonly needsLook: boolean
  readonly hotel: ListedHotel | null
  readonly caseworker: ListedCaseworker | null
  readonly remark: string
}

export interface NobodyRow {
  readonly kind: 'nobody'
  readonly row: number
  readonly number: number
  readonly planned: Extract<PlannedRow, { outcome: 'not-a-member' }>
}

export interface Preview {
  readonly people: readonly PersonRow[]
  readonly nobodies: readonly NobodyRow[]
  readonly blankCount: number
  readonly hotels: readonly ListedHotel[]
  readonly caseworkers: readonly ListedCaseworker[]
}

/** A birth on 1 January is so common that it is said at the row, but asks nobody to look. */
const isWorthALook = ({ question }: QuestionFound) => question !== 'birth-assigned'

/** The part that takes its time on a long list: who is who. Depends on the file, its columns and the charity alone. */
export function planFile(
  file: MemberFile,
  columns: readonly MemberListColumn[],
  charity: Charity,
  today: string,
) {
  const hotels = createHotelMatcher(charity.hotels)
  const rows = withCanonicalHotels(file.rows, columns, hotels)
  const plan = planImport({ header: file.header, rows, columns, known: charity.members, today })
  return { plan, hotels }
}
export type FilePlan = ReturnType<typeof planFile>

/** The same hotel in two spellings is one door, so the rules get one spelling of it. */
function withCanonicalHotels(
  rows: MemberFile['rows'],
  columns: readonly MemberListColumn[],
  hotels: ReturnType<typeof createHotelMatcher>,
): MemberFile['rows'] {
  const hotelAt = columns.indexOf('hotel')
  const postcodeAt = columns.indexOf('postcode')
  if (hotelAt < 0) return rows
  const postcodeIn = (cells: readonly string[]) => {
    const read = readPostcode(cells[postcodeAt] ?? '')
    return read.ok ? read.value : ''
  }
  const isHotel = (name: string) => foldHotelName(name) !== '' && name.length <= HOTEL_NAME_MAX_LENGTH
  const tidy = (cells: readonly string[]) => (cells[hotelAt] ?? '').replace(/\s+/g, ' ').trim()
  for (const cells of rows) if (isHotel(tidy(cells))) hotels.note(tidy(cells), postcodeIn(cells))
  return rows.map((cells) => {
    const hotel = isHotel(tidy(cells)) ? hotels.find(tidy(cells), postcodeIn(cells)) : undefined
    return hotel ? cells.with(hotelAt, hotel.name) : cells
  })
}

/** What the file becomes with everything a person has decided. */
export function makePreview(
  file: MemberFile,
  { plan, hotels }: FilePlan,
  charity: Charity,
  choices: Choices,
): Preview {
  const caseworkers = listedCaseworkers(plan.rows, charity, choices)
  const people = plan.rows.flatMap((planned) =>
    'fields' in planned ? [personRow(planned, { file, hotels, caseworkers, choices })] : [],
  )
  const taken = people.filter(({ isTaken }) => isTaken)
  const hotelsByKey = new Map(taken.flatMap(({ hotel }) => (hotel ? [[hotel.key, hotel]] : [])))
  const counted = Map.groupBy(taken, ({ caseworker }) => caseworker?.key)
  return {
    people,
    nobodies: plan.rows.flatMap((planned) =>
      planned.outcome === 'not-a-member'
        ? [{ kind: 'nobody', row: planned.row, number: planned.row + file.firstRowNumber, planned } as const]
        : [],
    ),
    blankCount: plan.totals.blank,
    hotels: [...hotelsByKey.values()],
    caseworkers: [...caseworkers.values()].map((one) => ({
      ...one,
      memberCount: counted.get(one.key)?.length ?? 0,
    })),
  }
}

function listedCaseworkers(rows: readonly PlannedRow[], charity: Charity, choices: Choices) {
  const byKey = new Map<string, ListedCaseworker>()
  for (const planned of rows) {
    const name = 'fields' in planned ? planned.fields.caseworkerName : null
    const key = name === null ? '' : caseworkerKey(name)
    if (name === null || key === '' || byKey.has(key)) continue
    const given = choices.staffByCaseworker.get(key)
    const staffId = given === undefined ? findCaseworker(name, charity.caseworkers) : given
    byKey.set(key, { key, name, staffId, memberCount: 0 })
  }
  return byKey
}

interface Setting {
  readonly file: MemberFile
  readonly hotels: FilePlan['hotels']
  readonly caseworkers: ReadonlyMap<string, ListedCaseworker>
  readonly choices: Choices
}

function personRow(planned: PersonRow['planned'], setting: Setting): PersonRow {
  const { file, hotels, caseworkers, choices } = setting
  const { row, outcome, fields, problems, questions } = planned
  const { hotelName, caseworkerName } = fields
  const hotel =
    (hotelName !== null &&
      hotelName.length <= HOTEL_NAME_MAX_LENGTH &&
      hotels.find(hotelName, fields.postcode ?? '')) ||
    null
  const caseworker = (caseworkerName !== null && caseworkers.get(caseworkerKey(caseworkerName))) || null
  const remark = remarkOf(fields, { file, columns: choices.columns, hotel, caseworker })
  const tooLong = tooLongIn(fields, remark)
  const canBeTaken = !tooLong.includes('name-too-long')
  return {
    kind: 'person',
    row,
    number: row + file.firstRowNumber,
    outcome,
    planned,
    fields,
    problems,
    questions,
    tooLong,
    isTaken: canBeTaken && (choices.takenByRow.get(row) ?? outcome === 'new'),
    isDoubted: choices.doubtedRows.has(row),
    needsLook: problems.length > 0 || tooLong.length > 0 || questions.some(isWorthALook),
    hotel,
    caseworker,
    remark,
  }
}

function tooLongIn({ latinName, ownName, hotelName }: ListedMember, remark: string): TooLong[] {
  const isNameLong = [latinName, ownName].some((name) => (name?.length ?? 0) > NAME_MAX_LENGTH)
  return [
    ...(isNameLong ? (['name-too-long'] as const) : []),
    ...((hotelName?.length ?? 0) > HOTEL_NAME_MAX_LENGTH ? (['hotel-too-long'] as const) : []),
    ...(remark.length > REMARK_MAX_LENGTH ? (['comment-too-long'] as const) : []),
  ]
}
