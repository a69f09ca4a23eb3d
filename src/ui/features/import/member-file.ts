import type { MemberListColumn } from '#rules/member-list/columns.ts'

/** A charity's list as its file has it: nothing read into it yet but which line holds the headings. */
export interface MemberFile {
  readonly name: string
  /** Empty texts where the file has no headings. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The number that a spreadsheet shows beside the first of `rows`. */
  readonly firstRowNumber: number
  readonly delimiter: string
  /** What each column seems to hold; a person may know better. */
  readonly columns: readonly MemberListColumn[]
  readonly lettersAreGuessed: boolean
  /** The spreadsheet row from which on a quotation mark is not closed, so that rows may have run together. */
  readonly openQuoteRow: number | null
}
