import { expect, test } from 'vitest'
import type { Item } from '#rules/records/fortnight/item.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import { neighbourBefore, placeAfter } from './place-item.ts'

const item = (id: string, order: number) => ({ id, fields: { name: id, order } as Item })
const items = [item('b', 20), item('a', 10), item('c', 21)]

const orderAfter = (id: string, afterId: string | null, list = items) => {
  const placed = placeAfter(list, id, afterId)
  const known = list.some((one) => one.id === id) ? list : [...list, item(id, 0)]
  const moved = known.map((one) => item(one.id, placed.get(one.id) ?? one.fields.order))
  return { writes: placed.size, order: inItemOrder(moved).map((one) => one.id) }
}

test('an item says what it stands after', () => {
  expect(neighbourBefore(items, 'a')).toBeNull()
  expect(neighbourBefore(items, 'c')).toBe('b')
})

test('where there is room one number is enough', () => {
  expect(orderAfter('c', 'a')).toEqual({ writes: 1, order: ['a', 'c', 'b'] })
  expect(orderAfter('c', null)).toEqual({ writes: 1, order: ['c', 'a', 'b'] })
  expect(orderAfter('new', 'c')).toEqual({ writes: 1, order: ['a', 'b', 'c', 'new'] })
})

test('where there is none the others make room', () => {
  expect(orderAfter('new', 'b').order).toEqual(['a', 'b', 'new', 'c'])
  expect(orderAfter('a', 'b').order).toEqual(['b', 'a', 'c'])
})

test('what stands there already is left alone', () => {
  expect(orderAfter('b', 'a')).toEqual({ writes: 0, order: ['a', 'b', 'c'] })
})

test('of many first ones none goes below nothing', () => {
  const close = [item('a', 0), item('b', 1)]

  const placed = placeAfter(close, 'new', null)

  expect([...placed.values()].every((order) => order >= 0)).toBe(true)
  expect(orderAfter('new', null, close).order).toEqual(['new', 'a', 'b'])
})
