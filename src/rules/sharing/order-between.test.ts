import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareInOrder, moveInOrder, orderBetween, type Placed } from './order-between.ts'

const placed = (...orders: number[]): Placed[] =>
  orders.map((order, at) => ({ id: String.fromCharCode(97 + at), order }))
const idsAfter = (all: readonly Placed[], edits: readonly Placed[]) => {
  const edited = new Map(edits.map((edit) => [edit.id, edit]))
  const known = all.map((one) => edited.get(one.id) ?? one)
  const added = edits.filter(({ id }) => !all.some((one) => one.id === id))
  return [...known, ...added].toSorted(compareInOrder).map(({ id }) => id)
}

test.each([
  [undefined, undefined, 1],
  [undefined, 1, 0],
  [4, undefined, 5],
  [1, 2, 1.5],
  [1, 1, null],
  [1, 1.000_001, null],
  [1_000_000_000, undefined, null],
] as const)('between %s and %s lies %s', (before, after, expected) => {
  expect(orderBetween(before, after)).toBe(expected)
})

test('a move writes one number', () => {
  expect(moveInOrder(placed(1, 2, 3), 'c', 1)).toEqual([{ id: 'c', order: 1.5 }])
  expect(moveInOrder(placed(1, 2, 3), 'a', 2)).toEqual([{ id: 'a', order: 4 }])
})

test('a move to where it stands writes nothing', () => {
  expect(moveInOrder(placed(1, 2, 3), 'b', 1)).toEqual([])
})

test('one from elsewhere is put between', () => {
  expect(moveInOrder(placed(1, 2), 'z', 1)).toEqual([{ id: 'z', order: 1.5 }])
})

test('where neighbours stand too near, those that need it are numbered anew', () => {
  const all = placed(1, 2, 2.000_000_5, 4)

  const edits = moveInOrder(all, 'd', 2)

  expect(edits).toEqual([
    { id: 'd', order: 3 },
    { id: 'c', order: 4 },
  ])
})

test('two with the same number keep one order everywhere', () => {
  const [a, b] = placed(5, 5)

  expect([b, a].flatMap((one) => one ?? []).toSorted(compareInOrder)).toEqual([a, b])
})

test('after any moves the order is that of a list in which one is taken out and put in', () => {
  const moves = fc.array(fc.record({ which: fc.nat(7), at: fc.nat(8) }), { maxLength: 200 })
  fc.assert(
    fc.property(moves, (asked) => {
      let all = placed(1, 2, 3, 4, 5, 6, 7, 8)
      let list = all.map(({ id }) => id)
      for (const { which, at } of asked) {
        const id = list[which] ?? ''
        const others = list.filter((one) => one !== id)
        const edits = moveInOrder(all, id, at)
        list = [...others.slice(0, at), id, ...others.slice(at)]

        expect(idsAfter(all, edits)).toEqual(list)
        const edited = new Map(edits.map((edit) => [edit.id, edit]))
        all = all.map((one) => edited.get(one.id) ?? one)
      }
    }),
  )
})
