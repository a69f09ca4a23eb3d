import { expect, test } from 'vitest'
import type { Call } from '../records/calls/call.ts'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { Cycle } from '../records/fortnight/cycle.ts'
import type { Item } from '../records/fortnight/item.ts'
import type { Run } from '../records/fortnight/run.ts'
import type { StockMove } from '../records/fortnight/stock-move.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import type { Member } from '../records/member.ts'
import { fromSolar } from '../time/calendar.ts'
import { addDays } from '../time/day.ts'
import { cycleWork, type CycleRecords } from './cycle-work.ts'

const cycle = (fromDay: string, fields: Partial<Cycle> = {}) => ({
  id: fromDay,
  fields: { name: '', fromDay, itemIds: [], budgetPence: 0, closedOn: null, ...fields },
})
const member = (id: string, fields: Partial<Member> = {}) => ({
  id,
  changedAtMs: 0,
  fields: {
    reference: id,
    householdId: null,
    doNotContact: false,
    leftOn: null,
    joinedOn: '2026-01-01',
    languages: [],
    ...fields,
  } as unknown as Member,
})
const call = (memberId: string, cycleId: string, isWithdrawn = false) => ({
  id: `call ${memberId}`,
  fields: { memberId, cycleId, isWithdrawn } as Call,
})
const said = (memberId: string, cycleId: string, isAddressRight: boolean) => ({
  id: `check-in ${memberId}`,
  fields: {
    memberId,
    cycleId,
    atMs: 1,
    outcome: 'reached',
    isAddressRight,
    wantsPackage: true,
    needs: [],
    otherNeeds: '',
    people: null,
    isUndone: false,
  } as unknown as CheckIn,
})
const run = (id: string, fields: Partial<Run>) => ({ id, fields: { staffId: null, ...fields } as Run })
const stop = (id: string, fields: Partial<Stop>) => ({
  id,
  fields: { memberId: id, isWithdrawn: false, items: [], ...fields } as Stop,
})
const item = (id: string, quantity: number) => ({
  id,
  fields: {
    name: id,
    group: 'food',
    variant: '',
    diets: [],
    share: 'household',
    quantity,
    minSize: null,
    maxSize: null,
    order: 0,
    isInUse: true,
  } satisfies Item as Item,
})
const received = (itemId: string, quantity: number) => ({
  id: `received ${itemId}`,
  fields: { itemId, quantity } as StockMove,
})
const none: CycleRecords = {
  cycles: [],
  calls: [],
  checkIns: [],
  members: [],
  households: [],
  stays: [],
  needs: [],
  runs: [],
  stops: [],
  deliveries: [],
  items: [],
  stockMoves: [],
}
const work = (records: Partial<CycleRecords>, today: string, seen: readonly string[] = []) =>
  cycleWork({ ...none, ...records }, today, new Set(seen)).map(({ why, count, isLate }) => [
    why,
    count,
    isLate,
  ])

const fromDay = '2026-11-16'
const [today, c] = ['2026-11-24', cycle(fromDay)]

test('without a cycle nothing is asked for', () => {
  expect(work({ members: [member('maryam')] }, today)).toEqual([])
})

test('a household that nobody is to ring is asked for, one that is not to be contacted is not', () => {
  const members = [member('rung'), member('taken off'), member('new'), member('p', { doNotContact: true })]
  const calls = [call('rung', fromDay), call('taken off', fromDay, true), call('new', 'another')]

  expect(work({ cycles: [c], members, calls }, today)).toEqual([['calls-not-shared', 2, false]])
})

test('who is confirmed and on no run is asked for, and so is who moved, unless a task names them', () => {
  const members = ['ready', 'on a run', 'moved', 'moved too'].map((id) => member(id))
  const records = {
    cycles: [c],
    members,
    calls: members.map(({ id }) => call(id, fromDay)),
    checkIns: members.map(({ id }) => said(id, fromDay, !id.startsWith('moved'))),
    stops: [stop('on a run', { cycleId: fromDay, runId: 'r' })],
  }

  expect(work(records, today)).toEqual([
    ['moved', 2, false],
    ['no-run', 1, false],
  ])
  expect(work(records, today, ['moved'])[0]).toEqual(['moved', 1, false])
})

test('a run without a driver is late on its own day; one with nobody left to serve is not asked for', () => {
  const stops = [
    stop('a', { cycleId: fromDay, runId: 'soon' }),
    stop('b', { cycleId: fromDay, runId: 'empty', isWithdrawn: true }),
    stop('d', { cycleId: fromDay, runId: 'driven' }),
  ]
  const runs = [
    run('soon', { cycleId: fromDay, onDay: '2026-11-26' }),
    run('empty', { cycleId: fromDay, onDay: '2026-11-25' }),
    run('driven', { cycleId: fromDay, onDay: '2026-11-25', staffId: 'tom' }),
  ]

  expect(work({ cycles: [c], runs, stops }, '2026-11-25')).toEqual([['no-driver', 1, false]])
  expect(work({ cycles: [c], runs, stops }, '2026-11-26')).toEqual([
    ['no-driver', 1, true],
    ['no-next-cycle', 3, false],
  ])
})

test('items that the packages to come hold more of than the store are counted', () => {
  const planned = cycle(fromDay, { itemIds: ['rice', 'oil'] })
  const items = [item('rice', 2), item('oil', 1)]
  const records = {
    cycles: [planned],
    items,
    members: [member('a'), member('b')],
    calls: [call('a', fromDay), call('b', fromDay)],
    stops: [stop('a', { cycleId: fromDay, runId: 'r', items: [{ itemId: 'rice', quantity: 2 }] })],
  }

  expect(work({ ...records, stockMoves: [received('rice', 3), received('oil', 1)] }, today)).toEqual([
    ['stock-short', 1, false],
  ])
  expect(work({ ...records, stockMoves: [received('rice', 4), received('oil', 1)] }, today)).toEqual([])
})

test('a cycle counted up and put away asks for nothing more', () => {
  const closed = cycle(fromDay, { closedOn: today })

  expect(work({ cycles: [closed], members: [member('maryam')] }, today)).toEqual([])
})

test('a cycle to come asks for its preparation from three days before it', () => {
  const records = { cycles: [cycle('2026-12-01')], members: [member('maryam')] }

  expect(work(records, '2026-11-27')).toEqual([])
  expect(work(records, '2026-11-28')).toEqual([['calls-not-shared', 1, false]])
})

const remindersFrom = (first: string, cycles: readonly ReturnType<typeof cycle>[]) =>
  Array.from({ length: 19 }, (_, day) => {
    const on = addDays(first, day)
    return work({ cycles }, on).map(([why, count, isLate]) => [on, why, count, isLate])
  }).flat()

test.each([
  ['that begins on 29 February', '2028-02-29', '2028-03-13'],
  ['that spans Nawroz', '2026-03-14', '2026-03-27'],
  ['that ends on Nawroz', '2027-03-08', '2027-03-21'],
  ['that spans the night in which the clocks go forward', '2026-03-20', '2026-04-02'],
  ['that spans the night in which they go back', '2026-10-17', '2026-10-30'],
  ['that ends on the day on which they have gone back', '2026-10-12', '2026-10-25'],
])('the end of a cycle %s is told three days before, and as late after it', (_which, first, last) => {
  const reminders = remindersFrom(addDays(last, -4), [cycle(first)])

  expect(reminders.slice(0, 5)).toEqual([
    [addDays(last, -3), 'no-next-cycle', 3, false],
    [addDays(last, -2), 'no-next-cycle', 2, false],
    [addDays(last, -1), 'no-next-cycle', 1, false],
    [last, 'no-next-cycle', 0, false],
    [addDays(last, 1), 'no-next-cycle', -1, true],
  ])
  expect(reminders.at(-1)).toEqual([addDays(last, 14), 'no-next-cycle', -14, true])
})

test('with a next one nobody is reminded', () => {
  expect(remindersFrom('2026-11-20', [c, cycle('2026-11-30')])).toEqual([])
})

test('1 Hamal is a day of the cycle like any other', () => {
  const nawroz = fromSolar({ year: 1405, month: 1, day: 1 })
  const records = { cycles: [cycle('2026-03-14')], members: [member('maryam')] }

  expect(nawroz.ok && work(records, nawroz.value)).toEqual([['calls-not-shared', 1, false]])
})
