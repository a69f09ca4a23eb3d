import Papa from 'papaparse'
import type { MemberFile } from '../member-file.ts'

/** A row that was not taken, and why, in words. */
export interface NotTaken {
  readonly row: number
  readonly reason: string
}

/**
 * What a spreadsheet would run as a formula, and so send elsewhere what stands beside it: such a cell gets an apostrophe.
 * A telephone number that begins with + is none: digits and signs alone can ask for nothing.
 */
const formula = /^\s*(?:[=@]|[+-](?![\d\s().-]*$)).*$/s

/** The rows that were not taken, as they stood in the file, with the reason in a last column. Opens in Excel: UTF-8 with its mark. */
export function notTakenCsv(file: MemberFile, notTaken: readonly NotTaken[], reasonHeading: string): string {
  const width = file.header.length
  const line = (cells: readonly string[], last: string) => [
    ...Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? ''),
    last,
  ]
  const text = Papa.unparse(
    [
      line(file.header, reasonHeading),
      ...notTaken.map(({ row, reason }) => line(file.rows[row] ?? [], reason)),
    ],
    { delimiter: file.delimiter, escapeFormulae: formula },
  )
  return `\ufeff${text}\r\n`
}
