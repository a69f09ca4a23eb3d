import { expect, test } from 'vitest'
import type { Language } from '#rules/language/language.ts'
import {
  formProblems,
  keyProblems,
  longButtons,
  longLines,
  placeholderProblems,
  untranslatedProblems,
  type AllLines,
} from './completeness.ts'

const good: Record<Language, Record<string, string>> = {
  en: {
    'a:seen_one': '{{count, number}} visit',
    'a:seen_other': '{{count, number}} visits',
    'a:name': 'Dear {{name}}',
  },
  'fa-AF': {
    'a:seen_one': '{{count, number}} بازدید',
    'a:seen_other': '{{count, number}} بازدید',
    'a:name': '{{name}} عزیز',
  },
  ps: { 'a:seen_one': 'یوه لیدنه', 'a:seen_other': '{{count, number}} لیدنې', 'a:name': 'ګرانه {{name}}' },
  ar: {
    'a:seen_zero': 'لا زيارات',
    'a:seen_one': 'زيارة واحدة',
    'a:seen_two': 'زيارتان',
    'a:seen_few': '{{count, number}} زيارات',
    'a:seen_many': '{{count, number}} زيارة',
    'a:seen_other': '{{count, number}} زيارة',
    'a:name': 'عزيزي {{name}}',
  },
}

const lines = (changes: Partial<Record<Language, Record<string, string | null>>> = {}): AllLines => {
  const of = (language: Language) =>
    new Map(
      Object.entries({ ...good[language], ...changes[language] }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    )
  return { en: of('en'), 'fa-AF': of('fa-AF'), ps: of('ps'), ar: of('ar') }
}

test('four whole languages have no problem', () => {
  const all = lines()

  const problems = [
    keyProblems,
    placeholderProblems,
    formProblems,
    untranslatedProblems,
    longButtons,
    longLines,
  ]

  expect(problems.flatMap((check) => check(all))).toEqual([])
})

test('a key that one language lacks is named, also when it is English', () => {
  expect(keyProblems(lines({ ps: { 'a:name': null } }))).toEqual(['ps lacks a:name'])
  expect(keyProblems(lines({ en: { 'a:name': null } }))).toEqual(['en lacks a:name'])
})

test('all plural forms of CLDR are asked for, and none besides', () => {
  expect(keyProblems(lines({ ar: { 'a:seen_many': null } }))).toEqual(['ar lacks a:seen_many'])
  expect(keyProblems(lines({ ps: { 'a:seen_few': 'څو لیدنې' } }))).toEqual(['ps has a:seen_few for nothing'])
  expect(keyProblems(lines({ 'fa-AF': { 'a:seen': 'بازدید' } }))).toEqual([
    'fa-AF has a:seen_undefined for nothing',
  ])
})

test('the number stands where the form means more than one number', () => {
  expect(placeholderProblems(lines({ 'fa-AF': { 'a:seen_one': 'یک بازدید' } }))).toEqual([
    'fa-AF a:seen_one lacks count as number',
  ])
  expect(placeholderProblems(lines({ ar: { 'a:seen_few': 'زيارات' } }))).toEqual([
    'ar a:seen_few lacks count as number',
  ])
})

test('a value that is lost, misspelt or not asked for is named', () => {
  expect(placeholderProblems(lines({ ps: { 'a:name': 'ګرانه {{nam}}' } }))).toEqual([
    'ps a:name lacks name as text',
    'ps a:name has nam as text for nothing',
  ])
})

test.each(['{{count}} visits', '{{- name}}', '$t(a:name)', '<b>{{name}}</b>', '{name}', '{{day, datetime}}'])(
  '«%s» is not how values are written',
  (line) => {
    expect(formProblems(lines({ en: { 'a:name': line } }))).toEqual([`en a:name: ${line}`])
  },
)

test('English left in place, nothing at all and no letter of the script count as untranslated', () => {
  const problems = untranslatedProblems(
    lines({ 'fa-AF': { 'a:name': 'Dear {{name}}' }, ps: { 'a:name': '' }, ar: { 'a:name': '— {{name}}' } }),
  )

  expect(problems).toHaveLength(3)
})

test('PIN may stay PIN, and the name of a language is the same everywhere', () => {
  const same = { 'a:pin': 'PIN', 'language:name.en': 'English' }

  expect(untranslatedProblems(lines({ en: same, 'fa-AF': same, ps: same, ar: same }))).toEqual([])
})

test('a button of 29 letters is too long in Dari, and a tale is pointed out', () => {
  const button = 'ذخیره کنید و به فورم بعدی بروید'
  const tale = 'لطفاً نام مکمل شخصی را که با او در هوتل ملاقات کردید در این خانه بنویسید تا بعداً پیدا شود'

  expect(longButtons(lines({ 'fa-AF': { 'a:action.save': button } }))).toEqual([
    `fa-AF a:action.save: ${button}`,
  ])
  expect(longLines(lines({ en: { 'a:name': 'Name of member' }, 'fa-AF': { 'a:name': tale } }))).toEqual([
    `fa-AF a:name: ${tale}`,
  ])
})
