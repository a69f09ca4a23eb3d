import type { Cycle } from '../records/fortnight/cycle.ts'
import { addDays } from '../time/day.ts'

/** A cycle lasts so many days, from any day on. */
export const daysInCycle = 14

/** The last of its fourteen days, `YYYY-MM-DD`. */
export const lastDayOf = ({ fromDay }: Pick<Cycle, 'fromDay'>) => addDays(fromDay, daysInCycle - 1)

/**
 * The cycle that a day's work belongs to: the latest begun of those in force; between two cycles the next to come, and
 * when none is to come the last. Undefined where there is none at all.
 */
export function cycleOn<C extends { readonly id: string; readonly fields: Cycle }>(
  cycles: readonly C[],
  today: string,
): C | undefined {
  const inOrder = cycles.toSorted(
    (a, b) => a.fields.fromDay.localeCompare(b.fields.fromDay) || a.id.localeCompare(b.id, 'en'),
  )
  return (
    inOrder.findLast(({ fields }) => fields.fromDay <= today && today <= lastDayOf(fields)) ??
    inOrder.find(({ fields }) => fields.fromDay > today) ??
    inOrder.at(-1)
  )
}

/** The first of the others that shares a day with a cycle from `fromDay`; undefined where none does. */
export const overlappingCycle = <C extends { readonly id: string; readonly fields: Cycle }>(
  others: readonly C[],
  fromDay: string,
): C | undefined =>
  others
    .toSorted((a, b) => a.fields.fromDay.localeCompare(b.fields.fromDay))
    .find(({ fields }) => fields.fromDay <= lastDayOf({ fromDay }) && fromDay <= lastDayOf(fields))

/** Where the next cycle begins unless somebody says otherwise: the day after the last ends, or today if that is later. */
export function nextFirstDay(cycles: readonly { readonly fields: Cycle }[], today: string): string {
  const ends = cycles.map(({ fields }) => addDays(lastDayOf(fields), 1))
  return ends.reduce((latest, day) => (day > latest ? day : latest), today)
}
