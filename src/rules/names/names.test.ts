import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameStartsWith, sameName } from './names.ts'

const pairs = readFileSync('tests/support/name-search-pairs.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [query = '', stored = '', shouldMatch = '', category = ''] = line.split(',')
    return { query, stored, shouldMatch: shouldMatch === 'yes', category }
  })

test('finds every spelling and confuses no two names in the list of pairs', () => {
  const wrong = pairs.filter(({ query, stored, shouldMatch }) => sameName(query, stored) !== shouldMatch)
  const count = (should: boolean) => {
    const all = pairs.filter((pair) => pair.shouldMatch === should)
    return `${all.length - wrong.filter((pair) => pair.shouldMatch === should).length} of ${all.length}`
  }
  console.info(`names that match: ${count(true)} right; names that differ: ${count(false)} right`)

  expect(pairs).toHaveLength(310)
  expect(wrong).toEqual([])
})

test.each([
  ['kar', 'Karima'],
  ['kar', 'کریمه'],
  ['moh', 'محمد'],
  ['mosta', 'مصطفی'],
  ['zargh', 'زرغونه هوتک'],
  ['کری', 'Karima Waziri'],
  ['احم', 'احمدزی'],
  ['ahmad kar', 'احمد کریمی'],
  ['tesf', 'ተስፋይ'],
  ['abdul', 'Abdul Rahman'],
  ['najib', 'نجیب‌الله'],
  ['khat', 'الخطيب'],
])('type-ahead: %s may become %s', (query, stored) => {
  expect(nameStartsWith(query, stored)).toBe(true)
})

test.each([
  ['karo', 'Karima'],
  ['kab', 'کریمه'],
  ['rima', 'کریمه'],
  ['کب', 'Karima'],
  ['kar ahmad', 'احمد کریمی'],
])('type-ahead: %s will not become %s', (query, stored) => {
  expect(nameStartsWith(query, stored)).toBe(false)
})

test('a whole name is also its own beginning', () => {
  const matching = pairs.filter(({ shouldMatch }) => shouldMatch)

  expect(matching.filter(({ query, stored }) => !nameStartsWith(query, stored))).toEqual([])
})

test('an empty query is nobody', () => {
  expect(sameName('', 'Karim')).toBe(false)
  expect(nameStartsWith('  ', 'Karim')).toBe(false)
  expect(sameName('Karim', '')).toBe(false)
})

test('every name is the same as itself, and nothing written makes the rules fall over', () => {
  const letters = 'abdhkmlraeiouxcyاویهةىالحخدرسشعقکلمنټښږځڅۍ\u200c\u064e ー-’ተስፋ'
  const anyName = fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 14 })

  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      expect(typeof sameName(a, b)).toBe('boolean')
      expect(sameName(a, b) && !nameStartsWith(a, b) ? [a, b] : 'agree').toBe('agree')
    }),
    { seed: 20_261_122, numRuns: 3_000 },
  )
  for (const { stored } of pairs) expect([stored, sameName(stored, stored)]).toEqual([stored, true])
})
