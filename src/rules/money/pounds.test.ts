import { expect, test } from 'vitest'
import { formatPounds, readPounds } from './pounds.ts'

test.each([
  ['7', 700],
  ['£ 7.5', 750],
  ['7,50', 750],
  ['۷٫۵۰', 750],
  ['٢٠', 2_000],
  ['1,250', 125_000],
  ['1,250.05', 125_005],
  ['19.99', 1_999],
  ['', null],
  ['seven', null],
  ['7.505', null],
  ['-5', null],
])('%j is read as %j pence', (typed, pence) => {
  expect(readPounds(typed)).toBe(pence)
})

test.each([
  [500, '£5'],
  [750, '£7.50'],
  [125_000, '£1,250'],
  [-2_005, '-£20.05'],
  [0, '£0'],
])('%j pence are written %j', (pence, written) => {
  expect(formatPounds(pence)).toBe(written)
})
