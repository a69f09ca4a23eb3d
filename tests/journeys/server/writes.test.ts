import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Json } from '#rules/join.ts'
import {
  createRawDevice,
  makeAssignment,
  makeContact,
  makeHotel,
  makeMember,
  makeNote,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

let server: TestServer
let desk: RawDevice
let phone: RawDevice
let workerId: string
let secondPhone: RawDevice

beforeEach(async () => {
  server = await startServer()
  const { coordinator } = await server.makeCharity()
  const { browser, me } = await server.addColleague(coordinator, { name: 'Karim' })
  workerId = me.staffId
  desk = await createRawDevice(coordinator)
  phone = await createRawDevice(browser)
  secondPhone = await createRawDevice(browser)
})
afterEach(() => server.stop())

const rows = <Row extends object>(text: string) => server.store.read((sql) => sql.all<Row>(text))

/** A member whom desk and both phones hold. */
async function shareMember(more: Readonly<Record<string, Json>> = {}) {
  const member = makeMember('Mina', more)
  await desk.push(member, makeAssignment(workerId, { memberId: member.id }))
  await phone.pull()
  await secondPhone.pull()
  return member.id
}

test('two people who change one field unseen are both kept, and the later stands', async () => {
  const id = await shareMember()
  const mine = phone.edit(id, { remark: 'Wheelchair' })
  await desk.push(desk.edit(id, { remark: 'Halal food' }))

  const [verdict] = await phone.push(mine)

  expect(verdict?.verdict).toBe('conflict')
  expect(phone.held.get(id)?.fields['remark']).toBe('Wheelchair')
  const [conflict] = await rows<Record<string, unknown>>('select * from conflict')
  expect(conflict).toMatchObject({
    record_id: id,
    field: 'remark',
    base: '""',
    theirs: '"Halal food"',
    theirs_device_id: desk.deviceId,
    mine: '"Wheelchair"',
    mine_staff_id: workerId,
    mine_device_id: phone.deviceId,
    standing: '"Wheelchair"',
    closed_seq: null,
  })
})

test('a device that edits on moves its own side of the conflict, and opens no other', async () => {
  const id = await shareMember()
  const upon = { remark: phone.held.get(id)?.versions['remark'] ?? 0 }
  await desk.push(desk.edit(id, { remark: 'Halal food' }))
  await phone.push({ kind: 'member', id, fields: { remark: 'Wheel' }, upon })

  const [verdict] = await phone.push({ kind: 'member', id, fields: { remark: 'Wheelchair' }, upon })

  expect(verdict?.verdict).toBe('merged')
  const conflicts = await rows<{ mine: string; theirs: string }>('select mine, theirs from conflict')
  expect(conflicts).toEqual([{ mine: '"Wheelchair"', theirs: '"Halal food"' }])
})

test('of a protective field the safer value stands while two versions are open', async () => {
  const id = await shareMember()
  const mine = phone.edit(id, { doNotContact: false, remark: 'Ring on Mondays' })
  await desk.push(desk.edit(id, { doNotContact: true }))
  const careless = { ...mine, fields: { ...mine.fields, doNotContact: false } }
  await desk.push(desk.edit(id, { addressConfidential: true }))

  const [verdict] = await phone.push(careless)
  await desk.pull()

  expect(verdict?.verdict).toBe('conflict')
  expect(desk.held.get(id)?.fields).toMatchObject({
    doNotContact: true,
    addressConfidential: true,
    remark: 'Ring on Mondays',
  })
})

test('different fields of one record both apply', async () => {
  const id = await shareMember()
  const mine = phone.edit(id, { remark: 'Wheelchair' })
  await desk.push(desk.edit(id, { sex: 'female' }))

  const [verdict] = await phone.push(mine)
  await desk.pull()

  expect(verdict?.verdict).toBe('applied')
  expect(desk.held.get(id)?.fields).toMatchObject({ remark: 'Wheelchair', sex: 'female' })
  expect(await rows('select * from conflict')).toEqual([])
})

test('a device is never in conflict with its own earlier edit', async () => {
  const id = await shareMember()
  const before = phone.edit(id, { remark: 'one' })

  const verdicts = await phone.push(before, { ...before, fields: { remark: 'two' } })

  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['applied', 'merged'])
  expect(phone.held.get(id)?.fields['remark']).toBe('two')
  expect(await rows('select * from conflict')).toEqual([])
})

test('a batch sent again after its answer was lost gets the same verdicts and does nothing', async () => {
  const id = await shareMember()
  const batch = [phone.number(makeContact(id)), phone.number(phone.edit(id, { remark: 'Wheelchair' }))]
  const { body: lost } = await phone.ask(batch)
  const history = await rows('select * from history')

  const { body: again } = await phone.ask(batch)

  expect(again.verdicts).toEqual(lost.verdicts)
  expect(await rows('select * from history')).toEqual(history)
})

test('the same change twice in one batch is taken once', async () => {
  const id = await shareMember()
  const change = phone.number(makeContact(id))

  const { verdicts } = await phone.send([change, change])

  expect(verdicts[0]).toEqual(verdicts[1])
  expect(verdicts[0]?.verdict).toBe('applied')
})

test('a number used for something else is refused and put on record, and the first use stays', async () => {
  const id = await shareMember()
  const first = phone.number(phone.edit(id, { remark: 'one' }))
  const applied = (await phone.send([first])).verdicts

  const other = { ...first, fields: { remark: 'forged' } }
  const { verdicts } = await phone.send([other, first, other])

  const reused = { n: first.n, verdict: 'refused', reason: 'number-reused' }
  expect(verdicts).toEqual([reused, applied[0], reused])
  expect(phone.held.get(id)?.fields['remark']).toBe('one')
  const held = await rows<{ reason: string; change: string }>('select reason, change from held')
  expect(held.map(({ reason, change }) => [reason, JSON.parse(change)])).toEqual([['number-reused', other]])
})

test('one change that cannot be applied hinders no other, and each refusal has its reason', async () => {
  const id = await shareMember()
  const note = makeNote(id, 'Said so')
  await phone.push(note)
  const unknown = { kind: 'weapon', id: randomUUID(), fields: { a: 1 } }
  const forged = phone.edit(id, { remark: 'x' })

  const verdicts = await phone.push(
    unknown,
    { ...forged, fields: { createdBy: workerId } },
    { ...forged, fields: { remark: 'x', organisationId: 'another' } },
    { ...forged, fields: { remark: 7 } },
    { ...forged, upon: { remark: 9_999 } },
    { ...forged, kind: 'contact', fields: { phone: '+447700900123' }, upon: {} },
    { ...forged, fields: { latinName: null } },
    { kind: 'note', id: note.id, fields: { text: 'Said otherwise' } },
    makeHotel(),
    { kind: 'staff', id: workerId, fields: { role: 'administrator' } },
    { kind: 'member', id: randomUUID(), fields: { latinName: 'Half' } },
    phone.edit(id, { remark: 'still applied' }),
  )

  expect(verdicts.map((verdict) => ('reason' in verdict ? verdict.reason : verdict.verdict))).toEqual([
    'unknown-kind',
    'unknown-field',
    'unknown-field',
    'invalid',
    'invalid',
    'invalid',
    'invalid',
    'never-edited',
    'not-your-role',
    'not-your-role',
    'invalid',
    'applied',
  ])
  expect(await rows('select * from held')).toHaveLength(11)
})

test('a note sent again under another number is no second note and no edit', async () => {
  const id = await shareMember()
  const note = makeNote(id, 'Said so')
  await phone.push(note)

  const [verdict] = await phone.push(note)

  expect(verdict?.verdict).toBe('merged')
  expect(await rows(`select * from history where field = 'text'`)).toHaveLength(1)
})

test('a field that the author never saw is not lost to the history: old, new, author, device, clock', async () => {
  const id = await shareMember()
  await phone.push(phone.edit(id, { remark: 'Wheelchair' }))

  const [, last] = await rows<Record<string, unknown>>(
    `select * from history where record_id = '${id}' and field = 'remark' order by seq`,
  )
  expect(last).toMatchObject({
    old: '""',
    new: '"Wheelchair"',
    staff_id: workerId,
    device_id: phone.deviceId,
    author_at_ms: 1_000,
    n: 1,
  })
})

test('the history can be neither changed nor deleted', async () => {
  await shareMember()

  const changed = server.store.write((sql) => sql.run(`update history set new = '"forged"'`))
  const deleted = server.store.write((sql) => sql.run('delete from history'))

  await expect(changed).rejects.toThrow('history is never changed')
  await expect(deleted).rejects.toThrow('history is never deleted')
})

test('nobody pushes or pulls as somebody else’s device', async () => {
  const member = await shareMember()
  const forged = phone.number(phone.edit(member, { remark: 'x' }))

  for (const device of [desk.deviceId, randomUUID()]) {
    const request = { protocol: 1, device, generation: 1, scope: 0, cursor: null, limit: 10 }
    const answer = await phone.browser.post('/api/sync', { ...request, changes: [forged] })
    expect(answer).toEqual({ status: 403, body: { reason: 'not-allowed' } })
  }
})

test('ids of other people’s records guessed by a caseworker change nothing and show nothing', async () => {
  const other = makeMember('Omar')
  const contact = makeContact(other.id)
  await desk.push(other, contact)
  const id = await shareMember()

  const verdicts = await phone.push(
    { kind: 'member', id: other.id, fields: { remark: 'x' } },
    { kind: 'contact', id: contact.id, fields: { memberId: id } },
    makeContact(other.id),
    makeNote(other.id, 'x'),
    { ...makeContact(other.id), fields: { ...makeContact(id).fields, memberId: randomUUID() } },
  )

  expect(new Set(verdicts.map((verdict) => 'reason' in verdict && verdict.reason))).toEqual(
    new Set(['not-granted']),
  )
  expect(phone.held.has(other.id)).toBe(false)
  await desk.pull()
  expect(desk.held.get(contact.id)?.fields['memberId']).toBe(other.id)
})

test('a record cannot be carried off to a file that its carrier does not hold', async () => {
  const other = makeMember('Omar')
  await desk.push(other)
  const id = await shareMember()
  const contact = makeContact(id)
  await phone.push(contact)

  const [verdict] = await phone.push(phone.edit(contact.id, { memberId: other.id }))

  expect(verdict).toMatchObject({ verdict: 'quarantined', reason: 'not-granted' })
  expect(phone.held.get(contact.id)?.fields['memberId']).toBe(id)
})

test('a device that insists on the less safe value opens no second conflict', async () => {
  const id = await shareMember()
  const careless = phone.edit(id, { doNotContact: false })
  await desk.push(desk.edit(id, { doNotContact: true }))

  const verdicts = await phone.push(careless, careless)

  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['conflict', 'conflict'])
  expect(phone.held.get(id)?.fields['doNotContact']).toBe(true)
  expect(await rows('select standing, theirs, mine from conflict')).toEqual([
    { standing: 'true', theirs: 'true', mine: 'false' },
  ])
})
