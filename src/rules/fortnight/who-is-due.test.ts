import { expect, test } from 'vitest'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { Cycle } from '../records/fortnight/cycle.ts'
import type { Needs } from '../records/fortnight/needs.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import type { Stay } from '../records/stay.ts'
import type { ServedHousehold } from './households.ts'
import { whoIsDue } from './who-is-due.ts'

const cycle = { id: 'cycle', fields: { fromDay: '2026-11-16' } as Cycle }

const household = (leadMemberId: string, fields: Partial<ServedHousehold> = {}) =>
  ({
    leadMemberId,
    memberIds: [leadMemberId],
    size: 2,
    wantsPackage: true,
    needs: null,
    stay: null,
    isProtected: false,
    ...fields,
  }) as ServedHousehold
const confirmed = (addressConfirmedOn: string, changedAtMs = 1) => ({
  needs: { id: 'needs', changedAtMs, fields: { addressConfirmedOn } as Needs },
})
const livesSince = (changedAtMs: number) => ({ stay: { id: 'stay', changedAtMs, fields: {} as Stay } })

let count = 0
const checkIn = (memberId: string, fields: Partial<CheckIn> = {}) => ({
  id: `check-in-${(count += 1)}`,
  fields: {
    memberId,
    cycleId: 'cycle',
    atMs: 10,
    onDay: '2026-11-20',
    outcome: 'reached',
    isAddressRight: null,
    wantsPackage: null,
    people: null,
    needs: [],
    otherNeeds: '',
    isUndone: false,
    ...fields,
  } as unknown as CheckIn,
})
const reasonOf = (one: ServedHousehold, checkIns: ReturnType<typeof checkIn>[] = []) =>
  whoIsDue({ households: [one], cycle, checkIns, stops: [] })[0]?.reason

test.each([
  ['2026-11-15', 'unconfirmed'],
  ['2026-11-16', 'confirmed'],
  ['2026-11-29', 'confirmed'],
  ['2026-11-30', 'unconfirmed'],
])('an address made sure of on %s is %s in a cycle from 16 to 29 November', (day, reason) => {
  expect(reasonOf(household('a', confirmed(day)))).toBe(reason)
})

test('what they say on the telephone counts more than the file', () => {
  const wantsNone = household('a', { wantsPackage: false })

  expect(reasonOf(household('a'), [checkIn('a', { isAddressRight: true })])).toBe('confirmed')
  expect(reasonOf(household('a'), [checkIn('a', { wantsPackage: false })])).toBe('not-wanted')
  expect(reasonOf(wantsNone)).toBe('not-wanted')
  expect(reasonOf(wantsNone, [checkIn('a', { wantsPackage: true })])).toBe('unconfirmed')
})

test('who said that the address is wrong has moved until the new one is written down', () => {
  const wrong = [checkIn('a', { isAddressRight: false })]

  expect(reasonOf(household('a', livesSince(9)), wrong)).toBe('moved')
  expect(reasonOf(household('a', livesSince(11)), wrong)).toBe('confirmed')
  expect(reasonOf(household('a', confirmed('2026-11-20', 9)), wrong)).toBe('moved')
  expect(reasonOf(household('a', confirmed('2026-11-20', 11)), wrong)).toBe('confirmed')
})

test('who was rung in vain is not reached, unless somebody spoke to them in this cycle', () => {
  const noAnswer = checkIn('a', { outcome: 'no-answer', atMs: 20 })

  expect(reasonOf(household('a'), [noAnswer])).toBe('not-reached')
  expect(reasonOf(household('a'), [checkIn('a', { outcome: 'wrong-number' })])).toBe('not-reached')
  expect(reasonOf(household('a'), [checkIn('a'), noAnswer])).toBe('unconfirmed')
  expect(reasonOf(household('a', confirmed('2026-11-18')), [noAnswer])).toBe('confirmed')
})

test('what was taken back, or said in another cycle, never was', () => {
  const undone = checkIn('a', { isAddressRight: true, isUndone: true })
  const earlier = checkIn('a', { isAddressRight: true, cycleId: 'earlier' })

  expect(reasonOf(household('a'), [undone, earlier])).toBe('unconfirmed')
})

test('households stand in the order in which packages are given out, equals as they came', () => {
  const households = [
    household('protected', { isProtected: true, ...confirmed('2026-11-18') }),
    household('not wanted', { wantsPackage: false }),
    household('unconfirmed'),
    household('confirmed 1', confirmed('2026-11-18')),
    household('moved'),
    household('not reached'),
    household('confirmed 2', confirmed('2026-11-18')),
  ]
  const checkIns = [
    checkIn('moved', { isAddressRight: false }),
    checkIn('not reached', { outcome: 'no-answer' }),
  ]

  const due = whoIsDue({ households, cycle, checkIns, stops: [] })

  expect(due.map((one) => one.household.leadMemberId)).toEqual([
    'confirmed 1',
    'confirmed 2',
    'unconfirmed',
    'moved',
    'not reached',
    'not wanted',
    'protected',
  ])
})

test('size and wishes are as said this time, by whoever of them was rung', () => {
  const family = household('mother', { memberIds: ['mother', 'son'] })
  const needs = [{ itemId: 'nappies', quantity: 2 }]
  const checkIns = [checkIn('son', { people: 4, needs, otherNeeds: 'a blanket' })]

  expect(whoIsDue({ households: [family], cycle, checkIns, stops: [] })).toMatchObject([
    { size: 4, asked: needs, otherNeeds: 'a blanket' },
  ])
})

test('who is on a run of this cycle is told with the stop; another cycle and a withdrawn stop do not count', () => {
  const stop = (id: string, fields: Partial<Stop>) => ({
    id,
    fields: { cycleId: 'cycle', memberId: id, isWithdrawn: false, ...fields } as Stop,
  })
  const stops = [stop('a', {}), stop('b', { cycleId: 'earlier' }), stop('c', { isWithdrawn: true })]

  const due = whoIsDue({ households: ['a', 'b', 'c'].map((id) => household(id)), cycle, checkIns: [], stops })

  expect(due.map((one) => one.stop?.id ?? null)).toEqual(['a', null, null])
})
