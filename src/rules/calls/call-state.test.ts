import { expect, test } from 'vitest'
import type { CheckIn } from '../records/calls/check-in.ts'
import { stateOfCall } from './call-state.ts'

const made = (atMs: number, outcome: CheckIn['outcome'], isUndone = false) => ({
  id: `check-in-${atMs}`,
  fields: { atMs, outcome, isUndone } as CheckIn,
})

test('a call that nobody has made is open', () => {
  expect(stateOfCall([])).toEqual({ is: 'open', last: undefined, tries: 0 })
})

test.each([
  ['no-answer', 'open', 1],
  ['call-later', 'later', 0],
  ['reached', 'done', 0],
  ['wrong-number', 'done', 0],
  ['refused', 'done', 0],
] as const)('after %s it is %s', (outcome, is, tries) => {
  expect(stateOfCall([made(1, outcome)])).toMatchObject({ is, tries })
})

test('tries are counted since somebody last answered, in the order in which they were made', () => {
  const checkIns = [made(4, 'no-answer'), made(2, 'call-later'), made(3, 'no-answer'), made(1, 'no-answer')]

  expect(stateOfCall(checkIns)).toMatchObject({ is: 'open', tries: 2, last: { id: 'check-in-4' } })
})

test('what was taken back never was', () => {
  const checkIns = [made(1, 'no-answer'), made(2, 'reached', true)]

  expect(stateOfCall(checkIns)).toMatchObject({ is: 'open', tries: 1, last: { id: 'check-in-1' } })
})
