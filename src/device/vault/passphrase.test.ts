import { expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import { checkPassphrase } from './passphrase.ts'
import { suggestPassphrase } from './suggest-passphrase.ts'
import words from './words.json' with { type: 'json' }

const random = (bytes: Bytes) => crypto.getRandomValues(bytes)

test('suggests four words of a list of 2,048 different ones, and takes its own suggestions', () => {
  expect(new Set(words).size).toBe(2_048)
  expect(words.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true)

  for (let count = 0; count < 2_000; count++) {
    const suggestion = suggestPassphrase(random)
    expect(suggestion.split(' ').every((word) => words.includes(word))).toBe(true)
    expect(suggestion.split(' ')).toHaveLength(4)
    expect({ suggestion, problem: checkPassphrase(suggestion) }).toEqual({ suggestion, problem: null })
  }
})

test('uses every word about as often', () => {
  const counts = new Map<string, number>()
  for (let count = 0; count < 10_240; count++)
    for (const word of suggestPassphrase(random).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)

  // 20 expected of each; below 2 or above 60 happens in fewer than one run in a million.
  expect(counts.size).toBe(words.length)
  expect(Math.max(...counts.values())).toBeLessThan(60)
})

test.each(['', 'short', 'elevenchars', '           a', 'سلام دنیا'])('finds %o too short', (text) => {
  expect(checkPassphrase(text)).toEqual({ reason: 'too-short' })
})

test.each([
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijklm',
  '123456789012',
  '۱۲۳۴۵۶۷۸۹۰۱۲',
  '987654321098',
  'password1234',
  'Password Password',
  'qwertyqwerty12',
  'iloveyou iloveyou',
  'hamrah hamrah hamrah',
  'correct horse battery staple',
])('finds %o too easy', (text) => {
  expect(checkPassphrase(text)).toEqual({ reason: 'too-easy' })
})

test.each(['my aunt keeps 9 goats', 'خانه ما کنار رود است', 'Tr4mway-lemon-odd'])('takes %o', (text) => {
  expect(checkPassphrase(text)).toBeNull()
})
