import { readBirthDate } from '../time/read-birth-date.ts'
import { readPhone } from '../reach/phone.ts'
import { readPostcode } from '../reach/postcode.ts'
import { readLanguages, readNationality, readSex } from './words.ts'

/** What a column of a charity's list can hold. Also keys of the locales. */
export const memberListColumns = [
  'fullName',
  'ownScriptName',
  'birth',
  'sex',
  'nationality',
  'languages',
  'phone',
  'hotel',
  'postcode',
  'room',
  'caseworker',
  'comments',
  'ignore',
] as const
export type MemberListColumn = (typeof memberListColumns)[number]

/** The order matters: "caseworker name" is no name, "name in own script" no full name. */
const headings: readonly (readonly [MemberListColumn, RegExp])[] = [
  ['ignore', /^(?:#|no\.?|nr\.?|s\/?n|row|id)$/],
  ['caseworker', /case ?-?worker|key ?-?worker|support worker|advis[oe]r|assigned|allocated|^worker|^staff/],
  ['comments', /comment|note|remark|further|additional|other info|^info/],
  [
    'ownScriptName',
    /own script|native|original|(?:dari|farsi|pashto|arabic|tigrinya|persian) name|name \(?in |script/,
  ],
  ['birth', /d\.? ?o\.? ?b|birth|^born|^age$|^year$/],
  ['sex', /\bsex\b|gender|m ?\/ ?f/],
  ['nationality', /national|country|citizen|origin/],
  ['languages', /lang|speaks|spoken/],
  ['phone', /mobile|phone|\btel\b|telephone|\bcell\b|contact n|whats ?app/],
  ['postcode', /post ?-?code|\bzip\b|^pc$/],
  ['room', /\broom\b|\brm\b/],
  ['hotel', /hotel|accommodation|^site|hostel|address/],
  ['fullName', /name/],
]

/** Several columns may make up a name or a comment; of the others a list has one. */
const repeatable = new Set<MemberListColumn>(['fullName', 'comments', 'ignore'])

/**
 * Guesses what each column holds: by its heading, else by what most of its cells can be read as. What nobody can
 * tell becomes a comment, so that nothing is lost; a column without any text is ignored. A person corrects it.
 */
export function matchColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly MemberListColumn[] {
  const taken = new Set<MemberListColumn>()
  const take = (column: MemberListColumn | undefined): MemberListColumn | undefined => {
    if (column === undefined || (taken.has(column) && !repeatable.has(column))) return undefined
    taken.add(column)
    return column
  }
  const byHeading = header.map((heading) => take(columnNamed(heading)))
  return byHeading.map((column, at) => {
    const cells = rows.map((row) => row[at]?.trim() ?? '').filter(Boolean)
    if (cells.length === 0 && (column === undefined || header[at]?.trim() === '')) return 'ignore'
    return column ?? take(columnHolding(cells)) ?? 'comments'
  })
}

const plainHeading = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/\ufeff/g, '')
    .replace(/_/g, ' ')
    .trim()
    .toLowerCase()

const columnNamed = (heading: string) => headings.find(([, words]) => words.test(plainHeading(heading)))?.[0]

/** Whether it reads as a date at all, be it one that cannot be. */
function isDate(cell: string) {
  const read = readBirthDate(cell, '2100-01-01')
  return read.ok || read.error.reason !== 'not-a-date'
}

const contents: readonly (readonly [MemberListColumn, (cell: string) => boolean])[] = [
  ['postcode', (cell) => readPostcode(cell).ok],
  ['sex', (cell) => readSex(cell) !== null],
  ['phone', (cell) => readPhone(cell).ok],
  ['birth', isDate],
  ['languages', (cell) => readLanguages(cell, null).unknown.length === 0],
  ['nationality', (cell) => readNationality(cell) !== null],
  ['room', (cell) => /^(?:room|rm)?\.? ?[a-z]?\d{1,4}[a-z]?$/i.test(cell)],
  ['ownScriptName', (cell) => /^[^\p{Script=Latin}\d]{2,40}$/u.test(cell)],
]

/** Four cells in five must be readable. */
const columnHolding = (cells: readonly string[]) =>
  contents.find(([, reads]) => cells.filter(reads).length >= cells.length * 0.8)?.[0]
