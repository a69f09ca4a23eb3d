import { expect, test } from 'vitest'
import { caseloadsOn, lastDayWhenEndedNow, type Charge } from './caseload.ts'

const charge = (id: string, given: Partial<Charge['fields']>): Charge => ({
  id,
  fields: {
    staffId: 'sahar',
    memberId: null,
    hotelId: null,
    fromDay: '2026-01-01',
    untilDay: null,
    ...given,
  },
})

test('tells who works with whom, and who covers which hotel', () => {
  const charges = [
    charge('a', { memberId: 'm1' }),
    charge('b', { memberId: 'm1', staffId: 'tom', fromDay: '2025-06-01' }),
    charge('c', { hotelId: 'h1', staffId: 'tom' }),
  ]

  const caseloads = caseloadsOn(charges, '2026-11-22')

  expect(caseloads.byMember.get('m1')?.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(caseloads.byStaff.get('sahar')?.map(({ id }) => id)).toEqual(['a'])
  expect(caseloads.hotelsByStaff.get('tom')?.map(({ id }) => id)).toEqual(['c'])
})

test('leaves out what has ended and what has not begun', () => {
  const charges = [
    charge('a', { memberId: 'm1', untilDay: '2026-11-21' }),
    charge('b', { memberId: 'm2', fromDay: '2026-11-23' }),
    charge('c', { memberId: 'm3', untilDay: '2026-11-22' }),
  ]

  expect([...caseloadsOn(charges, '2026-11-22').byMember.keys()]).toEqual(['m3'])
})

test('a charge ended now holds no longer today', () => {
  const ended = charge('a', { memberId: 'm1', untilDay: lastDayWhenEndedNow('2026-11-22') })

  expect(caseloadsOn([ended], '2026-11-22').byMember.size).toBe(0)
})
