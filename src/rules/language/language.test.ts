import { expect, test } from 'vitest'
import { digitsOf, directionOf, intlTagOf, isLanguage, languages } from './language.ts'

test('English alone runs left to right', () => {
  expect(languages.filter((language) => directionOf(language) === 'ltr')).toEqual(['en'])
})

test('Dari and Pashto count in Persian digits, Arabic and English in ASCII', () => {
  expect(languages.map(digitsOf)).toEqual(['ascii', 'persian', 'persian', 'ascii'])
})

test('no language is handed to Intl as Pashto', () => {
  expect(languages.map(intlTagOf)).not.toContain('ps')
})

test('Pashto is called ps, and nothing else', () => {
  expect(isLanguage('ps')).toBe(true)
  expect(isLanguage('ps-AF')).toBe(false)
})
