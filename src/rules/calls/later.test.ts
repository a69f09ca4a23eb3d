import { expect, test } from 'vitest'
import type { CheckIn } from '../records/calls/check-in.ts'
import { dueAt, laterChoicesAt, laterOf } from './later.ts'

const today = '2026-11-24'

test('what has passed is not offered any more', () => {
  expect(laterChoicesAt('10:42')).toEqual(['afternoon', 'evening', 'tomorrow'])
  expect(laterChoicesAt('15:00')).toEqual(['evening', 'tomorrow'])
  expect(laterChoicesAt('20:00')).toEqual(['tomorrow'])
})

test('this afternoon has a time, tomorrow has none', () => {
  expect(laterOf('afternoon', today)).toEqual({ on: today, time: '15:00' })
  expect(laterOf('tomorrow', today)).toEqual({ on: '2026-11-25', time: '' })
})

test.each([
  ['2026-11-25', '', 'ahead'],
  [today, '10:43', 'ahead'],
  [today, '10:42', 'now'],
  [today, '', 'now'],
  [today, '10:41', 'late'],
  ['2026-11-23', '', 'late'],
  [null, '', 'now'],
] as const)('asked for %s %s it is %s at 10:42', (laterOn, laterTime, is) => {
  expect(dueAt({ laterOn, laterTime } as CheckIn, today, '10:42')).toBe(is)
})
