import { expect, test } from 'vitest'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { StockMove } from '../records/fortnight/stock-move.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import { onHand, shortage, stopsAhead, wantedPackages } from './stock.ts'
import type { DueHousehold } from './who-is-due.ts'

const move = (itemId: string, quantity: number) => ({
  id: `${itemId} ${quantity}`,
  fields: { itemId, quantity } as StockMove,
})
const delivery = (stopId: string, given: [string, number][], fields: Partial<Delivery> = {}) => ({
  id: `delivery-${stopId}`,
  fields: {
    stopId,
    atMs: 1,
    outcome: given.length > 0 ? 'handed-over' : 'nobody',
    given: given.map(([itemId, quantity]) => ({ itemId, quantity, insteadOf: null })),
    isUndone: false,
    ...fields,
  } as Delivery,
})

test('on hand is what came less what went and what was handed over, but for what was taken back', () => {
  const moves = [move('soap', 50), move('soap', -4), move('rice', 10)]
  const deliveries = [
    delivery('one', [
      ['soap', 6],
      ['rice', 12],
    ]),
    delivery('two', [['soap', 30]], { isUndone: true }),
  ]

  expect(onHand(moves, deliveries)).toEqual(
    new Map([
      ['soap', 40],
      ['rice', -2],
    ]),
  )
})

test('a stop that two people recorded, each without the other’s word, took one package from the store', () => {
  const twice = [
    delivery('one', [['soap', 6]], { atMs: 1 }),
    { ...delivery('one', [['soap', 4]], { atMs: 2 }), id: 'later' },
    delivery('two', [['rice', 1]], { atMs: 1 }),
    { ...delivery('two', [], { atMs: 2 }), id: 'came back' },
  ]

  expect(Object.fromEntries(onHand([move('soap', 10), move('rice', 5)], twice))).toEqual({ soap: 6, rice: 5 })
})

test('a package is still to be handed over where nobody has been, and the stop stands', () => {
  const stop = (id: string, isWithdrawn = false) => ({ id, fields: { isWithdrawn } as Stop })
  const deliveries = [
    delivery('done', [['soap', 1]]),
    delivery('nobody', []),
    delivery('undone', [['soap', 1]], { isUndone: true }),
  ]

  const ahead = stopsAhead(
    [stop('done'), stop('nobody'), stop('undone'), stop('new'), stop('off', true)],
    deliveries,
  )

  expect(ahead.map(({ id }) => id)).toEqual(['undone', 'new'])
})

const wants = (leadMemberId: string, ...pieces: [string, number][]) => ({
  leadMemberId,
  pieces: pieces.map(([itemId, quantity]) => ({ itemId, quantity })),
})

test('packages are filled in the order given, and whoever goes without is named', () => {
  const wanted = [wants('a', ['soap', 4], ['rice', 1]), wants('b', ['soap', 4]), wants('c', ['soap', 2])]

  const short = shortage(
    new Map([
      ['soap', 5],
      ['rice', 1],
    ]),
    wanted,
  )

  expect(short).toEqual([
    {
      itemId: 'soap',
      onHand: 5,
      needed: 10,
      short: 5,
      without: [
        { leadMemberId: 'b', quantity: 3 },
        { leadMemberId: 'c', quantity: 2 },
      ],
    },
  ])
})

test('an item nobody ever received, or reckoned below nothing, is short for all', () => {
  const wanted = [wants('a', ['soap', 2], ['rice', 1])]

  expect(shortage(new Map([['rice', -3]]), wanted)).toMatchObject([
    { itemId: 'soap', onHand: 0, short: 2 },
    { itemId: 'rice', onHand: 0, short: 1, without: [{ leadMemberId: 'a', quantity: 1 }] },
  ])
})

test('nothing is short where there is just enough', () => {
  expect(shortage(new Map([['soap', 2]]), [wants('a', ['soap', 2])])).toEqual([])
})

test('parcels on a run come first; what was handed over or refused is wanted no more, what came back is', () => {
  const due = (leadMemberId: string, reason: string, isOnRun = false) =>
    ({
      household: { leadMemberId },
      reason,
      stop: isOnRun ? { id: leadMemberId, fields: { items: [{ itemId: 'rice', quantity: 2 }] } } : null,
    }) as unknown as DueHousehold<{ id: string; fields: Stop }>
  const deliveries = [
    delivery('delivered', [['rice', 2]]),
    delivery('refused', [], { outcome: 'refused' }),
    delivery('nobody', []),
  ]

  const wanted = wantedPackages({
    due: [
      due('confirmed', 'confirmed'),
      due('delivered', 'confirmed', true),
      due('refused', 'confirmed', true),
      due('nobody', 'confirmed', true),
      due('unconfirmed on a run', 'unconfirmed', true),
      due('not wanted', 'not-wanted'),
      due('protected', 'protected'),
    ],
    deliveries,
    packageOf: () => [{ itemId: 'rice', quantity: 1 }],
  })

  expect(wanted.map(({ leadMemberId, pieces }) => [leadMemberId, pieces[0]?.quantity])).toEqual([
    ['unconfirmed on a run', 2],
    ['confirmed', 1],
    ['nobody', 2],
  ])
})
