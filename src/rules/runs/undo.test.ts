import { expect, test } from 'vitest'
import type { Delivery } from '../records/fortnight/delivery.ts'
import { undoable, undoLeftMs } from './undo.ts'

const made = (atMs: number, more: Partial<Delivery> = {}) => ({
  id: `delivery-${atMs}`,
  fields: { atMs, staffId: 'me', isUndone: false, ...more } as Delivery,
})

test.each([
  [0, 60_000],
  [59_999, 1],
  [60_000, 0],
  [-1, 0],
])('%i ms after it was recorded there are %i ms left to take it back', (ageMs, left) => {
  expect(undoLeftMs({ atMs: 1_000_000, isUndone: false }, 1_000_000 + ageMs)).toBe(left)
})

test('the last of one driver can be taken back, and only that', () => {
  const deliveries = [made(1_000), made(3_000), made(2_000), made(4_000, { staffId: 'other' })]

  expect(undoable(deliveries, { staffId: 'me', nowMs: 5_000 })?.id).toBe('delivery-3000')
  expect(undoable(deliveries, { staffId: 'me', nowMs: 63_000 })).toBeUndefined()
})

test('once the last is taken back, the one before it can be, within its own minute', () => {
  const deliveries = [made(1_000), made(3_000, { isUndone: true })]

  expect(undoable(deliveries, { staffId: 'me', nowMs: 5_000 })?.id).toBe('delivery-1000')
})
