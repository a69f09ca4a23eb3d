import { expect, test } from 'vitest'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import { asPlanned, differsFromPlan, leftInVan, loadOf } from './load.ts'

const piece = (itemId: string, quantity: number) => ({ itemId, quantity })
const stop = (items: Stop['items'], isWithdrawn = false) => ({
  id: 'stop',
  fields: { items, isWithdrawn } as Stop,
})
const made = (given: Delivery['given'], fields: Partial<Delivery> = {}) => ({
  id: 'delivery',
  fields: { stopId: 'stop', outcome: 'handed-over', atMs: 1, isUndone: false, given, ...fields } as Delivery,
})
const stops = [
  stop([piece('food', 1), piece('nappies', 2)]),
  stop([piece('food', 2)]),
  stop([piece('food', 9)], true),
]

test('the load is what all stops get that are still on the run', () => {
  expect(Object.fromEntries(loadOf(stops))).toEqual({ food: 3, nappies: 2 })
})

test('left is the load less what was given and not taken back', () => {
  const deliveries = [made(asPlanned([piece('food', 1), piece('nappies', 1)])), made([], { isUndone: true })]

  expect(Object.fromEntries(leftInVan(stops, deliveries))).toEqual({ food: 2, nappies: 1 })
})

test('of a stop that was recorded twice the later counts, and both stops of two', () => {
  const food = asPlanned([piece('food', 1)])
  const deliveries = [made(food), made(food, { atMs: 2 }), made(food, { stopId: 'another' })]

  expect(Object.fromEntries(leftInVan(stops, deliveries))).toEqual({ food: 1, nappies: 2 })
})

test('what was given in place of another item leaves that one in the van', () => {
  const deliveries = [made([{ itemId: 'food', quantity: 2, insteadOf: 'nappies' }])]

  expect(Object.fromEntries(leftInVan(stops, deliveries))).toEqual({ food: 1, nappies: 2 })
})

test('nobody is asked to bring back less than nothing, nor what was never loaded', () => {
  const deliveries = [made(asPlanned([piece('food', 5), piece('blanket', 1)]))]

  expect(Object.fromEntries(leftInVan(stops, deliveries))).toEqual({ food: 0, nappies: 2 })
})

test.each([
  ['all of it', [piece('food', 1), piece('nappies', 2)], false],
  ['fewer pieces', [piece('food', 1), piece('nappies', 1)], true],
  ['an item less', [piece('food', 1)], true],
  ['another item', [piece('food', 1), piece('blanket', 2)], true],
  ['an item more', [piece('food', 1), piece('nappies', 2), piece('blanket', 1)], true],
])('%s handed over differs from the plan: %#', (_name, given, differs) => {
  expect(differsFromPlan([piece('food', 1), piece('nappies', 2)], asPlanned(given))).toBe(differs)
})
