import type { MemberListColumn } from './columns.ts'

/** What could not be read; the words are kept in the comment. Also keys of the locales. */
export const rowProblems = [
  'birth-not-a-date',
  'birth-no-such-day',
  'birth-in-the-future',
  'birth-too-long-ago',
  'unknown-sex',
  'unknown-nationality',
  'unknown-language',
  'phone-not-a-number',
  'phone-too-short',
  'phone-too-long',
  'postcode-incomplete',
  'postcode-not-a-postcode',
  'room-too-long',
  'too-few-cells',
  'too-many-cells',
] as const
export type RowProblem = (typeof rowProblems)[number]

/** What was read, and a person should look at. Also keys of the locales. */
export const rowQuestions = [
  'birth-converted',
  'birth-assigned',
  'birth-says-more',
  'second-phone',
  'farsi-as-dari',
] as const
export type RowQuestion = (typeof rowQuestions)[number]

export interface ProblemFound {
  /** Null where the row as a whole is meant. */
  readonly column: MemberListColumn | null
  readonly reason: RowProblem
  readonly original: string
}

export interface QuestionFound {
  readonly column: MemberListColumn
  readonly question: RowQuestion
  readonly original: string
}
