import { isDay } from '#rules/time/day.ts'
import { stepSchema } from '#rules/records/step.ts'
import { readDay, type DayEntry } from '#ui/widgets/entry/read-day.ts'
import type { StepDraft } from '../note-draft.ts'
import { problemOf } from '#ui/platform/keep/problem-of.ts'

const isEmptyDay = ({ day, month, year }: DayEntry) => `${day}${month}${year}`.trim() === ''

/** The day that three boxes make; null while they make none. */
export function dayOfEntry(entry: DayEntry): string | null {
  const { day, month, year } = readDay(entry)
  if (day === undefined || month === undefined || year === undefined) return null
  const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
  return isDay(iso.join('-')) ? iso.join('-') : null
}

export function entryOfDay(iso: string): DayEntry {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

/** By when a step is to be done, as far as it has been said rightly. */
export const dueDayOf = ({ dueOn, otherDay }: Pick<StepDraft, 'dueOn' | 'otherDay'>) =>
  otherDay && !isEmptyDay(otherDay) ? dayOfEntry(otherDay) : dueOn

/** Opened and left again without a word: not a step. */
export const isBlank = ({ title, dueOn, otherDay }: StepDraft) =>
  title.trim() === '' && dueOn === null && (otherDay === null || isEmptyDay(otherDay))

export interface StepProblems {
  readonly title: 'missing' | 'too-long' | undefined
  readonly day: 'no-such-day' | undefined
}

/** What keeps a step from being saved; null when nothing does, or when it is blank and simply left out. */
export function problemsOfStep(entry: StepDraft): StepProblems | null {
  if (isBlank(entry)) return null
  const isDayWrong = entry.otherDay && !isEmptyDay(entry.otherDay) && !dayOfEntry(entry.otherDay)
  const title = problemOf(stepSchema.shape.title, entry.title)
  return title || isDayWrong ? { title, day: isDayWrong ? 'no-such-day' : undefined } : null
}
