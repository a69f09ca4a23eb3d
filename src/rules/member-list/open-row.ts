import type { Result } from '../result.ts'
import type { MemberListColumn } from './columns.ts'
import type { ProblemFound, QuestionFound, RowProblem, RowQuestion } from './findings.ts'

interface Headings {
  readonly header: readonly string[]
  readonly columns: readonly MemberListColumn[]
}

export type Row = ReturnType<typeof openRow>

/** One row while it is read: its cells by what they hold, and what is found wrong on the way. */
export function openRow(cells: readonly string[], { header, columns }: Headings) {
  const problems: ProblemFound[] = []
  const questions: QuestionFound[] = []
  const unread: string[] = []
  const places = (column: MemberListColumn) => columns.flatMap((held, at) => (held === column ? [at] : []))
  const text = (column: MemberListColumn) =>
    places(column)
      .map((at) => cells[at] ?? '')
      .filter(Boolean)
      .join(' ')
  const keep = (column: MemberListColumn, words: string) => {
    unread.push(`${header[places(column)[0] ?? -1] || column}: ${words}`)
  }
  const problem = (column: MemberListColumn, reason: RowProblem, original = text(column)) => {
    problems.push({ column, reason, original })
    keep(column, original)
  }

  return {
    problems,
    questions,
    text,
    keep,
    problem,
    ask: (column: MemberListColumn, question: RowQuestion) => {
      questions.push({ column, question, original: text(column) })
    },
    /** The value of a filled cell; null for an empty one, and for one that cannot be read. */
    read: <Value>(
      column: MemberListColumn,
      read: (written: string) => Result<Value, { readonly reason: RowProblem }>,
    ): Value | null => {
      const written = text(column)
      if (written === '') return null
      const result = read(written)
      if (result.ok) return result.value
      problem(column, result.error.reason)
      return null
    },
    checkLength: () => {
      const extra = cells.slice(columns.length).filter(Boolean)
      if (extra.length > 0) {
        problems.push({ column: null, reason: 'too-many-cells', original: extra.join(' ') })
        unread.push(extra.join('\n'))
      }
      if (cells.length < columns.length)
        problems.push({ column: null, reason: 'too-few-cells', original: '' })
    },
    comment: () => {
      const own = places('comments').flatMap((at, order) => {
        const words = cells[at] ?? ''
        return words === '' ? [] : [order === 0 ? words : `${header[at] ?? ''}: ${words}`]
      })
      return [...own, ...unread].join('\n') || null
    },
  }
}
