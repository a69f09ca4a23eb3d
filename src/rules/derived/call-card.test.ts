import { expect, test } from 'vitest'
import { paperReader } from '#tests/support/paper-reader.ts'
import { sampleContact, sampleMember, sampleStay } from '#tests/support/sample-records.ts'
import type { Member } from '../records/member.ts'
import { callCardRule } from './call-card.ts'

const memberId = 'zahra'
const call = {
  kind: 'call',
  id: 'call',
  fields: {
    cycleId: 'cycle',
    memberId,
    staffId: 'vera',
    order: 1,
    untilDay: '2026-11-29',
    isWithdrawn: false,
  },
} as const
const hotel = {
  kind: 'hotel',
  id: 'seaview',
  fields: { name: 'Seaview', street: '1 Sea Road', postcode: 'BN1 1AA', floors: ['G'], remark: 'Ask Anna' },
} as const
const member = (fields: Partial<Member> = {}) =>
  ({ kind: 'member', id: memberId, fields: sampleMember(fields) }) as const
const stay = (hotelId: string, fields = {}) =>
  ({ kind: 'stay', id: hotelId, fields: sampleStay({ memberId, hotelId, ...fields }) }) as const
const contact = (id: string, fields = {}) =>
  ({ kind: 'contact', id, fields: sampleContact({ memberId, ...fields }) }) as const

const cardOf = async (records: Parameters<typeof paperReader>[0], today?: string) =>
  (await callCardRule.make(memberId, paperReader(records, today)))[0]

test('a card is made while a call is remembered, and not without one', async () => {
  expect(await cardOf([member()])).toBeUndefined()
  expect(await cardOf([call])).toBeUndefined()
  expect((await cardOf([member(), call]))?.id).toBeNull()
  expect(await cardOf([member(), call], '2027-01-24')).toBeDefined()
  expect(await cardOf([member(), call], '2027-01-25')).toBeUndefined()
})

test('a card that stands is renewed, not made again', async () => {
  const first = await cardOf([member(), call])
  const standing = { kind: 'call-card', id: 'card', fields: first?.fields ?? {} } as const

  expect((await cardOf([member(), call, standing]))?.id).toBe('card')
})

test('it names the hotel, the room and the floor of today', async () => {
  const before = stay('old', { untilDay: '2026-11-21' })

  const card = await cardOf([member(), call, hotel, before, stay('seaview', { room: '7', floor: 'G' })])

  const address = { hotel: 'Seaview', street: '1 Sea Road', postcode: 'BN1 1AA', room: '7', floor: 'G' }
  expect(card?.fields.address).toEqual(address)
})

test('the room is told where the hotel is not known, and nothing where they live nowhere', async () => {
  const nowhere = { hotel: '', street: '', postcode: '' }

  expect((await cardOf([member(), call, stay('gone')]))?.fields.address).toMatchObject({
    ...nowhere,
    room: '12',
  })
  expect((await cardOf([member(), call]))?.fields.address).toBeNull()
})

test('a confidential address is not told, only that it is one', async () => {
  const card = await cardOf([member({ addressConfidential: true }), call, hotel, stay('seaview')])

  expect(card?.fields).toMatchObject({ address: null, isAddressConfidential: true })
})

test('numbers in use stand on it, safe ones first and of these their own, and nothing else of a contact', async () => {
  const card = await cardOf([
    member({ doNotContact: true }),
    call,
    contact('a', { phone: '+447700900101', isUnsafe: true }),
    contact('b', { phone: '+447700900102', owner: 'friend', ownerName: 'Amir' }),
    contact('c', { phone: '+447700900103' }),
    contact('d', { phone: '+447700900104', isInUse: false }),
  ])

  expect(card?.fields.doNotContact).toBe(true)
  expect(card?.fields.phones?.map(({ phone }) => phone.slice(-3))).toEqual(['103', '102', '101'])
  expect(Object.keys(card?.fields.phones?.[0] ?? {}).toSorted()).toEqual(
    ['phone', 'owner', 'ownerName', 'isWhatsApp', 'isUnsafe', 'bestTimes'].toSorted(),
  )
})

test('nobody rings where somebody of the household is not to be contacted', async () => {
  const son = {
    kind: 'member',
    id: 'omid',
    fields: sampleMember({ householdId: 'together', doNotContact: true }),
  } as const

  const cards = [
    await cardOf([member({ householdId: 'together' }), call, son]),
    await cardOf([member(), call, son]),
  ]

  expect(cards.map((card) => card?.fields.doNotContact)).toEqual([true, false])
})
