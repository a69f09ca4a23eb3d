import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { add, edit, type Desk } from '#device/device.ts'
import { contact } from '#rules/records/contact.ts'
import { member } from '#rules/records/member.ts'
import { note } from '#rules/records/note.ts'
import { crew, shown } from '#tests/support/crew.ts'
import { accepted, until } from '#tests/support/phone-fakes.ts'
import { sampleContact, sampleMember, sampleNote, wholeFile } from '#tests/support/sample-records.ts'

afterEach(() => void vi.restoreAllMocks())

async function withMembers(count = 1) {
  const { server, worker } = crew()
  const karim = await worker('karim')
  const ids = Array.from({ length: count }, () => crypto.randomUUID())
  for (const id of ids) server.put('member', id, sampleMember())
  server.grant(karim.device, ids.flatMap(wholeFile))
  await karim.desk.sync.now()
  return { server, karim, desk: karim.desk, ids, id: ids[0] ?? '' }
}
const refusalOf = async (saving: ReturnType<Desk['records']['save']>) => {
  const result = await saving
  return result.ok ? null : result.error
}

test('says what is wrong with which field, and writes nothing of it', async () => {
  const { desk, karim } = await withMembers()
  const [memberId, contactId] = [crypto.randomUUID(), crypto.randomUUID()]
  const saving = desk.records.save([
    add(member, sampleMember({ reference: ' ', remark: 'x'.repeat(2_001) }), memberId),
    add(contact, sampleContact({ memberId, phone: '07700 900123' }), contactId),
    add(member, sampleMember({ ownName: null, latinName: null }), crypto.randomUUID()),
  ])

  expect(await refusalOf(saving)).toMatchObject({
    reason: 'invalid',
    problems: { reference: 'missing', remark: 'too-long', phone: 'not-a-number', record: 'no-name' },
    problemsById: { [memberId]: { reference: 'missing' }, [contactId]: { phone: 'not-a-number' } },
  })
  expect((await karim.openRows()).outbox).toEqual([])
})

test('holds an edit against the whole record', async () => {
  const { desk, id } = await withMembers()
  accepted(await desk.records.save([edit(member, id, { ownName: null })]))

  const refusal = await refusalOf(desk.records.save([edit(member, id, { latinName: null })]))

  expect(refusal).toMatchObject({ problems: { record: 'no-name' } })
})

test('writes only the fields that differ, and nothing when none does', async () => {
  const { server, desk, id, karim } = await withMembers()
  const sameButOne = { ...sampleMember(), remark: 'halal' }
  accepted(await desk.records.save([edit(member, id, sampleMember())]))
  expect((await karim.openRows()).outbox).toEqual([])

  accepted(await desk.records.save([edit(member, id, sameButOne)]))
  await desk.sync.now()

  expect(server.history.map(({ fields }) => fields)).toEqual([{ remark: 'halal' }])
})

test('never edits what is written once', async () => {
  const { desk, id } = await withMembers()
  const noteId = crypto.randomUUID()
  accepted(await desk.records.save([add(note, sampleNote({ memberId: id }), noteId)]))

  await expect(desk.records.save([edit(note, noteId, { text: 'other' })])).rejects.toThrow('never edited')
})

test('hands out the same object for a record that did not change', async () => {
  const { desk, ids, id } = await withMembers(20)
  const before = await shown(desk, 'member')

  accepted(await desk.records.save([edit(member, id, { remark: 'new' })]))
  const after = await until(desk.records.watch('member'), (views) => views.some(({ isWaiting }) => isWaiting))

  expect(after).not.toBe(before)
  expect(after.filter((view) => before.includes(view))).toHaveLength(ids.length - 1)
})

test('finds the records of one subject, also of a change that has just moved there', async () => {
  const { desk, ids } = await withMembers(2)
  const [first = '', second = ''] = ids
  accepted(await desk.records.save([add(note, sampleNote({ memberId: first, areas: ['health'] }))]))
  accepted(await desk.records.save([add(note, sampleNote({ memberId: second }))]))

  expect(await shown(desk, 'note', first)).toMatchObject([{ fields: { areas: ['health'] } }])
  expect(await shown(desk, 'note', second)).toHaveLength(1)
  expect(await shown(desk, 'note')).toHaveLength(2)
})

test('shows in one tab what another wrote', async () => {
  const { desk, id, karim } = await withMembers()
  const tab = await karim.openTab()
  await shown(tab.desk, 'member')

  accepted(await desk.records.save([edit(member, id, { remark: 'from the other tab' })]))

  const isThere = ([view]: readonly { fields: { remark: string } }[]) => view?.fields.remark !== ''
  const [view] = await until(tab.desk.records.watch('member'), isThere)
  expect(view?.fields.remark).toBe('from the other tab')
})

test('gives every change a number of its own when two tabs write at once', async () => {
  const { server, desk, id, karim } = await withMembers()
  const tab = await karim.openTab()

  const texts = Array.from({ length: 20 }, (_, index) => `note ${index}`)
  const saving = texts.map((text, index) =>
    (index % 2 ? desk : tab.desk).records.save([add(note, sampleNote({ memberId: id, text }))]),
  )
  for (const saved of await Promise.all(saving)) accepted(saved)
  await desk.sync.now()

  expect(server.history.map(({ fields }) => fields['text'])).toEqual(expect.arrayContaining(texts))
  expect(server.history).toHaveLength(texts.length)
})

test('writes what differs from the disk, also where this tab has not seen what another wrote', async () => {
  const { desk, id, karim } = await withMembers()
  const tab = await karim.openTab()
  await shown(tab.desk, 'member')
  const before = sampleMember().remark
  accepted(await desk.records.save([edit(member, id, { remark: 'from the other tab' })]))

  accepted(await tab.desk.records.save([edit(member, id, { remark: before })]))

  const [view] = await shown((await karim.openTab()).desk, 'member')
  expect(view?.fields).toMatchObject({ remark: before })
})

test('adds nothing a second time, also where nobody has opened the first', async () => {
  const { desk, id, karim } = await withMembers()
  const noteId = crypto.randomUUID()
  accepted(await desk.records.save([add(note, sampleNote({ memberId: id }), noteId)]))
  await desk.sync.now()
  const tab = await karim.openTab()

  accepted(await tab.desk.records.save([add(note, sampleNote({ memberId: id }), noteId)]))

  expect((await karim.openRows()).outbox).toEqual([])
})

test('says that the phone is full, keeps the mark on it, and takes it away with the next good save', async () => {
  const { desk, id, karim } = await withMembers()
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

  expect(await refusalOf(desk.records.save([edit(member, id, { remark: 'x' })]))).toEqual({
    reason: 'phone-full',
  })
  expect(desk.sync.state.getValue?.()).toEqual({ is: 'not-saved', why: 'phone-full' })
  expect((await karim.openRows()).outbox).toEqual([])

  full.mockRestore()
  accepted(await desk.records.save([edit(member, id, { remark: 'y' })]))
  await until(desk.sync.state, ({ is }) => is === 'waiting' || is === 'all-sent' || is === 'sending')
})

test('saves once when the connection to the store is lost in the middle', async () => {
  const { desk, id, karim } = await withMembers()
  for (const connection of karim.dexie.connections) connection.close()

  accepted(await desk.records.save([edit(member, id, { remark: 'kept' })]))

  expect((await karim.openRows()).outbox).toHaveLength(1)
  await until(desk.records.watch('member'), ([view]) => view?.fields.remark === 'kept')
})

test('refuses a save after locking', async () => {
  const { desk, id } = await withMembers()
  await desk.lock()

  expect(await refusalOf(desk.records.save([edit(member, id, { remark: 'x' })]))).toEqual({
    reason: 'locked',
  })
})

test('has nothing readable on the disk', async () => {
  const { desk, id, karim } = await withMembers()
  accepted(await desk.records.save([edit(member, id, { remark: 'canary-remark' })]))
  accepted(await desk.drafts.keep(`note/${id}`, { text: 'canary-draft' }))

  const { database } = await karim.openRows()
  const rows = await Promise.all(database.tables.map((table) => table.toArray()))
  const disk = rows.flat().map((row) => JSON.stringify(row, (_key, value) => readable(value)))
  const directory = await karim.readDirectory()

  expect(disk.length).toBeGreaterThan(4)
  const words = ['canary', 'Zahra', 'احمدی', 'identity', 'karim', 'A charity', karim.me.staffId, 'note/']
  const found = words.filter((word) => [...disk, ...directory].some((row) => row.includes(word)))
  expect(found).toEqual([])
})

test('does not show a copy that was swapped, rolled back or altered, and fetches it anew', async () => {
  const { server, desk, ids, karim } = await withMembers(4)
  const [swapped = '', rolled = '', altered = '', whole = ''] = ids
  const before = await karim.openRows()
  const rowOf = (rows: typeof before, id: string) => rows.records.find((row) => row.id === id)
  server.put('member', rolled, { remark: 'newer' })
  await desk.sync.now()
  await desk.lock()
  const { database, ...rows } = await karim.openRows()
  const [one, other] = [rowOf({ database, ...rows }, swapped), rowOf({ database, ...rows }, whole)]
  const [old, now] = [rowOf(before, rolled), rowOf({ database, ...rows }, rolled)]
  const flipped = rowOf({ database, ...rows }, altered)
  if (!one || !other || !old || !now || !flipped) throw new Error('every row is there')
  await database.records.put({ ...one, nonce: other.nonce, body: other.body })
  await database.records.put({ ...now, nonce: old.nonce, body: old.body })
  const body = flipped.body.slice()
  body[20] = (body[20] ?? 0) ^ 4
  await database.records.put({ ...flipped, body })

  karim.network.be('off')
  const again = accepted(await karim.phone.unlock('lantern copper river walnut'))
  expect((await shown(again, 'member')).map((view) => view.id)).toEqual([whole])

  karim.network.be('none')
  await again.sync.now()
  await until(again.records.watch('member'), (views) => views.length === 4)
})

test('keeps two people on one phone apart', async () => {
  const { desk, id, karim, server } = await withMembers()
  accepted(await desk.records.save([edit(member, id, { remark: "karim's" })]))
  await desk.lock()
  server.addPerson('leila')
  accepted(await karim.phone.signIn({ email: 'leila', password: 'x' }))
  const leila = accepted(await karim.phone.makeVault('orchard velvet thunder pony'))

  expect(await shown(leila, 'member')).toEqual([])
  await leila.lock()
  const again = accepted(await karim.phone.unlock('lantern copper river walnut'))

  expect(again.me.name).toBe('karim')
  expect(await shown(again, 'member')).toMatchObject([{ fields: { remark: "karim's" }, isWaiting: true }])
  expect(accepted(await karim.phone.unlock('orchard velvet thunder pony')).me.name).toBe('leila')
})

test('never makes a reference twice, not even after locking', async () => {
  const { desk, karim } = await withMembers()
  const made = await Promise.all(Array.from({ length: 5 }, () => desk.makeReference()))
  await desk.lock()
  const again = accepted(await karim.phone.unlock('lantern copper river walnut'))
  made.push(await again.makeReference())

  expect(new Set(made).size).toBe(6)
  expect(made[0]).toMatch(/^H-01-000-.$/)
})

/** Bytes as the text they might be. */
const readable = (value: unknown) =>
  value instanceof Uint8Array ? new TextDecoder().decode(value) : (value as string)

test('takes a second tap on the same save for what it is', async () => {
  const { desk, karim, id } = await withMembers()
  const writing = add(note, sampleNote({ memberId: id }))

  accepted(await desk.records.save([writing]))
  accepted(await desk.records.save([writing]))

  expect((await karim.openRows()).outbox).toHaveLength(1)
})

test('says that the phone is full when what comes from the server does not fit, until it does', async () => {
  const { server, desk, id } = await withMembers()
  server.put('member', id, { remark: 'from the desk' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await desk.sync.now()
  expect(desk.sync.state.getValue?.()).toEqual({ is: 'not-saved', why: 'phone-full' })

  full.mockRestore()
  await desk.sync.now()

  await until(desk.records.watch('member'), ([view]) => view?.fields.remark === 'from the desk')
  expect(desk.sync.state.getValue?.().is).toBe('all-sent')
})

test('has one desk at a time', async () => {
  const { desk, karim } = await withMembers()

  const again = accepted(await karim.phone.unlock('lantern copper river walnut'))

  expect(await desk.drafts.keep('a', 1)).toEqual({ ok: false, error: { reason: 'locked' } })
  accepted(await again.drafts.keep('a', 1))
})
