import { expect, test } from 'vitest'
import { limits } from '#protocol/sync.ts'
import { add, edit } from '#device/device.ts'
import { member } from '#rules/records/member.ts'
import { note } from '#rules/records/note.ts'
import type { Locks } from '#device/surroundings.ts'
import { crew, shown, withMember } from '#tests/support/crew.ts'
import { accepted, until } from '#tests/support/phone-fakes.ts'
import { sampleMember, sampleNote, wholeFile } from '#tests/support/sample-records.ts'

test('goes on with a first load where it broke off, and shows what it has meanwhile', async () => {
  const { server, worker } = crew()
  const karim = await worker('karim')
  const ids = Array.from({ length: 700 }, () => crypto.randomUUID())
  for (const id of ids) server.put('member', id, sampleMember())
  server.grant(karim.device, ['*/identity'])
  karim.network.soon('none', 'off')
  const before = server.requests.length

  await karim.desk.sync.now()
  expect(await shown(karim.desk, 'member')).toHaveLength(50)
  expect(karim.desk.sync.state.getValue?.().is).toBe('all-sent')
  await karim.desk.sync.now()

  await until(karim.desk.records.watch('member'), (views) => views.length === 700)
  expect(server.requests.slice(before).map(({ limit }) => limit)).toEqual([50, 500, 500])
  expect(server.requests.at(-1)?.cursor).not.toBeNull()
})

test('tells the progress of the first load', async () => {
  const { server, worker } = crew()
  server.beforeScope((device) => server.grant(device, ['*/identity']))
  for (let count = 0; count < 120; count++) server.put('member', crypto.randomUUID(), sampleMember())
  const seen: ({ done: number; total: number } | null)[] = []

  await worker('karim', {
    onDesk: (desk) => desk.sync.firstLoad.subscribe((progress) => seen.push(progress)),
  })

  await expect.poll(() => seen.at(-1)).toBeNull()
  expect(seen).toContainEqual({ done: 50, total: 120 })
})

test('keeps everything when the session has ended, and goes on after signing in', async () => {
  const { server, karim, id } = await withMember()
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'unsent' })]))
  server.endSessions()

  await karim.desk.sync.now()
  expect(karim.desk.sync.state.getValue?.()).toEqual({ is: 'signed-out', count: 1 })
  expect(await shown(karim.desk, 'member')).toHaveLength(1)
  accepted(await karim.desk.sync.signIn({ email: 'karim', password: 'x' }))

  await until(karim.desk.sync.state, ({ is }) => is === 'all-sent')
  expect(server.records.get(id)?.record.fields).toMatchObject({ remark: 'unsent' })
})

test("does not let somebody else's sign-in into a vault", async () => {
  const { server, karim } = await withMember()
  server.addPerson('leila')
  server.endSessions()

  const answer = await karim.desk.sync.signIn({ email: 'leila', password: 'x' })

  expect(answer).toEqual({ ok: false, error: { reason: 'not-allowed' } })
})

test.each(['portal', 'portal-json'] as const)('takes no page of a %s for an answer', async (mishap) => {
  const { karim, id } = await withMember()
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'unsent' })]))
  karim.network.be(mishap)

  await karim.desk.sync.now()

  expect(karim.desk.sync.state.getValue?.()).toEqual({ is: 'offline', count: 1 })
  expect(await shown(karim.desk, 'member')).toMatchObject([{ fields: { remark: 'unsent' }, isWaiting: true }])
})

test('waits no longer than 30 seconds for an answer', async () => {
  const { karim } = await withMember()
  karim.network.hold()
  const asking = karim.desk.sync.now()
  await expect.poll(() => karim.network.heldCount()).toBe(1)

  karim.around.pass(30_000)
  await asking

  karim.network.release()
  expect(karim.desk.sync.state.getValue?.().is).toBe('all-sent')
})

test('lets no refused change stand in the way of another, and offers it again under a new number', async () => {
  const { server, karim, id } = await withMember()
  server.refuseNext('not-your-role')
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'refused' })]))
  accepted(await karim.desk.records.save([edit(member, id, { needsInterpreter: false })]))

  await karim.desk.sync.now()
  const [refusedChange] = await until(karim.desk.sync.waiting, (all) => all.length === 1)
  expect(refusedChange).toMatchObject({ state: 'refused', reason: 'not-your-role', kind: 'member', id })
  expect(server.records.get(id)?.record.fields).toMatchObject({ needsInterpreter: false, remark: '' })
  expect(await shown(karim.desk, 'member')).toMatchObject([
    { fields: { remark: 'refused' }, isWaiting: true },
  ])

  await karim.desk.sync.retry(refusedChange?.n ?? 0)

  await until(karim.desk.sync.state, ({ is }) => is === 'all-sent')
  expect(server.records.get(id)?.record.fields).toMatchObject({ remark: 'refused' })
  expect(server.history.at(-1)?.n).toBeGreaterThan(refusedChange?.n ?? 0)
})

test('halves its batches when they are too large, down to the one that never fits', async () => {
  const { server, karim, id } = await withMember()
  const texts = Array.from({ length: 9 }, (_, index) => (index === 4 ? 'too large' : `note ${index}`))
  for (const text of texts)
    accepted(await karim.desk.records.save([add(note, sampleNote({ memberId: id, text }))]))
  server.troubleWith('too large', 'too-large')

  await karim.desk.sync.now()

  const arrived = server.history.map(({ fields }) => fields['text'])
  expect(arrived).toEqual(texts.filter((text) => text !== 'too large'))
  expect(await until(karim.desk.sync.waiting, (all) => all.length === 1)).toMatchObject([
    { state: 'refused' },
  ])
})

test('sends no more than the protocol allows at once', async () => {
  const { server, karim, id } = await withMember()
  karim.network.be('off')
  const notes = Array.from({ length: limits.changes + 5 }, () => add(note, sampleNote({ memberId: id })))
  accepted(await karim.desk.records.save(notes))

  karim.network.be('none')
  await karim.desk.sync.now()

  const counts = server.requests.map(({ changes }) => changes.length).filter((count) => count > 0)
  expect(counts).toEqual([limits.changes, 5])
})

test('takes out what moved to where it holds nothing, and keeps what moved to where it does', async () => {
  const { server, karim, id } = await withMember()
  const [second, householdId, stays] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  for (const household of [householdId, stays])
    server.put('household', household, { leadMemberId: id, size: 2, remark: '' })
  server.put('household', householdId, { leadMemberId: second })
  server.grant(karim.device, wholeFile(second))
  await karim.desk.sync.now()
  expect(await shown(karim.desk, 'household')).toMatchObject([{ id: householdId }])

  // With the first member's file comes word that the household left it: its copy lies elsewhere since.
  server.grant(karim.device, [...wholeFile(id), ...wholeFile(second)])
  await karim.desk.sync.now()
  expect(await until(karim.desk.records.watch('household'), (all) => all.length === 2)).toHaveLength(2)

  server.grant(karim.device, wholeFile(id))
  await karim.desk.sync.now()
  server.put('household', stays, { leadMemberId: second })
  await karim.desk.sync.now()
  expect(await until(karim.desk.records.watch('household'), (all) => all.length === 0)).toEqual([])
})

test('keeps a record of a kind that it does not know, whole, for the version that will', async () => {
  const { server, karim, id } = await withMember()
  const unknown = crypto.randomUUID()
  server.put('parrot', unknown, { memberId: id, colour: 'green' })
  server.put('member', id, { shoeSize: 41 })

  server.grant(karim.device, [...wholeFile(id), 'organisation/staff'])
  await karim.desk.sync.now()

  expect(karim.desk.sync.state.getValue?.().is).toBe('all-sent')
  expect(await shown(karim.desk, 'member')).toMatchObject([{ fields: { shoeSize: 41 } }])
  const tables = await karim.openRows()
  expect(tables.records.map(({ id }) => id)).toContain(unknown)
})

test('exchanges in turn with other tabs, and waits no longer than a minute for one that is stuck', async () => {
  const { server, karim, id } = await withMember()
  const asked: string[] = []
  const stuck: Locks = {
    request: (name, { signal }) =>
      new Promise((_, reject) => {
        asked.push(name)
        signal.addEventListener('abort', () => reject(new DOMException('waited', 'AbortError')))
      }),
  }
  const tab = await karim.openTab({ locks: stuck })
  accepted(await tab.desk.records.save([edit(member, id, { remark: 'kept' })]))
  await expect.poll(() => asked.length).toBe(1)

  karim.around.pass(59_000)
  const before = server.records.get(id)?.record.fields['remark']
  karim.around.pass(1_000)

  await until(tab.desk.sync.state, ({ is }) => is === 'all-sent')
  expect({ before, after: server.records.get(id)?.record.fields['remark'] }).toEqual({
    before: '',
    after: 'kept',
  })
  expect(asked[0]).toMatch(/^hamrah-[0-9a-f-]{36}-sync$/)
})
