import { expect, test } from 'vitest'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import type { Due } from '#ui/platform/fortnight/use-due.ts'
import { putInstead } from './put-instead.ts'

const due = (leadMemberId: string, pieces: [string, number][] | null) =>
  ({
    household: { leadMemberId },
    stop: pieces && {
      id: leadMemberId,
      fields: { items: pieces.map(([itemId, quantity]): Piece => ({ itemId, quantity })) },
    },
  }) as unknown as Due
const short = (...without: [string, number][]) => ({
  itemId: 'soap',
  onHand: 0,
  needed: 9,
  short: 9,
  without: without.map(([leadMemberId, quantity]) => ({ leadMemberId, quantity })),
})
const put = (pieces: [string, number][] | null, missing: number) =>
  putInstead(short(['a', missing]), [due('a', pieces)], 'gel').map(({ items }) =>
    items.map(({ itemId, quantity }) => [itemId, quantity]),
  )

test('what is missing is given of the other, what is there stays', () => {
  expect(
    put(
      [
        ['rice', 1],
        ['soap', 4],
      ],
      3,
    ),
  ).toEqual([
    [
      ['rice', 1],
      ['soap', 1],
      ['gel', 3],
    ],
  ])
  expect(
    put(
      [
        ['rice', 1],
        ['soap', 4],
      ],
      4,
    ),
  ).toEqual([
    [
      ['rice', 1],
      ['gel', 4],
    ],
  ])
})

test('what they get of the other anyway is not lost', () => {
  expect(
    put(
      [
        ['gel', 2],
        ['soap', 1],
      ],
      1,
    ),
  ).toEqual([[['gel', 3]]])
})

test('who is on no run has no parcel to change', () => {
  expect(put(null, 2)).toEqual([])
})
