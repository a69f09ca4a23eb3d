import { expect, test } from 'vitest'
import type { TopUp } from '../records/calls/top-up.ts'
import type { Double } from '../records/told/double.ts'
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
const double = (firstId: string, secondId: string, answer: Double['answer']) => ({
  id: `${firstId} ${secondId}`,
  fields: { memberId: 'maryam', cycleId: 'c', firstId, secondId, answer, answeredBy: null },
})
test('requested and sent top-ups count against the budget, by sort; failed ones and those of another cycle do not', () => {
  const { topUps } = figures({
    topUps: [
      topUp('a', 1_000),
      topUp('b', 1_500, { sort: 'travel', state: 'requested' }),
      topUp('d', 700, { state: 'failed' }),
      topUp('e', 5_000, { cycleId: 'another' }),
    ],
  })

  expect([topUps.countedPence, topUps.leftPence]).toEqual([2_500, 7_500])
  expect(topUps.byFate).toEqual({
    sent: { count: 1, pence: 1_000 },
    requested: { count: 1, pence: 1_500 },
    held: { count: 0, pence: 0 },
    dropped: { count: 0, pence: 0 },
    failed: { count: 1, pence: 700 },
  })
  expect(topUps.bySort.travel.requested).toEqual({ count: 1, pence: 1_500 })
  expect(topUps.bySort.phone.requested).toEqual({ count: 0, pence: 0 })
})

test.each([
  [null, 1_000, 'held'],
  ['both', 3_000, 'sent'],
  ['first', 1_000, 'dropped'],
  ['second', 2_000, 'sent'],
] as const)(
  'of a double answered %s the budget bears %i pence, and the second is %s',
  (answer, pence, fate) => {
    const { topUps } = figures({
      topUps: [topUp('a', 1_000), topUp('b', 2_000)],
      doubles: [double('a', 'b', answer)],
    })

    expect(topUps.countedPence).toBe(pence)
    expect(topUps.byFate[fate].pence).toBe(fate === 'sent' ? pence : 2_000)
  },
)

test('a top-up that failed is failed, also where a double names it', () => {
  const { topUps } = figures({
    topUps: [topUp('a', 1_000, { state: 'failed' }), topUp('b', 2_000)],
    doubles: [double('a', 'b', 'second')],
  })

  expect([topUps.countedPence, topUps.byFate.failed.count]).toEqual([2_000, 1])
})

test('more than the budget has leaves less than nothing', () => {
  expect(figures({ topUps: [topUp('a', 12_500)] }).topUps.leftPence).toBe(-2_500)
})
