import { expect, test } from 'vitest'
import type { Delivery } from '../records/fortnight/delivery.ts'
import { undoable } from './undo.ts'

const made = (atMs: number, more: Partial<Delivery> = {}) => ({
  id: `delivery-${atMs}`,
  fields: { atMs, staffId: 'me', isUndone: false, ...more } as Delivery,
})

test.each([
  [0, true],
  [59_999, true],
  [60_000, false],
  [-1, false],
])('%i ms after it was recorded it can be taken back: %s', (ageMs, can) => {
  const found = undoable([made(1_000_000)], { staffId: 'me', nowMs: 1_000_000 + ageMs })

  expect(found !== undefined).toBe(can)
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
