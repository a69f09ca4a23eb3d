import { expect, test } from 'vitest'
import type { Cycle } from '../records/fortnight/cycle.ts'
import { cycleOn, lastDayOf, nextFirstDay, overlappingCycle } from './cycle-days.ts'

const cycle = (fromDay: string) => ({ id: fromDay, fields: { fromDay } as Cycle })

test.each([
  ['2028-02-29', '2028-03-13', 'begins on 29 February'],
  ['2026-03-14', '2026-03-27', 'spans Nawroz'],
  ['2026-03-22', '2026-04-04', 'spans the night in March when clocks change'],
  ['2026-10-19', '2026-11-01', 'spans the night in October when clocks change'],
])('a cycle from %s lasts to %s: it %s', (fromDay, lastDay) => {
  expect(lastDayOf({ fromDay })).toBe(lastDay)
})

test('a day belongs to the cycle in force, else to the next, else to the last', () => {
  const cycles = [cycle('2026-11-02'), cycle('2026-12-07'), cycle('2026-11-16')]

  expect(cycleOn(cycles, '2026-11-15')?.id).toBe('2026-11-02')
  expect(cycleOn(cycles, '2026-11-16')?.id).toBe('2026-11-16')
  expect(cycleOn(cycles, '2026-12-01')?.id).toBe('2026-12-07')
  expect(cycleOn(cycles, '2027-01-01')?.id).toBe('2026-12-07')
  expect(cycleOn([], '2026-12-01')).toBeUndefined()
})

test.each([
  ['2026-11-02', undefined],
  ['2026-11-03', '2026-11-16'],
  ['2026-11-29', '2026-11-16'],
  ['2026-11-30', undefined],
])('a cycle from %s shares a day with %s of those from 16 November and 14 December', (fromDay, shared) => {
  expect(overlappingCycle([cycle('2026-12-14'), cycle('2026-11-16')], fromDay)?.id).toBe(shared)
})

test('the next cycle begins the day after the last ends, and not before today', () => {
  expect(nextFirstDay([cycle('2026-11-16'), cycle('2026-11-02')], '2026-11-24')).toBe('2026-11-30')
  expect(nextFirstDay([cycle('2026-10-01')], '2026-11-24')).toBe('2026-11-24')
  expect(nextFirstDay([], '2026-11-24')).toBe('2026-11-24')
})
