import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { countryCodes, countryName, languageCodes, languageName } from './places.ts'

test.each(languages)('every country and language has a name in %s', (language) => {
  const names = [
    ...countryCodes.map((code) => [code, countryName(code, language)] as const),
    ...languageCodes.map((code) => [code, languageName(code, language)] as const),
  ]

  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(([code, name]) => name === code || name === '')).toEqual([])
})

test.each(['fa-AF', 'ps', 'ar'] as const)('no name in %s is left in Latin letters', (language) => {
  const names = [
    ...countryCodes.map((code) => countryName(code, language)),
    ...languageCodes.map((code) => languageName(code, language)),
  ]

  expect(names.filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([])
})

test('Pashto has names of its own, in its own letters', () => {
  expect(languageName('ps', 'ps')).toBe('پښتو')
  expect(countryName('NE', 'ps')).not.toBe(countryName('NE', 'fa-AF'))
  for (const code of [...countryCodes, ...languageCodes]) {
    const name = countryCodes.includes(code) ? countryName(code, 'ps') : languageName(code, 'ps')
    expect(name).not.toMatch(/گ|ي(?=\p{L})|ى|ك/u)
  }
})

test('Dari and Farsi are two languages in every tongue', () => {
  expect(languages.map((language) => languageName('prs', language))).toEqual([
    'Dari',
    'دری',
    'دري',
    'الدارية',
  ])
  for (const language of languages)
    expect(languageName('fa', language)).not.toBe(languageName('prs', language))
})

test('no two codes share a name in one tongue', () => {
  for (const language of languages) {
    const names = languageCodes.map((code) => languageName(code, language))
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(countryCodes.map((code) => countryName(code, language))).size).toBe(countryCodes.length)
  }
})

test('an unknown code is shown as it is', () => {
  expect(countryName('XX', 'ps')).toBe('XX')
  expect(languageName('tlh', 'ar')).toBe('tlh')
})
