import { afterEach, expect, test } from 'vitest'
import { add, edit, type Desk } from '#device/device.ts'
import { assignment } from '#rules/records/assignment.ts'
import { contact } from '#rules/records/contact.ts'
import { hotel } from '#rules/records/hotel.ts'
import { household } from '#rules/records/household.ts'
import { member } from '#rules/records/member.ts'
import { note } from '#rules/records/note.ts'
import { stay } from '#rules/records/stay.ts'
import { passphrase, shown } from '#tests/support/crew.ts'
import { password } from '#tests/support/make-charity.ts'
import { accepted, fakePhone, fakeSurroundings, until } from '#tests/support/phone-fakes.ts'
import { sampleContact, sampleMember, sampleNote, sampleStay } from '#tests/support/sample-records.ts'
import { shakyNetwork } from '#tests/support/shaky-network.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

/** The real server in this process, a coordinator at her desk, a caseworker with a phone. */
async function charity() {
  const server = await startServer()
  servers.push(server)
  const { coordinator } = await server.makeCharity()
  const karim = await server.addColleague(coordinator, { name: 'Karim Worker', role: 'caseworker' })
  const cora = await phoneFor(server, 'cora@charity.example')
  return { server, cora, karim: await phoneFor(server, karim.email), staffId: karim.me.staffId }
}

async function phoneFor(server: TestServer, email: string) {
  const network = shakyNetwork(server.newBrowser().fetch as typeof fetch)
  const around = fakeSurroundings(server.clock.nowMs)
  const { phone } = fakePhone({ fetch: network.fetch, around })
  await until(phone.state, ({ is }) => is === 'new')
  accepted(await phone.signIn({ email, password }))
  const desk = accepted(await phone.makeVault(passphrase))
  await desk.sync.now()
  return { phone, desk, network, email }
}

const today = (server: TestServer) => new Date(server.clock.nowMs).toISOString().slice(0, 10)
const yesterday = (server: TestServer) => new Date(server.clock.nowMs - 86_400_000).toISOString().slice(0, 10)
const settled = (desk: Desk) => until(desk.sync.state, ({ is }) => is === 'all-sent')

/** A hotel, a member who lives there, and Karim's charge of them, made at the coordinator's desk. */
async function withCaseload() {
  const { server, cora, karim, staffId } = await charity()
  const [hotelId, memberId, chargeId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const place = {
    name: 'Hotel Blue',
    street: '',
    postcode: '',
    floors: ['G', '1'],
    remark: '',
    closedOn: null,
  }
  const charge = { staffId, memberId, hotelId: null, fromDay: today(server), untilDay: null }
  accepted(
    await cora.desk.records.save([
      add(hotel, place, hotelId),
      add(member, sampleMember({ reference: await cora.desk.makeReference() }), memberId),
      add(stay, sampleStay({ memberId, hotelId })),
      add(assignment, charge, chargeId),
    ]),
  )
  await cora.desk.sync.now()
  await settled(cora.desk)
  await karim.desk.sync.now()
  return { server, cora, karim, staffId, hotelId, memberId, chargeId }
}

test('carries a caseload to a phone, and a note written offline back to the desk', async () => {
  const { cora, karim, memberId, hotelId } = await withCaseload()
  expect(await shown(karim.desk, 'member')).toMatchObject([{ id: memberId }])
  expect(await shown(karim.desk, 'hotel')).toMatchObject([{ id: hotelId }])
  karim.network.be('off')
  accepted(await karim.desk.records.save([add(note, sampleNote({ memberId, text: 'seen in the lobby' }))]))
  accepted(await karim.desk.records.save([edit(member, memberId, { remark: 'wheelchair' })]))
  await karim.desk.lock()

  karim.network.be('none')
  const again = accepted(await karim.phone.unlock(passphrase))
  await again.sync.now()
  await settled(again)
  await cora.desk.sync.now()

  expect(await shown(cora.desk, 'note', memberId)).toMatchObject([{ fields: { text: 'seen in the lobby' } }])
  expect(await shown(cora.desk, 'member')).toMatchObject([{ fields: { remark: 'wheelchair' } }])
})

test('takes a family met in the corridor, and leaves it with whoever met it', async () => {
  const { server, cora, karim, staffId, hotelId } = await withCaseload()
  const [memberId, householdId] = [crypto.randomUUID(), crypto.randomUUID()]
  const charge = { staffId, memberId, hotelId: null, fromDay: today(server), untilDay: null }
  const reference = await karim.desk.makeReference()
  accepted(
    await karim.desk.records.save([
      add(assignment, charge),
      add(member, sampleMember({ reference, latinName: null, householdId }), memberId),
      add(household, { leadMemberId: memberId, size: 4, remark: '' }, householdId),
      add(contact, sampleContact({ memberId })),
      add(stay, sampleStay({ memberId, hotelId })),
    ]),
  )

  await karim.desk.sync.now()
  await settled(karim.desk)
  await cora.desk.sync.now()

  expect(await until(karim.desk.sync.waiting, () => true)).toEqual([])
  for (const desk of [karim.desk, cora.desk]) {
    expect((await shown(desk, 'member')).find(({ id }) => id === memberId)).toMatchObject({
      isWaiting: false,
    })
    for (const kind of ['household', 'contact', 'stay'] as const)
      expect(await shown(desk, kind, memberId)).toMatchObject([{ isWaiting: false }])
  }
})

test('takes a member away when the charge ends, and still brings what was written about them', async () => {
  const { server, cora, karim, memberId, chargeId } = await withCaseload()
  karim.network.be('off')
  accepted(await karim.desk.records.save([add(note, sampleNote({ memberId, text: 'unsent' }))]))
  accepted(await karim.desk.drafts.keep(`note/${memberId}`, { text: 'half' }))
  accepted(await cora.desk.records.save([edit(assignment, chargeId, { untilDay: yesterday(server) })]))
  await cora.desk.sync.now()

  karim.network.be('none')
  await karim.desk.sync.now()

  await until(karim.desk.records.watch('member'), (views) => views.length === 0)
  expect(await shown(karim.desk, 'note')).toEqual([])
  expect(await karim.desk.drafts.read(`note/${memberId}`)).toBeUndefined()
  await settled(karim.desk)
})

test('applies a change once, whatever becomes of the answer', async () => {
  const { cora, karim, memberId } = await withCaseload()
  karim.network.soon('answer-lost', 'doubled')
  accepted(await karim.desk.records.save([add(note, sampleNote({ memberId, text: 'once' }))]))

  await karim.desk.sync.now()
  await karim.desk.sync.now()
  await settled(karim.desk)
  await cora.desk.sync.now()

  expect(await shown(cora.desk, 'note', memberId)).toHaveLength(1)
  expect(await shown(karim.desk, 'note', memberId)).toHaveLength(1)
})

test('lets two devices agree after both changed one field', async () => {
  const { cora, karim, memberId } = await withCaseload()
  accepted(await karim.desk.records.save([edit(member, memberId, { remark: 'one', doNotContact: true })]))
  accepted(await cora.desk.records.save([edit(member, memberId, { remark: 'two' })]))

  await karim.desk.sync.now()
  await cora.desk.sync.now()
  await karim.desk.sync.now()

  const [mine] = await shown(karim.desk, 'member')
  const [hers] = await shown(cora.desk, 'member')
  expect(mine?.fields).toEqual(hers?.fields)
  expect(mine?.fields).toMatchObject({ remark: 'two', doNotContact: true })
})

test('makes references that differ between devices', async () => {
  const { cora, karim } = await charity()

  expect(await cora.desk.makeReference()).not.toBe(await karim.desk.makeReference())
})

test('signs in again in the middle of work', async () => {
  const { karim, memberId } = await withCaseload()
  const other = karim.email
  await karim.desk.records.save([edit(member, memberId, { remark: 'kept' })])
  await karim.network.fetch('/api/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  await karim.desk.sync.now()
  expect(karim.desk.sync.state.getValue?.()).toEqual({ is: 'signed-out', count: 1 })

  accepted(await karim.desk.sync.signIn({ email: other, password }))

  await settled(karim.desk)
})
