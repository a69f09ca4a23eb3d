import { expect, test } from 'vitest'
import { unsentSince } from './unsent-since.ts'

const written = (at: string, state = 'waiting') => ({ atMs: Date.parse(at), state })

test('what was written today may wait, what was written yesterday should have gone', () => {
  const waiting = [
    written('2026-11-24T00:01:00Z'),
    written('2026-11-23T23:59:00Z'),
    written('2026-11-21T10:00:00Z'),
  ]

  expect(unsentSince(waiting, '2026-11-24')).toEqual({ is: 'unsent', count: 2, days: 3 })
  expect(unsentSince(waiting.slice(0, 1), '2026-11-24')).toBeNull()
})

test('what the office refused or keeps does not wait', () => {
  const waiting = [written('2026-11-20T10:00:00Z', 'refused'), written('2026-11-20T10:00:00Z', 'held')]

  expect(unsentSince(waiting, '2026-11-24')).toBeNull()
})

test.each([
  // In summer 23:30 UTC is half past midnight of the next day.
  ['the clocks go forward', '2026-03-28T23:30:00Z', '2026-03-29', 1],
  ['the clocks have gone forward', '2026-03-29T23:30:00Z', '2026-03-30', null],
  ['the clocks go back', '2026-10-24T23:30:00Z', '2026-10-25', null],
  ['the clocks have gone back', '2026-10-25T23:30:00Z', '2026-10-26', 1],
])('in the night in which %s the day is London’s', (_night, at, today, days) => {
  expect(unsentSince([written(at)], today)?.days ?? null).toBe(days)
})
