/** A volunteer with an account and bad intent names other people's ids in every field of the sync endpoint. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  makeAssignment,
  makeContact,
  makeHousehold,
  makeMember,
  makeNote,
  makeStay,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import type { TestServer } from '#tests/support/start-server.ts'
import { reasonsOf, startScene, type Scene } from './scene.ts'

let scene: Scene
let server: TestServer
let desk: RawDevice
let phone: RawDevice
let workerId: string

beforeEach(async () => {
  scene = await startScene()
  ;({ server, desk, phone, workerId } = scene)
})
afterEach(() => scene.server.stop())

test('nobody prolongs their own charge of a member or a hotel', async () => {
  const today = new Date(server.clock.nowMs).toISOString().slice(0, 10)
  const { member, hotel } = await scene.addOwn(today)

  const verdicts = await phone.push(
    makeAssignment(workerId, { memberId: member.id }),
    makeAssignment(workerId, { hotelId: hotel.id }),
  )
  server.clock.nowMs += 86_400_000
  await phone.pull()

  expect(reasonsOf(verdicts)).toEqual(['not-granted', 'not-your-role'])
  expect(phone.known.buckets).not.toContain(`${member.id}/legal`)
})

test('an assignment of oneself to whatever id exists already gives nothing', async () => {
  const { member, hotel, contact, household, stay } = await scene.addStrangers()
  const staff = [...desk.held.values()].find(({ kind }) => kind === 'staff')
  const lonely = randomUUID()
  await desk.push(makeStay(member.id, lonely))
  const ids = [member.id, hotel.id, contact.id, household.id, stay.id, staff?.id ?? '', lonely]
  await phone.pull()
  const before = phone.known.buckets

  for (const id of ids) {
    const verdicts = await phone.push(
      makeAssignment(workerId, { memberId: id }),
      makeAssignment(workerId, { hotelId: id }),
      { ...makeMember('Taken'), id },
    )
    expect(verdicts.every(({ verdict }) => verdict === 'quarantined' || verdict === 'refused')).toBe(true)
  }

  expect(phone.known.buckets).toEqual(before)
  expect(phone.held.has(member.id)).toBe(false)
})

test('no push carries a stranger into what the worker holds, nor what the worker holds to a stranger', async () => {
  const strangers = await scene.addStrangers()
  const own = await scene.addOwn()
  const [contact, household] = [makeContact(own.member.id), makeHousehold(own.member.id)]
  await phone.push(contact, household)

  const verdicts = await phone.push(
    { kind: 'stay', id: strangers.stay.id, fields: { hotelId: own.hotel.id } },
    { kind: 'stay', id: strangers.stay.id, fields: { memberId: own.member.id } },
    { kind: 'household', id: strangers.household.id, fields: { leadMemberId: own.member.id } },
    { kind: 'contact', id: strangers.contact.id, fields: { memberId: own.member.id } },
    makeStay(strangers.member.id, own.hotel.id),
    makeHousehold(strangers.member.id),
    makeNote(strangers.member.id, 'Was here'),
    phone.edit(household.id, { leadMemberId: strangers.member.id }),
    phone.edit(contact.id, { memberId: strangers.member.id }),
  )
  await desk.pull()

  expect(new Set(reasonsOf(verdicts))).toEqual(new Set(['not-granted']))
  expect(phone.held.has(strangers.member.id)).toBe(false)
  expect(desk.held.get(strangers.stay.id)?.fields['hotelId']).toBe(strangers.hotel.id)
  expect(desk.held.get(household.id)?.fields['leadMemberId']).toBe(own.member.id)
})

test('what is said of a record that one does not hold tells nothing of it, neither its kind nor its versions', async () => {
  const { member, contact } = await scene.addStrangers()
  const told = new Set<string>()

  for (const version of [0, 1, 3, 5, 1_000, Number.MAX_SAFE_INTEGER])
    for (const kind of ['member', 'contact', 'step'] as const) {
      const field = { member: 'remark', contact: 'bestTimes', step: 'title' }[kind]
      for (const id of [member.id, contact.id]) {
        const guess = { kind, id, fields: { [field]: 'x' }, upon: { [field]: version } }
        reasonsOf(await phone.push(guess)).forEach((reason) => told.add(reason))
      }
    }

  expect([...told]).toEqual(['not-granted'])
})

test('a coordinator cannot find out by guessing what stands in a note on health', async () => {
  const { member } = await scene.addOwn()
  const note = makeNote(member.id, 'Sees a doctor on Mondays', ['health'])
  await phone.push(note)

  const verdicts = await desk.push(
    { kind: 'note', id: note.id, fields: { areas: ['health'] } },
    { kind: 'note', id: note.id, fields: { areas: ['legal'] } },
    { kind: 'note', id: note.id, fields: { minutes: null } },
    { kind: 'note', id: note.id, fields: { minutes: 30 } },
    { kind: 'concern', id: note.id, fields: { state: 'open' } },
  )

  expect(reasonsOf(verdicts)).toEqual([...Array(4).fill('not-granted'), 'not-your-role'])
})

test('a coordinator who told of health may say the same again, and change nothing', async () => {
  const { member } = await scene.addOwn()
  const note = makeNote(member.id, 'Asked for a doctor', ['health'])

  const verdicts = await desk.push(note, note, { kind: 'note', id: note.id, fields: { text: 'Other' } })

  expect(reasonsOf(verdicts)).toEqual(['applied', 'merged', 'never-edited'])
})

test('a forged cursor, scope or generation brings nothing that was not granted', async () => {
  const { member } = await scene.addStrangers()
  await scene.addOwn()
  const request = { protocol: 1, device: phone.deviceId, limit: 500, changes: [] }
  const cursors = [
    null,
    { seq: 0, id: '' },
    { seq: 0, id: '~' },
    { seq: 2 ** 53 - 1, id: '' },
    { seq: 1, id: '%' },
  ]

  for (const cursor of cursors)
    for (const scope of [0, 1, 2 ** 53 - 1]) {
      const forged = { ...request, cursor, scope, generation: 2 ** 53 - 1 }
      const { status, body } = await phone.browser.post('/api/sync', forged)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toContain(member.id)
    }
  for (const wrong of [
    { seq: -1, id: '' },
    { seq: 1.5, id: '' },
    { seq: 2 ** 53, id: '' },
    { seq: 1, id: 'x'.repeat(37) },
  ])
    expect(
      (await phone.browser.post('/api/sync', { ...request, cursor: wrong, scope: 0, generation: 1 })).status,
    ).toBe(400)
})
