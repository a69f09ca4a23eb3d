import { isDay } from '#rules/time/day.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { readTime } from '#rules/time/read-time.ts'
import { readDay, type DayEntry } from '#ui/widgets/entry/read-day.ts'

/** A visit as it is being planned. */
export interface PlanDraft {
  readonly hotelId: string | null
  readonly day: DayEntry
  readonly time: string
  readonly purpose: string
}

export interface Plan {
  readonly hotelId: string
  readonly onDay: string
  readonly atTime: string
  readonly purpose: string
}

export type PlanProblem =
  'hotel-missing' | 'day-missing' | 'day-wrong' | 'day-past' | 'time-wrong' | 'too-long'
export type PlanProblems = { readonly [Field in keyof PlanDraft]?: PlanProblem }

/** The boxes of a day, from `YYYY-MM-DD`. */
export function entryOf(iso: string): DayEntry {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

/** What was typed as a plan, or what is wrong with it by field. */
export function readPlan(
  typed: PlanDraft,
  today: string,
): Result<Plan, { reason: 'invalid'; problems: PlanProblems }> {
  const onDay = isoOf(typed.day)
  const atTime = readTime(typed.time)
  const dayProblem = problemOfDay(typed.day, onDay, today)
  const problems: PlanProblems = {
    ...(typed.hotelId === null && { hotelId: 'hotel-missing' as const }),
    ...(dayProblem && { day: dayProblem }),
    ...(atTime === null && { time: 'time-wrong' as const }),
    ...(typed.purpose.trim().length > 500 && { purpose: 'too-long' as const }),
  }
  if (typed.hotelId === null || atTime === null || Object.keys(problems).length > 0) {
    return refused({ reason: 'invalid', problems })
  }
  return ok({ hotelId: typed.hotelId, onDay, atTime, purpose: typed.purpose.trim() })
}

/** The typed day as ISO text, whether or not there is such a day. */
export function isoOf(entry: DayEntry): string {
  const { year, month, day } = readDay(entry)
  const two = (part: number | undefined) => String(part ?? '').padStart(2, '0')
  return `${year ?? ''}-${two(month)}-${two(day)}`
}

function problemOfDay({ day, month, year }: DayEntry, onDay: string, today: string): PlanProblem | null {
  if (day.trim() === '' && month.trim() === '' && year.trim() === '') return 'day-missing'
  if (!isDay(onDay)) return 'day-wrong'
  return onDay < today ? 'day-past' : null
}
