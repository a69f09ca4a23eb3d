import { matchColumns, type MemberListColumn } from '#rules/member-list/columns.ts'

type Lines = readonly (readonly string[])[]

/** Charities put their name and the date above the list; further down than this nobody begins it. */
const DEEPEST_HEADING = 20

/**
 * The line that holds the headings: the one of the first twenty with most words that name a column. A list without
 * headings has empty ones. Null when the lines are no list at all: nothing is named, and nothing stands in columns.
 */
export function findHeading(lines: Lines): { header: readonly string[]; firstRowAt: number } | null {
  const [best] = lines
    .slice(0, DEEPEST_HEADING)
    .map((cells, at) => ({ cells, at, named: namedIn(cells) }))
    .filter(({ named }) => named.length >= 2 || named.some(isName))
    .sort((a, b) => b.named.length - a.named.length || a.at - b.at)
  if (best) return { header: best.cells, firstRowAt: best.at + 1 }
  const firstRowAt = lines.findIndex((cells) => filledIn(cells) >= 2)
  const rows = firstRowAt < 0 ? [] : lines.slice(firstRowAt)
  if (!standInColumns(rows)) return null
  const width = Math.max(...rows.slice(0, 100).map(({ length }) => length))
  return { header: Array.from({ length: width }, () => ''), firstRowAt }
}

const isName = (column: MemberListColumn) => column === 'fullName' || column === 'ownScriptName'

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length

/** A heading is short and holds no number to speak of: "Room 12" names no column, "Phone 2" does. */
const isHeading = (cell: string) => cell.length <= 40 && !/\d{2}/.test(cell)

/** What the words of a line name. Those that name nothing are taken for remarks, so remarks prove nothing. */
function namedIn(cells: readonly string[]): MemberListColumn[] {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.filter(isHeading).length < filled.length * 0.75) return []
  const headings = cells.map((cell) => (isHeading(cell) ? cell : ''))
  return matchColumns(headings, []).filter((column) => column !== 'ignore' && column !== 'comments')
}

/** Prose with commas has a different number of them on every line. */
function standInColumns(rows: Lines): boolean {
  const some = rows.filter((cells) => filledIn(cells) > 0).slice(0, 100)
  const byWidth = Map.groupBy(some, ({ length }) => length)
  const [[width, most] = [0, []]] = [...byWidth].sort(([, a], [, b]) => b.length - a.length)
  return width >= 2 && some.length >= 2 && most.length >= some.length * 0.6
}
