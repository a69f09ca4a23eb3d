import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay, formatSolarDay, toSolar } from './calendar.ts'
import { addDays } from './day.ts'
import { readBirthDate } from './read-birth-date.ts'
import { toPersianDigits } from '../language/digits.ts'

const TODAY = '2026-11-22'

/** The reading in short: the day, `1971`, `about 1971`, `unknown`, or the refusal. */
const read = (text: string) => {
  const result = readBirthDate(text, TODAY)
  if (!result.ok) return result.error.reason
  const { birth } = result.value
  if (birth.precision === 'day') return birth.on
  return birth.precision === 'year' ? `${birth.about ? 'about ' : ''}${birth.year}` : 'unknown'
}

test.each([
  ['07/03/1988', '1988-03-07'],
  ['7.3.88', '1988-03-07'],
  ['7-3-1988', '1988-03-07'],
  ['14 Feb 1976', '1976-02-14'],
  ['14th February 1976', '1976-02-14'],
  ['Feb 14, 1976', '1976-02-14'],
  ['3 Sept 1990', '1990-09-03'],
  ['14-Feb-76', '1976-02-14'],
  ['1988-03-07', '1988-03-07'],
  ['1988/3/7', '1988-03-07'],
  ['1988-03-07 00:00:00', '1988-03-07'],
  ['  07/03/1988 ', '1988-03-07'],
  ['۰۷/۰۳/۱۹۸۸', '1988-03-07'],
  ['٧/٣/١٩٨٨', '1988-03-07'],
  ['۲۴ نومبر ۱۹۸۸', '1988-11-24'],
  ['٧ أغسطس ١٩٨٨', '1988-08-07'],
  ['29/02/2024', '2024-02-29'],
])('reads %s as the day %s', (text, day) => {
  expect(read(text)).toBe(day)
})

test.each([
  ['1971', '1971'],
  ['born 1971', '1971'],
  ['about 1971', 'about 1971'],
  ['c. 1971', 'about 1971'],
  ['~1971', 'about 1971'],
  ['1971?', 'about 1971'],
  ['حدود ۱۹۷۱', 'about 1971'],
  ['age 34', 'about 1992'],
  ['34 yrs', 'about 1992'],
])('reads %s as the year %s', (text, year) => {
  expect(read(text)).toBe(year)
})

test.each(['', '  ', '?', '-', 'unknown', 'Not known', 'نامعلوم', 'غير معروف'])(
  'reads "%s" as unknown',
  (text) => {
    expect(read(text)).toBe('unknown')
  },
)

test.each([
  ['12.12.16', '2016-12-12'],
  ['22.5.48', '1948-05-22'],
  ['1.1.26', '2026-01-01'],
  ['23.11.26', '1926-11-23'],
])('takes the two digits of %s for the latest year whose day has come: %s', (text, day) => {
  expect(read(text)).toBe(day)
})

test.each([
  ['19/11/1375', '1997-02-07', { year: 1375, month: 11, day: 19 }],
  ['8/7/1331', '1952-09-30', { year: 1331, month: 7, day: 8 }],
  ['1375/11/19', '1997-02-07', { year: 1375, month: 11, day: 19 }],
  ['۱۳۷۵/۱۱/۱۹', '1997-02-07', { year: 1375, month: 11, day: 19 }],
  ['۱۹ دلو ۱۳۷۵', '1997-02-07', { year: 1375, month: 11, day: 19 }],
  ['۱۹ سلواغه ۱۳۷۵', '1997-02-07', { year: 1375, month: 11, day: 19 }],
  ['19 Dalw 1375', '1997-02-07', { year: 1375, month: 11, day: 19 }],
])('converts the Solar Hijri %s to %s and says so', (text, on, convertedFrom) => {
  const result = readBirthDate(text, TODAY)

  expect(result).toMatchObject({ ok: true, value: { birth: { precision: 'day', on }, convertedFrom } })
})

test('takes a Solar Hijri year for about the Gregorian year in which most of it lies', () => {
  expect(readBirthDate('1350', TODAY)).toMatchObject({
    value: { birth: { precision: 'year', year: 1971, about: true }, convertedFrom: { year: 1350 } },
  })
})

test.each([
  ['31/02/1990', 'no-such-day'],
  ['3/14/1990', 'no-such-day'],
  ['29/02/2023', 'no-such-day'],
  ['31/7/1375', 'no-such-day'],
  ['30/12/1404', 'no-such-day'],
  ['2031-04-05', 'in-the-future'],
  ['23/11/2026', 'in-the-future'],
  ['2027', 'in-the-future'],
  ['1/1/1410', 'in-the-future'],
  ['01/01/1890', 'too-long-ago'],
  ['1900', 'too-long-ago'],
  ['1255', 'too-long-ago'],
  ['Nasrin', 'not-a-date'],
  ['07700 900123', 'not-a-date'],
  ['12/1988/3', 'not-a-date'],
  ['1/2/3/4', 'not-a-date'],
  ['12 Hamal 2001', 'not-a-date'],
  ['13/1988', 'not-a-date'],
  ['1988-03-07 14:30', 'not-a-date'],
])('refuses %s: %s', (text, reason) => {
  expect(read(text)).toBe(reason)
})

test('keeps the year of a month without a day, and says that the words say more', () => {
  for (const text of ['03/1988', 'March 1988']) {
    expect(readBirthDate(text, TODAY)).toMatchObject({
      value: { birth: { precision: 'year', year: 1988 }, saysMore: true },
    })
  }
})

test('marks the first of January as probably assigned', () => {
  expect(readBirthDate('01/01/1981', TODAY)).toMatchObject({ value: { assigned: true } })
  expect(readBirthDate('02/01/1981', TODAY)).toMatchObject({ value: { assigned: false } })
})

test('reads back every day it could have shown, in four languages and both calendars', () => {
  const anyDay = fc.integer({ min: 0, max: 38_000 }).map((days) => addDays('1922-01-01', days))

  fc.assert(
    fc.property(anyDay, (day) => {
      const [year, month, date] = day.split('-').map(Number)
      const { year: solarYear, month: solarMonth, day: solarDay } = toSolar(day)
      for (const shown of [
        `${date}/${month}/${year}`,
        toPersianDigits(`${solarYear}/${solarMonth}/${solarDay}`),
        formatDay(day, 'en', { year: true }),
        formatDay(day, 'fa-AF', { year: true }),
        formatDay(day, 'ps', { year: true }),
        formatDay(day, 'ar', { year: true }),
        formatSolarDay(day, 'fa-AF') ?? '',
        formatSolarDay(day, 'ps') ?? '',
      ]) {
        expect([shown, read(shown)]).toEqual([shown, day])
      }
    }),
    { seed: 20_261_122, numRuns: 300 },
  )
})

test('never throws, whatever is written', () => {
  const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,14}$/))

  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof read(text)).toBe('string')
    }),
    { seed: 20_261_122, numRuns: 2_000 },
  )
})
