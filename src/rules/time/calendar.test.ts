import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  dayAt,
  formatDay,
  formatSolarDay,
  formatTime,
  fromSolar,
  relativeDay,
  timeAt,
  toSolar,
} from './calendar.ts'
import { addDays, daysBetween, isDay, weekdayOf } from './day.ts'
import { weekdays } from './calendar-words.ts'

const referenceRows = readFileSync('tests/support/reference-dates.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    // The two columns with commas stand in quotation marks and are not needed here.
    const cells = line.replace(/"[^"]*"/g, '').split(',')
    const [iso = '', weekday = '', year = '', month = '', day = ''] = cells
    return { iso, weekday, year, month, day, dari: cells[10], pashto: cells[11] }
  })

test('holds forty reference dates', () => {
  expect(referenceRows).toHaveLength(40)
})

test.each(referenceRows)('$iso is $dari', ({ iso, weekday, year, month, day, dari, pashto }) => {
  const solar = { year: Number(year), month: Number(month), day: Number(day) }

  expect(toSolar(iso)).toEqual(solar)
  expect(fromSolar(solar)).toEqual({ ok: true, value: iso })
  expect(formatSolarDay(iso, 'fa-AF', { weekday: true })).toBe(dari)
  expect(formatSolarDay(iso, 'ps', { weekday: true })).toBe(pashto)
  expect(weekdays.en[weekdayOf(iso)]).toBe(weekday)
})

test('agrees with ICU on every day from Nawroz 1336 to the end of 1449', () => {
  const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const differing: string[] = []
  let days = 0
  for (let day = '1957-03-21'; day <= '2071-03-19'; day = addDays(day, 1)) {
    const parts = Object.fromEntries(
      icu.formatToParts(Date.parse(day)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    )
    const { year, month, day: solarDay } = toSolar(day)
    if (year !== parts['year'] || month !== parts['month'] || solarDay !== parts['day']) differing.push(day)
    days += 1
  }

  expect(days).toBe(41_637)
  expect(differing).toEqual([])
})

test('refuses Solar Hijri days that do not exist', () => {
  for (const [year, month, day] of [
    [1404, 12, 30],
    [1404, 7, 31],
    [1404, 13, 1],
    [1404, 0, 1],
    [1404, 1, 0],
    [1404, 1, 32],
  ] as const) {
    expect(fromSolar({ year, month, day })).toEqual({ ok: false, error: { reason: 'no-such-day' } })
  }
  expect(fromSolar({ year: 1403, month: 12, day: 30 })).toEqual({ ok: true, value: '2025-03-20' })
})

test('writes a day in each language', () => {
  const inFull = { weekday: true, year: true }

  expect(formatDay('2026-11-24', 'en', { weekday: true })).toBe('Tuesday 24 November')
  expect(formatDay('2026-11-24', 'fa-AF', { weekday: true })).toBe('سه‌شنبه ۲۴ نومبر')
  expect(formatDay('2026-11-24', 'ps', inFull)).toBe('سه شنبه ۲۴ نومبر ۲۰۲۶')
  expect(formatDay('2026-11-24', 'ar', inFull)).toBe('الثلاثاء 24 نوفمبر 2026')
  expect(formatDay('2026-11-04', 'en')).toBe('4 November')
})

test('writes the Solar Hijri day for Dari and Pashto alone', () => {
  expect(formatSolarDay('2026-11-24', 'fa-AF')).toBe('۳ قوس ۱۴۰۵')
  expect(formatSolarDay('2026-11-24', 'ps')).toBe('۳ لیندۍ ۱۴۰۵')
  expect(formatSolarDay('2026-11-24', 'fa-AF', { year: false })).toBe('۳ قوس')
  expect(formatSolarDay('2026-11-24', 'en')).toBeNull()
  expect(formatSolarDay('2026-11-24', 'ar')).toBeNull()
})

test('writes the time in the digits of the language', () => {
  expect(formatTime('14:30', 'ps')).toBe('۱۴:۳۰')
  expect(formatTime('14:30', 'ar')).toBe('14:30')
})

test('knows which days exist', () => {
  expect(['2024-02-29', '2026-03-29', '0999-01-01'].map(isDay)).toEqual([true, true, true])
  expect(['2023-02-29', '2026-13-01', '2026-3-9', '29/03/2026', ''].map(isDay)).toEqual(Array(5).fill(false))
})

test('counts days across the nights when the clocks change', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  expect(weekdayOf('1969-12-31')).toBe(3)
})

test('throws on what is no day', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow('Not a day: 2026-02-30')
  expect(() => formatDay('yesterday', 'en', { weekday: true })).toThrow('Not a day')
})

test('tells today from the days beside it and the rest', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-20']

  expect(days.map((day) => relativeDay(day, '2026-11-24'))).toEqual([
    'yesterday',
    'today',
    'tomorrow',
    'future',
    'past',
  ])
})

test('a London day begins at midnight in London, in summer an hour before UTC', () => {
  const beforeMidnightUtc = Date.UTC(2026, 6, 1, 23, 30)

  expect(dayAt(beforeMidnightUtc)).toBe('2026-07-02')
  expect(timeAt(beforeMidnightUtc)).toBe('00:30')
  expect(dayAt(Date.UTC(2026, 11, 1, 23, 30))).toBe('2026-12-01')
  expect(timeAt(beforeMidnightUtc, 'Asia/Kabul')).toBe('04:00')
})
