import type { MemberListColumn } from '#rules/member-list/columns.ts'

/** Several columns may make up a name or a remark, and any number may be left out; of everything else a list has one. */
const repeatable: ReadonlySet<MemberListColumn> = new Set(['fullName', 'comments', 'ignore'])

/** Says what a column holds. The one that held it before becomes a remark, so that nothing is lost; `movedAt` is its place. */
export function withColumn(columns: readonly MemberListColumn[], at: number, column: MemberListColumn) {
  const before = repeatable.has(column) ? -1 : columns.indexOf(column)
  const movedAt = before === at || before < 0 ? null : before
  const next = columns.map((held, place) => (place === at ? column : place === movedAt ? 'comments' : held))
  return { columns: next, movedAt }
}

export const holdsNames = (columns: readonly MemberListColumn[]) =>
  columns.includes('fullName') || columns.includes('ownScriptName')

const SAMPLES = 3
const SAMPLE_LENGTH = 40

/** The first few different things that stand in a column, shortened where they are long. */
export function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  const samples = new Set<string>()
  for (const cells of rows) {
    const cell = (cells[at] ?? '').replace(/\s+/g, ' ').trim()
    if (cell !== '') samples.add(cell.length > SAMPLE_LENGTH ? `${cell.slice(0, SAMPLE_LENGTH)}…` : cell)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}
