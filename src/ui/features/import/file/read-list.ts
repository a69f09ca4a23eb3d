import Papa from 'papaparse'
import { matchColumns } from '#rules/member-list/columns.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { MemberFile } from '../member-file.ts'
import { decodeText, type DecodeRefusal } from './decode-text.ts'
import { findHeading } from './find-heading.ts'

export const LARGEST_FILE_BYTES = 10_000_000
/** Five times the largest charity; more is another kind of file, and comparing everybody with everybody would take minutes. */
export const MOST_ROWS = 5_000

export type ListRefusal =
  DecodeRefusal | { readonly reason: 'too-large' | 'too-many-rows' | 'no-rows' | 'unreadable' }

export async function readMemberFile(file: File): Promise<Result<MemberFile, ListRefusal>> {
  if (file.size > LARGEST_FILE_BYTES) return refused({ reason: 'too-large' })
  const bytes = await bytesOf(file)
  if (!bytes) return refused({ reason: 'unreadable' })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const list = readListText(decoded.value.text)
  return list.ok ? ok({ ...list.value, name: file.name, lettersAreGuessed: decoded.value.isGuess }) : list
}

/** Null when the file was moved or changed since it was chosen, or a cloud's folder cannot give it now. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (problem) {
    if (problem instanceof DOMException) return null
    throw problem
  }
}

type ListText = Omit<MemberFile, 'name' | 'lettersAreGuessed'>

/** Excel itself writes this first line, to say what parts the cells. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?\n/i

/** Reads the text of a list: what parts its cells is guessed, the line with the headings is looked for. */
export function readListText(text: string): Result<ListText, ListRefusal> {
  if (/^\s*[<{[]/.test(text)) return refused({ reason: 'not-a-list' })
  const said = SEPARATOR_LINE.exec(text)
  const parsed = parse(said ? text.slice(said[0].length) : text.replace(/^\ufeff/, ''), said?.[1])
  const lines = withoutLastBlanks(parsed.data)
  const heading = findHeading(lines)
  if (!heading) return refused({ reason: 'not-a-list' })
  const rows = lines.slice(heading.firstRowAt)
  if (rows.length === 0) return refused({ reason: 'no-rows' })
  if (rows.length > MOST_ROWS) return refused({ reason: 'too-many-rows' })
  const linesBefore = said ? 2 : 1
  const quote = parsed.errors.find(({ code }) => code === 'MissingQuotes')
  return ok({
    header: heading.header,
    rows,
    firstRowNumber: heading.firstRowAt + linesBefore,
    delimiter: parsed.meta.delimiter,
    columns: matchColumns(heading.header, rows),
    openQuoteRow: quote?.row === undefined ? null : quote.row + linesBefore,
  })
}

const delimiters = [';', ',', '\t', '|']

function parse(text: string, said: string | undefined) {
  const parsed = Papa.parse<string[]>(text, { delimiter: said ?? '', delimitersToGuess: delimiters })
  // A list of two lines is too little for a guess from its rows; its headings say enough.
  const isSure = said !== undefined || parsed.errors.every(({ code }) => code !== 'UndetectableDelimiter')
  if (isSure) return parsed
  const [headings = ''] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => headings.split(delimiter).length
  const delimiter = delimiters.reduce((most, one) => (count(one) > count(most) ? one : most))
  return Papa.parse<string[]>(text, { delimiter })
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

function withoutLastBlanks(lines: readonly (readonly string[])[]) {
  const last = lines.findLastIndex((cells) => !isBlank(cells))
  return lines.slice(0, last + 1)
}
