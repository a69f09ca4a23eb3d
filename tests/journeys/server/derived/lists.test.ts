/** What a volunteer and a caseworker hold of calls, and the card that goes with a call. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeCall, makeCheckIn, makeCycle, makeTopUp } from '#tests/support/make-fortnight.ts'
import { makeContact, makeHotel, makeMember, makeNote, makeStay } from '#tests/support/raw-device.ts'
import { reasonsOf } from '../stranger/scene.ts'
import { kindsOn, ofKind, standing, startOffice, type Office } from './office.ts'

let office: Office
let volunteer: Awaited<ReturnType<Office['addPerson']>>

beforeEach(async () => {
  office = await startOffice()
  volunteer = await office.addPerson('Vera', 'volunteer')
})
afterEach(() => office.server.stop())

const giveCall = async (memberId = office.member.id, more = {}) => {
  const call = makeCall(volunteer.staffId, memberId, { untilDay: office.today(3), ...more })
  await office.desk.push(call)
  return { id: call.id, memberId }
}

test('a volunteer holds the calls of the list, a card of each member, the catalogue, and nothing more', async () => {
  const { desk, member, hotel } = office
  const other = makeMember('Omar')
  await desk.push(other, makeStay(other.id, hotel.id), makeNote(member.id, 'Worried about the letter'))
  const call = await giveCall()
  await desk.push(
    makeCycle(office.today()),
    makeCheckIn(volunteer.staffId, call),
    makeTopUp(volunteer.staffId, { callId: call.id, memberId: member.id }),
    makeCall(office.desk.deviceId, other.id),
  )

  await volunteer.phone.pull()

  expect(kindsOn(volunteer.phone)).toEqual(['call', 'call-card', 'check-in', 'cycle', 'top-up'])
  expect(ofKind(volunteer.phone, 'call-card')).toEqual([
    {
      memberId: member.id,
      ownName: null,
      latinName: 'Mina',
      languages: ['fa'],
      doNotContact: false,
      phones: [
        {
          phone: '+447700900123',
          owner: 'self',
          ownerName: '',
          isWhatsApp: null,
          isUnsafe: false,
          bestTimes: '',
        },
      ],
      address: { hotel: 'Seaview', street: '', postcode: '', room: '12', floor: '1' },
      isAddressConfidential: false,
    },
  ])
  expect(JSON.stringify([...volunteer.phone.held.values()])).not.toContain(other.id)
})

test('a member without a call has no card, and who has one keeps a single one however much changes', async () => {
  const { desk, member } = office
  expect(await standing(office, 'call-card')).toEqual([])
  await giveCall()
  await giveCall()

  await desk.push(
    desk.edit(member.id, { doNotContact: true, addressConfidential: true }),
    makeContact(member.id, '+447700900124'),
    desk.edit(member.id, { latinName: 'Mina Karimi' }),
  )

  const cards = await standing(office, 'call-card')
  expect(cards).toMatchObject([
    { latinName: 'Mina Karimi', doNotContact: true, isAddressConfidential: true, address: null },
  ])
  expect(cards[0]?.['phones']).toHaveLength(2)
})

test('a hotel that changes its postcode renews the cards of its residents with a call, and of nobody else', async () => {
  const { desk, hotel, server } = office
  const neighbour = makeMember('Omar')
  await desk.push(neighbour, makeStay(neighbour.id, hotel.id))
  await giveCall()
  await volunteer.phone.pull()

  await desk.push(desk.edit(hotel.id, { postcode: 'SW7 4LB' }))
  await volunteer.phone.pull()

  expect(ofKind(volunteer.phone, 'call-card')).toMatchObject([{ address: { postcode: 'SW7 4LB' } }])
  const written = await server.store.read((sql) =>
    sql.all(
      `select kind, field, staff_id = (select created_by from record where id = ?) as by_desk, device_id, n
      from history where seq = (select counter from organisation)`,
      hotel.id,
    ),
  )
  expect(written).toEqual([
    { kind: 'hotel', field: 'postcode', by_desk: 1, device_id: desk.deviceId, n: expect.any(Number) },
    { kind: 'call-card', field: 'address', by_desk: 1, device_id: 'server', n: null },
  ])
})

test('a change that a card does not tell of writes no card', async () => {
  await giveCall()
  const cardSeq = () =>
    office.server.store.read((sql) =>
      sql.first(`select l.seq from line l join record r on r.id = l.record_id where r.kind = 'call-card'`),
    )
  const before = await cardSeq()

  await office.desk.push(office.desk.edit(office.member.id, { nationality: 'AF' }))

  expect(await cardSeq()).toEqual(before)
})

test('a move that was planned shows on the card on its day, without anybody writing anything', async () => {
  const { desk, member, stay } = office
  await giveCall()
  const hilltop = makeHotel('Hilltop')
  const [last, next] = [office.today(), office.today(1)]
  const planned = makeStay(member.id, hilltop.id, '7')
  await desk.push(hilltop, desk.edit(stay.id, { untilDay: last }), {
    ...planned,
    fields: { ...planned.fields, fromDay: next },
  })
  await volunteer.phone.pull()
  expect(ofKind(volunteer.phone, 'call-card')).toMatchObject([{ address: { hotel: 'Seaview' } }])

  office.passDay()
  await volunteer.phone.pull()

  expect(ofKind(volunteer.phone, 'call-card')).toMatchObject([{ address: { hotel: 'Hilltop', room: '7' } }])
})

test('a number carried over to another member leaves the one card and comes to the other', async () => {
  const { desk, member } = office
  const other = makeMember('Omar')
  const contact = makeContact(member.id, '+447700900155')
  await desk.push(other, contact)
  await giveCall()
  await giveCall(other.id)

  await desk.push(desk.edit(contact.id, { memberId: other.id }))

  const cards = await standing(office, 'call-card')
  const numbersOf = (memberId: string) => {
    const phones = cards.find((one) => one['memberId'] === memberId)?.['phones'] ?? []
    return (phones as { phone: string }[]).map(({ phone }) => phone)
  }
  expect([numbersOf(member.id), numbersOf(other.id)]).toEqual([['+447700900123'], ['+447700900155']])
})

test.each([
  ['taken off the list', (): object => ({ isWithdrawn: true })],
  ['given to another', (): object => ({ staffId: crypto.randomUUID() })],
])('a member %s leaves the volunteer’s phone, card and all', async (_how, fields) => {
  const call = await giveCall()
  await volunteer.phone.pull()
  expect(kindsOn(volunteer.phone)).toEqual(['call', 'call-card'])

  await office.desk.push(office.desk.edit(call.id, fields() as never))
  const verdicts = await volunteer.phone.push(makeCheckIn(volunteer.staffId, call))

  expect(kindsOn(volunteer.phone)).toEqual([])
  expect(volunteer.phone.known.buckets).toEqual([`${volunteer.staffId}/own`, 'organisation/catalogue'])
  expect(reasonsOf(verdicts)).toEqual(['applied'])
})

test('the list ends with the cycle, and what was still on the phone is taken and put right', async () => {
  const call = await giveCall(undefined, { untilDay: office.today() })
  await volunteer.phone.pull()
  const checkIn = makeCheckIn(volunteer.staffId, call)

  office.passDay()
  const verdicts = await volunteer.phone.push(checkIn, {
    ...checkIn,
    fields: { isUndone: true },
    upon: { isUndone: 0 },
  })

  expect(reasonsOf(verdicts)).toEqual(['applied', 'merged'])
  expect(kindsOn(volunteer.phone)).toEqual([])
  expect(await standing(office, 'check-in')).toMatchObject([{ isUndone: true }])
})

test('a caseworker sees the check-ins of the own caseload, whoever rang, and no others', async () => {
  const other = makeMember('Omar')
  await office.desk.push(other)
  const worker = await office.addPerson('Karim', 'caseworker')
  await office.assign(worker.staffId)
  const [mine, stranger] = [await giveCall(), await giveCall(other.id)]
  await volunteer.phone.push(
    makeCheckIn(volunteer.staffId, mine, { remark: 'fine' }),
    makeCheckIn(volunteer.staffId, stranger, { remark: 'not theirs' }),
  )

  await worker.phone.pull()

  expect(ofKind(worker.phone, 'check-in')).toMatchObject([{ remark: 'fine' }])
  expect(ofKind(worker.phone, 'call')).toMatchObject([{ memberId: mine.memberId }])
  expect(ofKind(worker.phone, 'call-card')).toEqual([])
})
