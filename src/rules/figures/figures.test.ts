import { expect, test } from 'vitest'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { Call } from '../records/calls/call.ts'
import type { TopUp } from '../records/calls/top-up.ts'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Run } from '../records/fortnight/run.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import type { Stay } from '../records/stay.ts'
import type { FigureRecords } from './figure-records.ts'
import { figuresOf } from './figures.ts'

const cycle = {
  id: 'c',
  fields: { name: '', fromDay: '2026-11-16', itemIds: [], budgetPence: 10_000, closedOn: null },
}
const figures = (records: Partial<FigureRecords>) =>
  figuresOf({
    cycle,
    calls: [],
    checkIns: [],
    topUps: [],
    doubles: [],
    runs: [],
    stops: [],
    deliveries: [],
    stays: [],
    ...records,
  })

const run = (id: string, onDay: string) => ({ id, fields: { cycleId: 'c', onDay } as Run })
const stop = (id: string, fields: Partial<Stop> = {}) => ({
  id,
  fields: { cycleId: 'c', runId: 'r', memberId: id, isWithdrawn: false, items: [], ...fields } as Stop,
})
const delivery = (stopId: string, outcome: Delivery['outcome'], fields: Partial<Delivery> = {}) => ({
  id: `${stopId} ${outcome}`,
  fields: { stopId, outcome, atMs: 1, given: [], isUndone: false, ...fields } as unknown as Delivery,
})
const call = (id: string, fields: Partial<Call> = {}) => ({
  id,
  fields: { cycleId: 'c', memberId: id, isWithdrawn: false, ...fields } as Call,
})
const checkIn = (callId: string, outcome: CheckIn['outcome'], fields: Partial<CheckIn> = {}) => ({
  id: `${callId} ${outcome} ${fields.atMs}`,
  fields: {
    callId,
    outcome,
    atMs: 1,
    isUndone: false,
    isAddressRight: null,
    wantsPackage: null,
    needs: [],
    ...fields,
  } as unknown as CheckIn,
})
const topUp = (id: string, amountPence: number, fields: Partial<TopUp> = {}) => ({
  id,
  fields: {
    cycleId: 'c',
    memberId: 'maryam',
    onDay: '2026-11-20',
    sort: 'phone',
    amountPence,
    state: 'sent',
    ...fields,
  } as TopUp,
})
const stay = (memberId: string, hotelId: string, fromDay: string | null, untilDay: string | null = null) => ({
  id: `${memberId} ${hotelId}`,
  fields: { memberId, hotelId, room: '', floor: '', fromDay, untilDay } as Stay,
})

test('without records every figure is nought, and the whole budget is left', () => {
  const { packages, calls, topUps, needs } = figures({})

  expect(packages).toMatchObject({ planned: 0, delivered: 0, failed: 0, toGo: 0, byDay: [], byHotel: [] })
  expect(calls).toMatchObject({ total: 0, tries: 0, addressWrong: 0 })
  expect(topUps).toMatchObject({ budgetPence: 10_000, countedPence: 0, leftPence: 10_000 })
  expect(needs).toEqual({ items: [], households: { wanted: 0, served: 0, toGo: 0, without: 0 } })
})

test('a package is delivered, failed or to go by the last delivery that was not taken back', () => {
  const { packages } = figures({
    runs: [run('r', '2026-11-20')],
    stops: ['a', 'b', 'd', 'e', 'f'].map((id) => stop(id)),
    deliveries: [
      delivery('a', 'handed-over'),
      delivery('b', 'nobody'),
      delivery('b', 'left', { atMs: 2 }),
      delivery('d', 'refused'),
      delivery('e', 'handed-over', { isUndone: true }),
      delivery('f', 'wrong-address'),
    ],
  })

  expect(packages).toMatchObject({ planned: 5, delivered: 2, failed: 2, toGo: 1 })
  expect(packages.byOutcome).toEqual({
    'handed-over': 1,
    'to-other': 0,
    left: 1,
    nobody: 0,
    refused: 1,
    'wrong-address': 1,
  })
})

test('a stop taken off its run counts only where the package was delivered all the same', () => {
  const { packages } = figures({
    stops: [
      stop('a', { isWithdrawn: true }),
      stop('b', { isWithdrawn: true }),
      stop('d', { isWithdrawn: true }),
      stop('e', { cycleId: 'another' }),
    ],
    deliveries: [delivery('a', 'to-other'), delivery('b', 'nobody')],
  })

  expect(packages).toMatchObject({ planned: 1, delivered: 1, failed: 0, toGo: 0 })
})

test('a day is the run’s own, whenever the package went out', () => {
  const { packages } = figures({
    runs: [run('late', '2026-11-22'), run('early', '2026-11-20')],
    stops: [stop('a', { runId: 'late' }), stop('b', { runId: 'early' }), stop('d', { runId: 'lost' })],
    deliveries: [delivery('b', 'left', { onDay: '2026-11-21' })],
  })

  expect(packages.byDay).toEqual([
    { onDay: '2026-11-20', planned: 1, delivered: 1, failed: 0, toGo: 0 },
    { onDay: '2026-11-22', planned: 1, delivered: 0, failed: 0, toGo: 1 },
    { onDay: null, planned: 1, delivered: 0, failed: 0, toGo: 1 },
  ])
})

test('a hotel is that in which the member lived on the day, the fullest first, nowhere last', () => {
  const { packages } = figures({
    runs: [run('r', '2026-11-20')],
    stops: ['moved', 'stays', 'stays too', 'street'].map((id) => stop(id)),
    stays: [
      stay('moved', 'linden', null, '2026-11-20'),
      stay('moved', 'elm', '2026-11-21'),
      stay('stays', 'old mill', '2026-01-01'),
      stay('stays too', 'old mill', null),
      stay('street', 'linden', '2026-11-21'),
    ],
    topUps: [
      topUp('one', 1_500, { memberId: 'moved', onDay: '2026-11-25' }),
      topUp('failed', 900, { memberId: 'moved', onDay: '2026-11-25', state: 'failed' }),
    ],
  })

  expect(packages.byHotel.map((one) => [one.hotelId, one.planned, one.topUpPence])).toEqual([
    ['old mill', 2, 0],
    ['linden', 1, 0],
    ['elm', 0, 1_500],
    [null, 1, 0],
  ])
})

test('a call’s result is its last check-in that was not taken back', () => {
  const { calls } = figures({
    calls: [
      call('a'),
      call('b'),
      call('d'),
      call('off', { isWithdrawn: true }),
      call('off, reached', { isWithdrawn: true }),
      call('other', { cycleId: 'another' }),
    ],
    checkIns: [
      checkIn('a', 'no-answer'),
      checkIn('a', 'reached', { atMs: 2, isAddressRight: false }),
      checkIn('b', 'refused', { isUndone: true }),
      checkIn('b', 'no-answer', { atMs: 0 }),
      checkIn('off', 'no-answer'),
      checkIn('off, reached', 'reached', { isAddressRight: true }),
    ],
  })

  expect(calls.total).toBe(4)
  expect(calls.tries).toBe(4)
  expect(calls.addressWrong).toBe(1)
  expect(calls.byResult).toEqual({
    reached: 2,
    'no-answer': 1,
    'wrong-number': 0,
    'call-later': 0,
    refused: 0,
    'not-called': 1,
  })
})

const pieces = (itemId: string, quantity: number) => ({ itemId, quantity })

test('wanted is what was planned or asked for, whichever is more; what took its place meets it', () => {
  const { needs } = figures({
    stops: [
      stop('maryam', { items: [pieces('rice', 2), pieces('oil', 1)] }),
      stop('hodan', { items: [pieces('rice', 2)] }),
    ],
    calls: [call('call', { memberId: 'maryam' }), call('call of ali', { memberId: 'ali' })],
    checkIns: [
      checkIn('call', 'reached', { needs: [pieces('rice', 3), pieces('nappies', 1)] }),
      checkIn('call of ali', 'reached', { needs: [pieces('nappies', 2)] }),
    ],
    deliveries: [
      delivery('maryam', 'handed-over', {
        given: [
          { itemId: 'rice', quantity: 2, insteadOf: null },
          { itemId: 'sunflower', quantity: 1, insteadOf: 'oil' },
          { itemId: 'sweets', quantity: 9, insteadOf: null },
        ],
      }),
    ],
  })

  expect(needs.items).toEqual([
    { itemId: 'nappies', wanted: 3, met: 0, toGo: 0, notMet: 3 },
    { itemId: 'oil', wanted: 1, met: 1, toGo: 0, notMet: 0 },
    { itemId: 'rice', wanted: 5, met: 2, toGo: 2, notMet: 1 },
  ])
  expect(needs.households).toEqual({ wanted: 3, served: 1, toGo: 1, without: 1 })
})

test('more of an item than was wanted meets no more than was wanted', () => {
  const { needs } = figures({
    stops: [stop('a', { items: [pieces('rice', 1)] })],
    deliveries: [delivery('a', 'left', { given: [{ itemId: 'rice', quantity: 5, insteadOf: null }] })],
  })

  expect(needs.items).toEqual([{ itemId: 'rice', wanted: 1, met: 1, toGo: 0, notMet: 0 }])
})

test('a household that was rung and wants nothing is not one to be served', () => {
  const { needs } = figures({
    calls: [call('a'), call('b')],
    checkIns: [
      checkIn('a', 'reached', { wantsPackage: false }),
      checkIn('b', 'reached', { wantsPackage: true }),
    ],
  })

  expect(needs.households).toEqual({ wanted: 1, served: 0, toGo: 0, without: 1 })
})
