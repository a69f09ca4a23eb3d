import { utc } from '@date-fns/utc'
import { addDays as add, differenceInCalendarDays, formatISO, getDay, isValid, parseISO } from 'date-fns'

/**
 * Days as ISO Gregorian text, `YYYY-MM-DD`, without hour or zone: the only form that is stored. They are reckoned in
 * UTC, where every day has 24 hours; in the phone's own zone one is lost or gained where clocks change. Functions here
 * throw on a text that is no such day; what a person typed goes through `isDay` or birth-date.ts first.
 */
const dateOf = (iso: string) => {
  if (!isDay(iso)) throw new Error(`Not a day: ${iso}`)
  return parseISO(iso, { in: utc })
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && isValid(parseISO(text, { in: utc }))

export const addDays = (iso: string, days: number) =>
  formatISO(add(dateOf(iso), days, { in: utc }), { representation: 'date', in: utc })

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (fromDay: string, toDay: string) =>
  differenceInCalendarDays(dateOf(toDay), dateOf(fromDay), { in: utc })

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (iso: string): number => getDay(dateOf(iso), { in: utc })
