import { expect, test } from 'vitest'
import { nextActOf, stepOfAct, type CycleCounts } from './next-act.ts'

const begun: CycleCounts = {
  items: 12,
  short: 0,
  calls: 20,
  callsDone: 20,
  due: 20,
  confirmed: 18,
  toPlan: 0,
  runs: 2,
  stops: 18,
  delivered: 18,
  failed: 0,
}
const next = (counts: Partial<CycleCounts>, more: Partial<Parameters<typeof nextActOf>[0]> = {}) =>
  nextActOf({ counts: { ...begun, ...counts }, isOver: false, isClosed: false, isLast: true, ...more })

test('a cycle goes from items to calls to runs to the next cycle', () => {
  expect(next({ items: 0 })).toBe('choose-items')
  expect(next({ calls: 0, callsDone: 0, runs: 0, stops: 0 })).toBe('share-calls')
  expect(next({ callsDone: 5, runs: 0, stops: 0 })).toBe('calls')
  expect(next({ runs: 0, stops: 0, toPlan: 18 })).toBe('plan-runs')
  expect(next({ delivered: 10, failed: 2 })).toBe('runs')
  expect(next({ delivered: 16, failed: 2 })).toBe('new-cycle')
})

test('calls that come in late put households on a run while others are under way', () => {
  expect(next({ toPlan: 1, delivered: 3 })).toBe('plan-runs')
})

test('a cycle that is over is closed, and a closed one leads to the next unless there is one', () => {
  expect(next({}, { isOver: true })).toBe('close')
  expect(next({}, { isOver: true, isClosed: true })).toBe('new-cycle')
  expect(next({}, { isOver: true, isClosed: true, isLast: false })).toBeNull()
  expect(next({}, { isLast: false })).toBeNull()
})

test('where one is on the road is the step of the next act', () => {
  expect(stepOfAct('plan-runs')).toBe('runs')
  expect(stepOfAct('runs')).toBe('delivered')
  expect(stepOfAct('close')).toBeUndefined()
  expect(stepOfAct(null)).toBeUndefined()
})
