import { expect, test } from 'vitest'
import { readLanguages, readNationality, readSex } from './words.ts'

test.each([
  ['Afghan', 'AF'],
  ['afghan', 'AF'],
  ['Afghanistan', 'AF'],
  ['AF', 'AF'],
  ['افغانستان', 'AF'],
  ['أفغانستان', 'AF'],
  ['Syrian', 'SY'],
  ['Syria', 'SY'],
  [' SOMALI ', 'SO'],
  ['South Sudanese', 'SS'],
  ['Eritrean', 'ER'],
])('%s is of %s', (text, code) => {
  expect(readNationality(text)).toBe(code)
})

test.each(['', 'no', 'in', 'Kurdish', 'refugee', 'af', 'NO'])('"%s" is no nationality', (text) => {
  expect(readNationality(text)).toBeNull()
})

test.each([
  ['F', 'female'],
  ['f', 'female'],
  ['Female', 'female'],
  ['زن', 'female'],
  ['m', 'male'],
  ['M.', 'male'],
  ['male', 'male'],
  ['نارینه', 'male'],
  ['x', null],
  ['', null],
])('%s is %s', (text, sex) => {
  expect(readSex(text)).toBe(sex)
})

test.each([
  ['DARI', ['prs']],
  ['Pushto', ['ps']],
  ['Pashto, English', ['ps', 'en']],
  ['Dari & English', ['prs', 'en']],
  ['Arabic and Kurdish', ['ar', 'ku']],
  ['Tigrinya/Amharic', ['ti', 'am']],
  ['دری، پشتو', ['prs', 'ps']],
  ['Dari Dari', []],
  ['dari, Dari', ['prs']],
  ['Farsi', ['fa']],
])('reads the languages %s', (text, codes) => {
  expect(readLanguages(text, null).codes).toEqual(codes)
})

test('Farsi beside Dari, or spoken by an Afghan, is Dari, and that is said', () => {
  expect(readLanguages('Farsi/Dari', null)).toEqual({ codes: ['prs'], unknown: [], farsiAsDari: true })
  expect(readLanguages('Farsi', 'AF')).toMatchObject({ codes: ['prs'], farsiAsDari: true })
  expect(readLanguages('Farsi', 'IR')).toMatchObject({ codes: ['fa'], farsiAsDari: false })
})

test('keeps the words it does not know', () => {
  expect(readLanguages('Dari, Klingon', null)).toMatchObject({ codes: ['prs'], unknown: ['Klingon'] })
})
