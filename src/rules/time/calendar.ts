import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date'
import { daysBetween, isDay, weekdayOf } from './day.ts'
import { gregorianMonths, solarMonths, weekdays } from './calendar-words.ts'
import { toDigitsOf } from '../language/digits.ts'
import type { Language } from '../language/language.ts'
import { ok, refused, type Result } from '../result.ts'

/**
 * How days and times are written and told, in both calendars. The reckoning with days alone stands in day.ts.
 *
 * Solar Hijri follows the 33-year rule of @internationalized/date, which agrees with ICU on every day from
 * March 1957 to March 2071. Afghan month lengths reportedly differed before 1957: older dates are approximate.
 */
export interface SolarDate {
  readonly year: number
  /** 1 is Hamal (Wray in Pashto). */
  readonly month: number
  readonly day: number
}

const persian = new PersianCalendar()
const gregorian = new GregorianCalendar()

export type RelativeDay = 'yesterday' | 'today' | 'tomorrow' | 'past' | 'future'

export function relativeDay(iso: string, today: string): RelativeDay {
  const days = daysBetween(today, iso)
  if (days === 0) return 'today'
  if (Math.abs(days) === 1) return days < 0 ? 'yesterday' : 'tomorrow'
  return days < 0 ? 'past' : 'future'
}

const clocksByZone = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a phone several milliseconds, and a list asks once a row: it is made once a zone. */
function clockOf(timeZone: string) {
  const known = clocksByZone.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocksByZone.set(timeZone, clock)
  return clock
}

/** The day and the time (24 h, `HH:MM`) that a wall calendar and clock in that zone show at that instant. */
export function wallClockAt(ms: number, timeZone = 'Europe/London') {
  const parts = clockOf(timeZone).formatToParts(ms)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

export const dayAt = (ms: number, timeZone = 'Europe/London') => wallClockAt(ms, timeZone).day
export const timeAt = (ms: number, timeZone = 'Europe/London') => wallClockAt(ms, timeZone).time

export function toSolar(iso: string): SolarDate {
  if (!isDay(iso)) throw new Error(`Not a day: ${iso}`)
  const { year, month, day } = toCalendar(parseDate(iso), persian)
  return { year, month, day }
}

/** The Gregorian day of a Solar Hijri date; refuses 30 Hut in a common year, 31 in the second half, month 13. */
export function fromSolar(solar: SolarDate): Result<string, { readonly reason: 'no-such-day' }> {
  const { year, month, day } = solar
  // The library bends a day that does not exist into one that does, so the way back must give what went in.
  const iso = toCalendar(new CalendarDate(persian, year, month, day), gregorian).toString()
  const back = isDay(iso) ? toSolar(iso) : null
  const isSame = back?.year === year && back.month === month && back.day === day
  return isSame ? ok(iso) : refused({ reason: 'no-such-day' })
}

export interface DayFormat {
  readonly weekday?: boolean
  readonly year?: boolean
}

/** A Gregorian day in words: 24 November, سه‌شنبه ۲۴ نومبر. Weekday and year only when asked for. */
export function formatDay(iso: string, language: Language, show: DayFormat = {}): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const words = [
    ...(show.weekday ? [weekdays[language][weekdayOf(iso)]] : []),
    String(Number(day)),
    gregorianMonths[language][Number(month) - 1],
    ...(show.year ? [year] : []),
  ]
  return toDigitsOf(language, words.join(' '))
}

/** The Solar Hijri day for Dari and Pashto, with its year unless told not to: ۳ قوس ۱۴۰۵. Null in other languages. */
export function formatSolarDay(iso: string, language: Language, show: DayFormat = {}): string | null {
  if (language !== 'fa-AF' && language !== 'ps') return null
  const { year, month, day } = toSolar(iso)
  const words = [
    ...(show.weekday ? [weekdays[language][weekdayOf(iso)]] : []),
    String(day),
    solarMonths[language][month - 1],
    ...(show.year === false ? [] : [String(year)]),
  ]
  return toDigitsOf(language, words.join(' '))
}

/** A time `HH:MM` (24 h in every language) in the digits of the language. */
export const formatTime = (time: string, language: Language) => toDigitsOf(language, time)
