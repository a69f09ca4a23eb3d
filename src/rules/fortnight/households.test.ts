import { expect, test } from 'vitest'
import type { Needs } from '../records/fortnight/needs.ts'
import type { Hotel } from '../records/hotel.ts'
import type { Household } from '../records/household.ts'
import type { Member } from '../records/member.ts'
import type { Stay } from '../records/stay.ts'
import { servedHouseholds } from './households.ts'

const today = '2026-11-24'

const member = (id: string, fields: Partial<Member> = {}) => ({
  id,
  changedAtMs: 1,
  fields: {
    reference: `H-${id}`,
    householdId: null,
    languages: ['prs'],
    doNotContact: false,
    joinedOn: '2026-01-01',
    leftOn: null,
    ...fields,
  } as Member,
})
const family = (leadMemberId: string, size: number | null = null) => ({
  id: 'family',
  changedAtMs: 1,
  fields: { leadMemberId, size, remark: '' } as Household,
})
const stay = (memberId: string, hotelId: string, room: string) => ({
  id: `stay-${memberId}`,
  changedAtMs: 1,
  fields: { memberId, hotelId, room, floor: '', fromDay: null, untilDay: null } as Stay,
})
const needs = (memberId: string, fields: Partial<Needs> = {}, changedAtMs = 1) => ({
  id: `needs-${memberId}-${changedAtMs}`,
  changedAtMs,
  fields: {
    memberId,
    wantsPackage: true,
    diets: [],
    extras: [],
    addressConfirmedOn: null,
    remark: '',
    ...fields,
  } as Needs,
})
const served = (given: Partial<Parameters<typeof servedHouseholds>[0]>) =>
  servedHouseholds({ members: [], households: [], stays: [], needs: [], today, ...given })

test('members of one household are served together, the lead first, the others alone', () => {
  const members = [
    member('son', { householdId: 'family' }),
    member('mother', { householdId: 'family', languages: ['ps', 'en'] }),
    member('alone'),
  ]

  const households = served({ members, households: [family('mother')], stays: [stay('mother', 'h', '207')] })

  expect(households).toMatchObject([
    { leadMemberId: 'mother', memberIds: ['mother', 'son'], size: 2, room: '207', languages: ['ps', 'en'] },
    { leadMemberId: 'alone', memberIds: ['alone'], size: 1, hotelId: null, room: '' },
  ])
})

test('a household is as large as somebody counted, and never smaller than its members', () => {
  const members = [member('a', { householdId: 'family' }), member('b', { householdId: 'family' })]

  expect(served({ members, households: [family('a', 5)] })[0]?.size).toBe(5)
  expect(served({ members, households: [family('a', 1)] })[0]?.size).toBe(2)
  expect(served({ members, households: [family('a')] })[0]?.size).toBe(2)
})

test('nobody who has left is served; when the lead leaves, the longest known of the others leads, with the same needs', () => {
  const members = [
    member('lead', { householdId: 'family', leftOn: '2026-11-01' }),
    member('young', { householdId: 'family', joinedOn: '2026-09-01' }),
    member('old', { householdId: 'family', joinedOn: '2026-02-01' }),
    member('gone', { leftOn: '2026-11-23' }),
  ]

  const households = served({
    members,
    households: [family('lead')],
    needs: [needs('lead', { diets: ['halal'] })],
  })

  expect(households).toMatchObject([
    { leadMemberId: 'old', memberIds: ['old', 'young'], size: 2, diets: ['halal'] },
  ])
})

test('who has not been asked is taken to want a package; of two records of needs the later counts', () => {
  const members = [member('asked'), member('unasked')]
  const twice = [needs('asked', { wantsPackage: true }, 5), needs('asked', { wantsPackage: false }, 9)]

  const households = served({ members, needs: twice })

  expect(households.map(({ leadMemberId, wantsPackage }) => [leadMemberId, wantsPackage])).toEqual([
    ['asked', false],
    ['unasked', true],
  ])
})

test('one of them who is not to be contacted protects the household', () => {
  const members = [
    member('lead', { householdId: 'family' }),
    member('daughter', { householdId: 'family', doNotContact: true }),
  ]

  expect(served({ members, households: [family('lead')] })[0]?.isProtected).toBe(true)
})

test('they stand hotel by hotel and door by door, those without a door last', () => {
  const members = ['nowhere', 'second', 'first', 'other', 'no-room'].map((id) => member(id))
  const stays = [
    stay('second', 'x', '110'),
    stay('first', 'x', '9'),
    stay('other', 'a', '1'),
    stay('no-room', 'x', ''),
  ]
  const hotels = [
    { id: 'x', changedAtMs: 1, fields: { name: 'Ash House' } as Hotel },
    { id: 'a', changedAtMs: 1, fields: { name: 'Linden Court' } as Hotel },
  ]

  const households = served({ members, stays, hotels })

  expect(households.map(({ leadMemberId }) => leadMemberId)).toEqual([
    'first',
    'second',
    'no-room',
    'other',
    'nowhere',
  ])
})
