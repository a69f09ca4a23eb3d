import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { lintEnglish, lintLine } from './line-lint.ts'
import { lintRules, translated, type Translated } from './lint-rules.ts'

const languageOf = (locale: string) => (locale === 'ps-AF' ? 'ps' : locale) as Translated
const errors = (language: Translated, value: string) =>
  lintLine(language, value).filter(({ severity }) => severity === 'error')

test.each(lintRules.self_test.bad)('$rule is found in «$value» ($locale)', ({ locale, value, rule }) => {
  expect(lintLine(languageOf(locale), value).map((finding) => finding.rule)).toContain(rule)
})

test.each(lintRules.self_test.good)('nothing is wrong with «$value» ($locale)', ({ locale, value }) => {
  expect(errors(languageOf(locale), value)).toEqual([])
})

test.each([
  ['fa-AF', 'در حال\u200F ارسال', 'a direction mark'],
  ['fa-AF', 'ارسـال', 'a tatweel'],
  ['ar', 'ﺣﻔﻆ', 'presentation forms'],
  ['ps', 'وروستۍ\u200D', 'a joiner'],
  ['fa-AF', 'می\u200C شود', 'a half-space before a space'],
  ['ar', 'حفظ\u200Cالآن', 'a half-space in Arabic'],
  ['fa-AF', '\u2068نام', 'an isolate that stays open'],
  ['fa-AF', 'ذَخیره کنید', 'a vowel mark'],
] as const)('bidi: %s «%s» has %s', (language, value, _why) => {
  expect(errors(language, value).map(({ rule }) => rule)).toContain('bidi')
})

test('a placeholder or an allowed Latin word before a full stop is no loose space', () => {
  expect(errors('fa-AF', 'در اتاق {{room}}. کود PIN؟')).toEqual([])
})

test('another word for a settled term is a warning', () => {
  const findings = lintLine('fa-AF', 'شخص جدید', 'New member')

  expect(findings).toMatchObject([{ rule: 'term_consistency', severity: 'warn' }])
  expect(lintLine('fa-AF', '{{hotel}}، اتاق {{room}}', '{{hotel}}, room {{room}}')).toEqual([])
})

test('English keeps to the words of the house', () => {
  expect(lintEnglish('Your clients').map(({ rule }) => rule)).toEqual(['domain_words'])
  expect(lintEnglish('A Service user').map(({ rule }) => rule)).toEqual(['domain_words'])
  expect(lintEnglish('Loading...').map(({ rule }) => rule)).toEqual(['punctuation'])
  expect(lintEnglish('Two  spaces').map(({ rule }) => rule)).toEqual(['punctuation'])
  expect(lintEnglish('Members of your caseload')).toEqual([])
})

test('the glossary itself passes in all three languages', () => {
  const csv = readFileSync(new URL('glossary.csv', import.meta.url), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  const column = { 'fa-AF': 'fa_AF', ps: 'ps_AF', ar: 'ar' } as const

  const wrong = data.flatMap((row) =>
    translated.flatMap((language) =>
      errors(language, row[column[language]] ?? '').map((f) => `${row['key']} ${language} ${f.message}`),
    ),
  )

  expect(data.length).toBeGreaterThan(300)
  expect(wrong).toEqual([])
})
