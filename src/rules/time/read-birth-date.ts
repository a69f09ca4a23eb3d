import {
  birthDateProblem,
  isProbablyAssigned,
  type BirthDate,
  type BirthDateReading,
  type BirthDateRefusal,
} from './birth-date.ts'
import { fromSolar } from './calendar.ts'
import { isDay } from './day.ts'
import { gregorianMonths, solarMonths } from './calendar-words.ts'
import { toAsciiDigits } from '../language/digits.ts'
import { ok, refused, type Result } from '../result.ts'

/**
 * Reads a birth date as a person types it or a charity's spreadsheet holds it: day first, as in the UK; ISO; with
 * month names in four languages; a year alone; an age. A year from 1250 to 1420 is Solar Hijri and converted.
 * Nothing written, or a word for "unknown", is a birth date that is unknown.
 */
export function readBirthDate(text: string, today: string): Result<BirthDateReading, BirthDateRefusal> {
  const written = tidy(text)
  if (unknownWords.has(written)) return ok(reading({ precision: 'unknown' }))
  const read = readAge(written, today) ?? readYear(written) ?? readDay(written, today)
  if (!read.ok) return read
  const reason = birthDateProblem(read.value.birth, today)
  return reason ? refused({ reason }) : read
}

type Read = Result<BirthDateReading, BirthDateRefusal>

const unknownWords = new Set(
  ['', '-', '?', 'n/a', 'na', 'none', 'unknown', 'not known', 'dk', 'tbc', 'نامعلوم', 'غير معروف'].map(tidy),
)

const isSolarYear = (year: number) => year >= 1250 && year <= 1420

const reading = (birth: BirthDate, more: Partial<BirthDateReading> = {}): BirthDateReading => ({
  birth,
  convertedFrom: null,
  assigned: isProbablyAssigned(birth),
  saysMore: false,
  ...more,
})

/** One case, ASCII digits, one form of yeh, kaf and gaf, single spaces; a spreadsheet's midnight is dropped. */
function tidy(text: string): string {
  return toAsciiDigits(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2066-\u2069\ufeff]/g, '')
    .replace(/[يېۍى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ګ/g, 'گ')
    .replace(/[t ]00:00(:00)?(\.0+)?z?$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function readAge(written: string, today: string): Read | null {
  const years =
    /^(?:aged?|عمر|سن)\s*:?\s*(\d{1,3})(?:\s*(?:years?|yrs?))?$/.exec(written)?.[1] ??
    /^(\d{1,3})\s*(?:years?|yrs?|y\/?o|ساله|سال|کلن)(?: old)?$/.exec(written)?.[1]
  if (years === undefined) return null
  return ok(reading({ precision: 'year', year: Number(today.slice(0, 4)) - Number(years), about: true }))
}

const ABOUT =
  /^(?:about|around|approx(?:imately)?\.?|circa|ca?\.|abt\.?|est\.?|born|~|حدود|تقریبا|شاوخوا|حوالی)\s*/

function readYear(written: string): Read | null {
  const bare = written.replace(ABOUT, '').replace(/\s*(?:\?|approx\.?|about|h\.?s\.?|sh)$/, '')
  if (!/^\d{4}$/.test(bare)) return null
  const isAbout = bare !== written && !/^born \d{4}$/.test(written)
  const year = Number(bare)
  // A Solar Hijri year begins in March, so most of it lies in the earlier of its two Gregorian years.
  if (isSolarYear(year)) {
    return ok(reading({ precision: 'year', year: year + 621, about: true }, { convertedFrom: { year } }))
  }
  return ok(reading(isAbout ? { precision: 'year', year, about: true } : { precision: 'year', year }))
}

function readDay(written: string, today: string): Read {
  const parts = written
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s/.,،_-]+/)
    .filter((part) => part !== '')
  const named = parts.findIndex((part) => monthNamed(part) !== null)
  const month = named < 0 ? null : monthNamed(parts[named] ?? '')
  const numbers = parts.filter((_, place) => place !== named)
  if (numbers.some((part) => !/^\d{1,4}$/.test(part))) return refused({ reason: 'not-a-date' })
  if (month !== null) return fromNamedMonth(numbers, month, today)
  if (numbers.length === 2) return fromMonthAndYear(numbers)
  if (numbers.length !== 3) return refused({ reason: 'not-a-date' })
  const [a = '', b = '', c = ''] = numbers
  if (a.length === 4) return fromParts({ year: Number(a), month: Number(b), day: Number(c) })
  return withYear(c, today, (year) => fromParts({ year, month: Number(b), day: Number(a) }))
}

interface NamedMonth {
  readonly month: number
  readonly isSolar: boolean
}

function fromNamedMonth(numbers: readonly string[], { month, isSolar }: NamedMonth, today: string): Read {
  const [first = '', second = ''] = numbers
  if (numbers.length === 1 && first.length === 4) return fromMonthAndYear([String(month), first])
  if (numbers.length !== 2) return refused({ reason: 'not-a-date' })
  const [day, yearText] = first.length === 4 ? [second, first] : [first, second]
  return withYear(yearText, today, (year) =>
    // The name says the calendar: "12 Hamal 2001" belongs to neither.
    isSolar === isSolarYear(year)
      ? fromParts({ year, month, day: Number(day) })
      : refused({ reason: 'not-a-date' }),
  )
}

/** A month without a day is kept as its year; the words hold the rest. */
function fromMonthAndYear(numbers: readonly string[]): Read {
  const [month = '', year = ''] = numbers
  const isMonth = Number(month) >= 1 && Number(month) <= 12 && year.length === 4
  const read = isMonth ? readYear(year) : null
  return read?.ok ? ok({ ...read.value, saysMore: true }) : refused({ reason: 'not-a-date' })
}

/** Two digits mean the latest such year that has begun and whose day has come. */
function withYear(yearText: string, today: string, read: (year: number) => Read): Read {
  if (yearText.length === 4) return read(Number(yearText))
  if (yearText.length !== 2) return refused({ reason: 'not-a-date' })
  const recent = read(2000 + Number(yearText))
  const isAhead = recent.ok && birthDateProblem(recent.value.birth, today) === 'in-the-future'
  const isThisCentury = 2000 + Number(yearText) <= Number(today.slice(0, 4)) && !isAhead
  return isThisCentury ? recent : read(1900 + Number(yearText))
}

function fromParts(date: { year: number; month: number; day: number }): Read {
  if (isSolarYear(date.year)) {
    const iso = fromSolar(date)
    return iso.ok ? ok(reading({ precision: 'day', on: iso.value }, { convertedFrom: date })) : iso
  }
  const [month, day] = [date.month, date.day].map((n) => String(n).padStart(2, '0'))
  const on = `${String(date.year).padStart(4, '0')}-${month}-${day}`
  return isDay(on) ? ok(reading({ precision: 'day', on })) : refused({ reason: 'no-such-day' })
}

const monthNamed = (part: string) => monthsByName.get(part) ?? null

const latinSolarMonths = 'hamal sawr jawza saratan asad sunbula mizan aqrab qaws jadi dalw hut'.split(' ')

/** English month names count from three letters on (Feb, Sept); the others are written out. */
const monthsByName: ReadonlyMap<string, NamedMonth> = new Map([
  ...gregorianMonths.en.flatMap((name, place) =>
    Array.from({ length: name.length - 2 }, (_, cut) => entry(name.slice(0, cut + 3), place, false)),
  ),
  ...(['fa-AF', 'ps', 'ar'] as const).flatMap((language) =>
    gregorianMonths[language].map((name, place) => entry(name, place, false)),
  ),
  ...[solarMonths['fa-AF'], solarMonths.ps, latinSolarMonths].flatMap((names) =>
    names.map((name, place) => entry(name, place, true)),
  ),
])

function entry(name: string, place: number, isSolar: boolean): [string, NamedMonth] {
  return [tidy(name), { month: place + 1, isSolar }]
}
