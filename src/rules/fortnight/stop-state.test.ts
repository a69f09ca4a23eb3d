import { expect, test } from 'vitest'
import { deliveryOutcomes, type Delivery } from '../records/fortnight/delivery.ts'
import { stateOfStop } from './stop-state.ts'

const made = (atMs: number, outcome: Delivery['outcome'], isUndone = false) => ({
  id: `delivery-${atMs}`,
  fields: { atMs, outcome, isUndone } as Delivery,
})

test('a stop nobody has been at lies ahead', () => {
  expect(stateOfStop([])).toEqual({ is: 'ahead', last: undefined })
})

test('each outcome says whether the package reached the household', () => {
  const states = deliveryOutcomes.map((outcome) => [outcome, stateOfStop([made(1, outcome)]).is])

  expect(Object.fromEntries(states)).toEqual({
    'handed-over': 'delivered',
    'to-other': 'delivered',
    left: 'delivered',
    nobody: 'failed',
    refused: 'failed',
    'wrong-address': 'failed',
  })
})

test('the latest that was not taken back counts', () => {
  const deliveries = [made(3, 'handed-over', true), made(1, 'nobody'), made(2, 'left')]

  expect(stateOfStop(deliveries)).toMatchObject({ is: 'delivered', last: { id: 'delivery-2' } })
})
