import { expect, test } from 'vitest'
import { formatDay, formatSolarDay, formatTime } from '#rules/time/calendar.ts'
import { addDays } from '#rules/time/day.ts'
import { formatNumber } from '#rules/language/digits.ts'
import { languages, type Language } from '#rules/language/language.ts'
import { lintRules, ruleLocale } from './checks/lint-rules.ts'

const { rules } = lintRules.formatted_output

const brokenBy = (language: Language, text: string) =>
  rules
    .filter(({ locales }) => locales.includes(ruleLocale[language]))
    .filter(({ regex }) => new RegExp(regex, 'u').test(text))
    .map(({ id }) => `${id}: ${text}`)

/** Two years of days: every month, weekday and turn of the year in both calendars. */
const days = Array.from({ length: 731 }, (_, n) => addDays('2025-03-01', n))

test.each(languages)('%s dates, times and numbers are fit to be read', (language) => {
  const texts = days
    .flatMap((day) => [
      formatDay(day, language, { weekday: true, year: true }),
      formatSolarDay(day, language, { weekday: true }) ?? '',
    ])
    .concat(formatTime('14:30', language), formatNumber(12_345.5, language))

  expect(texts.flatMap((text) => brokenBy(language, text))).toEqual([])
})

test.each([
  ['ps', 'AP ۱۴۰۵ وری ۱', 'no-latin-in-ps-dates'],
  ['fa-AF', '۱۴۰۵ حمل ۱, شنبه', 'no-ascii-comma-in-dates'],
  ['ps', '۳ غبرگولی', 'no-persian-gaf-in-ps-month'],
  ['fa-AF', '۱ سنبلهٔ', 'plain-sunbula'],
  ['ps', 'اونۍ ۱ وری', 'ps-weekday'],
  ['ar', '٢٤ نوفمبر', 'ar-digits'],
  ['ar', 'UK£ 15', 'gbp'],
] as const)('%s «%s» breaks %s', (language, text, id) => {
  expect(brokenBy(language, text)).toEqual([`${id}: ${text}`])
})
