import { expect, test } from 'vitest'
import { paperReader } from '#tests/support/paper-reader.ts'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { Task } from '../records/told/task.ts'
import { taskRule } from './task.ts'

type OnPaper = Parameters<typeof paperReader>[0][number]

const call: OnPaper = {
  kind: 'call',
  id: 'call',
  fields: { cycleId: 'cycle', memberId: 'zahra', staffId: 'vera', order: 1, untilDay: '2026-11-29' },
}
const made = (day: number, outcome: CheckIn['outcome'], more: Partial<CheckIn> = {}): OnPaper => ({
  kind: 'check-in',
  id: `check-in-${day}`,
  fields: {
    callId: 'call',
    onDay: `2026-11-0${day}`,
    atMs: day,
    outcome,
    isAddressRight: null,
    movedTo: '',
    isUndone: false,
    ...more,
  },
})
const task = (why: Task['why'], onDay: string, more: Partial<Task> = {}): OnPaper => ({
  kind: 'task',
  id: `task-${why}`,
  fields: { memberId: 'zahra', callId: 'call', why, onDay, told: '', doneOn: null, doneBy: null, ...more },
})
const tries = (...days: number[]) => days.map((day) => made(day, 'no-answer'))
const followsFrom = (...records: OnPaper[]) => taskRule.make('call', paperReader([call, ...records]))

test('two tries are no task, three are one, on the day of the third', async () => {
  expect(await followsFrom(...tries(1, 2))).toEqual([])
  for (const days of [
    [1, 2, 3],
    [4, 3, 2, 1],
  ])
    expect(await followsFrom(...tries(...days))).toEqual([
      {
        id: null,
        fields: {
          memberId: 'zahra',
          callId: 'call',
          why: 'three-tries',
          onDay: '2026-11-03',
          told: '',
          doneOn: null,
          doneBy: null,
        },
      },
    ])
})

test('somebody who asked to be rung later begins the tries anew', async () => {
  const later = made(3, 'call-later')

  expect(await followsFrom(...tries(1, 2), later, ...tries(4, 5))).toEqual([])
  expect(await followsFrom(...tries(1, 2), later, ...tries(4, 5, 6))).toMatchObject([
    { fields: { onDay: '2026-11-06' } },
  ])
})

test('a wrong number and a move are tasks; a right address and one not asked for are none', async () => {
  expect(await followsFrom(made(1, 'wrong-number'))).toMatchObject([{ fields: { why: 'wrong-number' } }])
  const moved = made(2, 'reached', { isAddressRight: false, movedTo: 'Hilltop' })
  expect(await followsFrom(moved)).toMatchObject([{ fields: { why: 'moved', told: 'Hilltop' } }])
  expect(await followsFrom(made(1, 'reached', { isAddressRight: true }))).toEqual([])
  expect(await followsFrom(moved, made(3, 'reached'))).toHaveLength(1)
})

test('while one stands open no other is begun; where they moved to is told anew', async () => {
  const open = [task('three-tries', '2026-11-03'), task('moved', '2026-11-01')]
  const again = made(4, 'reached', { isAddressRight: false, movedTo: 'Hilltop' })

  expect(await followsFrom(...tries(5, 6, 7, 8), again, ...open)).toEqual([
    { id: 'task-moved', fields: { onDay: '2026-11-04', told: 'Hilltop' } },
  ])
})

test('what no longer holds is withdrawn today, unless somebody has seen to it', async () => {
  const [, ...two] = tries(1, 2, 3)
  const undone = made(1, 'no-answer', { isUndone: true })

  expect(await followsFrom(undone, ...two, task('three-tries', '2026-11-03'))).toEqual([
    { id: 'task-three-tries', fields: { doneOn: '2026-11-22' } },
  ])
  for (const seen of [{ doneBy: 'karim' }, { doneBy: 'karim', doneOn: '2026-11-04' }])
    expect(await followsFrom(undone, ...two, task('three-tries', '2026-11-03', seen))).toEqual([])
})

test('what was withdrawn opens again when it holds again', async () => {
  const withdrawn = task('three-tries', '2026-11-02', { doneOn: '2026-11-02' })

  expect(await followsFrom(...tries(1, 2, 3), withdrawn)).toEqual([
    { id: 'task-three-tries', fields: { onDay: '2026-11-03', told: '', doneOn: null } },
  ])
})

test('what somebody has seen to is not asked again for the same cause, but for a new one', async () => {
  const seen = task('wrong-number', '2026-11-03', { doneOn: '2026-11-04', doneBy: 'karim' })

  expect(await followsFrom(made(3, 'wrong-number'), seen)).toEqual([])
  expect(await followsFrom(made(3, 'wrong-number'), made(5, 'wrong-number'), seen)).toMatchObject([
    { id: null, fields: { onDay: '2026-11-05' } },
  ])
  expect(
    await followsFrom(...tries(1, 2, 3, 4), { ...seen, fields: { ...seen.fields, why: 'three-tries' } }),
  ).toEqual([])
})

test('check-ins of a call that nobody planned are no task', async () => {
  expect(await taskRule.make('call', paperReader([made(1, 'wrong-number')]))).toEqual([])
})
