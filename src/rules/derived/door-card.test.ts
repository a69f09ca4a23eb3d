import { expect, test } from 'vitest'
import { paperReader } from '#tests/support/paper-reader.ts'
import { sampleContact, sampleMember, sampleStay } from '#tests/support/sample-records.ts'
import { doorCardRule } from './door-card.ts'

const memberId = 'zahra'
const stop = (isWithdrawn = false) =>
  ({ kind: 'stop', id: 'stop', fields: { runId: 'run', memberId, isWithdrawn } }) as const
const hotel = {
  kind: 'hotel',
  id: 'seaview',
  fields: { name: 'Seaview', street: '', postcode: '', floors: [], remark: 'Ask Anna' },
} as const
const stay = { kind: 'stay', id: 'stay', fields: sampleStay({ memberId, hotelId: 'seaview' }) } as const
const member = (fields = {}) =>
  ({ kind: 'member', id: memberId, fields: sampleMember({ remark: 'Wheelchair', ...fields }) }) as const
const contact = (id: string, fields = {}) =>
  ({ kind: 'contact', id, fields: sampleContact({ memberId, ...fields }) }) as const

const cardOf = async (...records: Parameters<typeof paperReader>[0]) =>
  (await doorCardRule.make(memberId, paperReader(records)))[0]?.fields

test('a card is made while a stop stands', async () => {
  expect(await cardOf(member())).toBeUndefined()
  expect(await cardOf(member(), stop(true))).toBeUndefined()
  expect(await cardOf(member(), stop())).toMatchObject({ memberId, remark: 'Wheelchair' })
})

test('the address is told also where it is confidential, with the way in', async () => {
  const card = await cardOf(member({ addressConfidential: true }), stop(), stay, hotel)

  expect(card).toMatchObject({ address: { hotel: 'Seaview', room: '12' }, wayIn: 'Ask Anna' })
})

test('the number is the first that is safe and in use, their own before another’s, none where nobody rings', async () => {
  const numbers = [
    contact('a', { phone: '+447700900101', isUnsafe: true }),
    contact('b', { phone: '+447700900102', owner: 'friend' }),
    contact('c', { phone: '+447700900103', isInUse: false }),
  ]
  const own = contact('d', { phone: '+447700900104' })

  expect((await cardOf(member(), stop(), ...numbers))?.phone).toBe('+447700900102')
  expect((await cardOf(member(), stop(), ...numbers, own))?.phone).toBe('+447700900104')
  expect((await cardOf(member(), stop(), ...numbers.slice(0, 1)))?.phone).toBeNull()
  expect(await cardOf(member({ doNotContact: true }), stop(), own)).toMatchObject({
    phone: null,
    doNotContact: true,
  })
})

test('nobody knocks where somebody of the household is not to be contacted, as long as they are with us', async () => {
  const lead = member({ householdId: 'together' })
  const son = (fields = {}) =>
    ({
      kind: 'member',
      id: 'omid',
      fields: sampleMember({ householdId: 'together', doNotContact: true, ...fields }),
    }) as const
  const card = (...others: Parameters<typeof paperReader>[0]) => cardOf(lead, stop(), contact('a'), ...others)

  expect(await card(son())).toMatchObject({ doNotContact: true, phone: null })
  expect(await card(son({ leftOn: '2026-11-21' }))).toMatchObject({ doNotContact: false })
  expect(await card(son({ householdId: 'others' }))).toMatchObject({ doNotContact: false })
})
