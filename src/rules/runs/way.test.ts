import { expect, test } from 'vitest'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import { nextStop, wayOf, type StopOnWay } from './way.ts'

const stop = (id: string, order: number, isWithdrawn = false) => ({
  id,
  fields: { order, isWithdrawn } as Stop,
})
const made = (stopId: string, atMs: number, more: Partial<Delivery> = {}) => ({
  id: `${stopId}-${atMs}`,
  fields: { stopId, atMs, outcome: 'handed-over', isUndone: false, ...more } as Delivery,
})
const ids = (all: readonly StopOnWay<{ id: string }, unknown>[]) => all.map((one) => one.stop.id).join('')
const stops = [stop('d', 40), stop('a', 10), stop('c', 30), stop('b', 20)]

test('before anybody has driven, the way is as planned and the first stop is next', () => {
  const way = wayOf(stops, [])

  expect(ids(way.driven)).toBe('')
  expect(ids(way.ahead)).toBe('abcd')
  expect(way.planned.map(({ number }) => number)).toEqual([1, 2, 3, 4])
})

test('what was driven stands in the order driven, whatever the plan', () => {
  const way = wayOf(stops, [made('c', 1), made('a', 2, { outcome: 'nobody' })])

  expect(ids(way.driven)).toBe('ca')
  expect(way.driven.map(({ state, number }) => [state.is, number])).toEqual([
    ['delivered', 3],
    ['failed', 1],
  ])
})

test('from where one drove to, the way goes on, and comes back to what was passed over', () => {
  expect(ids(wayOf(stops, [made('b', 1)]).ahead)).toBe('cda')
  expect(ids(wayOf(stops, [made('d', 1)]).ahead)).toBe('abc')
})

test('a stop that is tried again stands where it was tried last', () => {
  const way = wayOf(stops, [made('a', 1, { outcome: 'nobody' }), made('b', 2), made('a', 3)])

  expect(ids(way.driven)).toBe('ba')
  expect(ids(way.ahead)).toBe('cd')
})

test('what was taken back lies ahead again', () => {
  const way = wayOf(stops, [made('a', 1), made('b', 2, { isUndone: true })])

  expect(ids(way.driven)).toBe('a')
  expect(ids(way.ahead)).toBe('bcd')
})

test('a stop taken off the run is passed, unless somebody has been there', () => {
  const withdrawn = [stop('a', 10, true), stop('b', 20), stop('c', 30, true)]

  const way = wayOf(withdrawn, [made('c', 1)])

  expect(ids(way.planned)).toBe('bc')
  expect(ids(way.driven)).toBe('c')
  expect(ids(way.ahead)).toBe('b')
})

test('the stop after one is the next where nobody has been, and never itself', () => {
  const way = wayOf(stops, [made('c', 1)])

  expect(nextStop(way, 'b')?.stop.id).toBe('d')
  expect(nextStop(way, 'd')?.stop.id).toBe('a')
  expect(nextStop(wayOf([stop('a', 1)], []), 'a')).toBeUndefined()
})

test('stops of one order have a fixed place all the same', () => {
  const twins = [stop('b', 1), stop('a', 1)]

  expect(ids(wayOf(twins, []).planned)).toBe('ab')
  expect(ids(wayOf(twins.toReversed(), []).planned)).toBe('ab')
})
