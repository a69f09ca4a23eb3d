import { dayAt } from '../time/calendar.ts'
import { daysBetween } from '../time/day.ts'

/** Changes that only this phone has since yesterday or longer. */
export interface DueUnsent {
  readonly is: 'unsent'
  readonly count: number
  /** Days since the oldest was written, by the calendar at the hotels. */
  readonly days: number
}

/**
 * The changes that should have reached the office by now: written on an earlier day. What was written today may wait,
 * and what the office did not take or keeps is told of elsewhere. Null where there is none.
 */
export function unsentSince(
  waiting: readonly { readonly atMs: number; readonly state: string }[],
  today: string,
): DueUnsent | null {
  const old = waiting
    .filter(({ state }) => state === 'waiting')
    .map(({ atMs }) => daysBetween(dayAt(atMs), today))
    .filter((days) => days > 0)
  return old.length === 0 ? null : { is: 'unsent', count: old.length, days: Math.max(...old) }
}
