import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

test.each([
  ['', ''],
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['14.05', '14:05'],
  ['۱۴:۳۰', '14:30'],
  ['24:00', null],
  ['12:60', null],
  ['noon', null],
])('the time %j is read as %j', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})
