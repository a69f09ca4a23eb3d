import { expect, test, vi } from 'vitest'
import { createRemaining } from './remaining.ts'

const start = { seq: 0, id: '' }
const page = (given: { from?: string; id: string; size?: number; counter?: number; scope?: number }) => ({
  from: given.from === undefined ? start : { seq: 9, id: given.from },
  endsAt: { seq: 9, id: given.id },
  size: given.size ?? 3,
  counter: given.counter ?? 20,
  scope: given.scope ?? 4,
})

test('counts once for a load, and then takes off each page', async () => {
  const remainingAfter = createRemaining()
  const count = vi.fn<() => Promise<number>>(async () => 10)

  const told = [
    await remainingAfter('phone', page({ id: 'a' }), count),
    await remainingAfter('phone', page({ from: 'a', id: 'b' }), count),
    await remainingAfter('phone', page({ from: 'b', id: 'c', size: 4 }), count),
  ]

  expect(told).toEqual([10, 7, 3])
  expect(count).toHaveBeenCalledTimes(1)
})

test.each([
  ['something was written meanwhile', page({ from: 'a', id: 'b', counter: 21 })],
  ['the grants have changed', page({ from: 'a', id: 'b', scope: 5 })],
  ['the device begins anew', page({ id: 'b' })],
])('counts anew when %s', async (_, next) => {
  const remainingAfter = createRemaining()
  await remainingAfter('phone', page({ id: 'a' }), async () => 10)

  expect(await remainingAfter('phone', next, async () => 99)).toBe(99)
})

test('one device’s load is not another’s', async () => {
  const remainingAfter = createRemaining()
  await remainingAfter('phone', page({ id: 'a' }), async () => 10)

  const other = await remainingAfter('tablet', page({ from: 'a', id: 'b' }), async () => 99)

  expect(other).toBe(99)
})
