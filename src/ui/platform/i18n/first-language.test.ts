import { expect, test } from 'vitest'
import { firstLanguage, keepLanguage } from './first-language.ts'

const storageWith = (kept: string | null) => {
  let value = kept
  return { getItem: () => value, setItem: (_key: string, next: string) => void (value = next) }
}

test.each([
  [['prs-AF', 'en'], 'fa-AF'],
  [['fa-IR'], 'fa-AF'],
  [['ps'], 'ps'],
  [['ps-AF', 'fa'], 'ps'],
  [['ar-SY', 'en-GB'], 'ar'],
  [['ti-ER', 'ar'], 'ar'],
  [['ti-ER'], 'en'],
  [[], 'en'],
])('a phone set to %j starts in %s', (preferred, language) => {
  expect(firstLanguage(storageWith(null), preferred)).toBe(language)
})

test('what was chosen on the phone goes before what the phone is set to', () => {
  const storage = storageWith(null)

  keepLanguage(storage, 'ps')

  expect(firstLanguage(storage, ['ar'])).toBe('ps')
})

test('a kept code that is no language of ours is passed over', () => {
  expect(firstLanguage(storageWith('ps-AF'), ['ar'])).toBe('ar')
})
