import { expect, test } from 'vitest'
import { add, edit } from '#device/device.ts'
import { assignment } from '#rules/records/assignment.ts'
import { member } from '#rules/records/member.ts'
import { note } from '#rules/records/note.ts'
import { shown, withMember } from '#tests/support/crew.ts'
import { accepted, until } from '#tests/support/phone-fakes.ts'
import { sampleMember, sampleNote, wholeFile } from '#tests/support/sample-records.ts'

type Scene = Awaited<ReturnType<typeof withMember>>
const culprit = 'stumbles over this'

/** Notes on the member, saved one by one. */
async function writeNotes({ karim, id }: Scene, texts: readonly string[]) {
  for (const text of texts) {
    accepted(await karim.desk.records.save([add(note, sampleNote({ memberId: id, text }))]))
  }
}
const arrived = ({ server }: Scene) => server.history.flatMap(({ fields }) => fields['text'] ?? [])
const stateOf = ({ karim }: Scene) => karim.desk.sync.state.getValue?.()

/** The back-offs of a while pass, and what they start ends. */
async function waitABit({ karim }: Scene) {
  karim.desk.noteActivity()
  karim.around.pass(60_000)
  await karim.desk.sync.now()
}

test('says that the office cannot store more, and still hears what is new there', async () => {
  const scene = await withMember()
  const { server, karim, id } = scene
  await writeNotes(scene, ['one', 'two'])
  server.put('member', id, { remark: 'from the desk' })
  server.troubleWith('"n":', 'storage-full')

  await karim.desk.sync.now()

  expect(stateOf(scene)).toEqual({ is: 'office-full', count: 2 })
  expect(await shown(karim.desk, 'member')).toMatchObject([{ fields: { remark: 'from the desk' } }])
})

test('obeys a revocation while the office cannot store more', async () => {
  const scene = await withMember()
  const { server, karim, id } = scene
  await writeNotes(scene, ['one'])
  server.troubleWith('"n":', 'storage-full')
  server.grant(karim.device, [])

  await karim.desk.sync.now()

  await until(karim.desk.records.watch('member'), (views) => views.length === 0)
  server.endTrouble()
  server.grant(karim.device, wholeFile(id))
  await waitABit(scene)
  expect(arrived(scene)).toEqual(['one'])
})

test('sends by itself what waited, once the office can store again', async () => {
  const scene = await withMember()
  const { server, karim } = scene
  await writeNotes(scene, ['one'])
  server.troubleWith('"n":', 'storage-full')
  await karim.desk.sync.now()
  server.endTrouble()

  karim.around.pass(2_000)

  await until(karim.desk.sync.state, ({ is }) => is === 'all-sent')
  expect(arrived(scene)).toEqual(['one'])
})

test('says that work waits, not that there is no internet, when the office answers with a fault', async () => {
  const scene = await withMember()
  await writeNotes(scene, ['one'])
  scene.server.troubleWith('protocol', 'server-error')

  await scene.karim.desk.sync.now()

  expect(stateOf(scene)).toEqual({ is: 'waiting', count: 1 })
})

test('lets no change over which the server stumbles stand in the way of another', async () => {
  const scene = await withMember()
  const texts = Array.from({ length: 9 }, (_, index) => (index === 4 ? culprit : `note ${index}`))
  await writeNotes(scene, texts)
  scene.server.troubleWith(culprit, 'server-error')

  await scene.karim.desk.sync.now()
  await waitABit(scene)

  expect(arrived(scene)).toEqual(texts.filter((text) => text !== culprit))
  const waiting = await until(scene.karim.desk.sync.waiting, (all) => all.length === 1)
  expect(waiting).toMatchObject([{ state: 'waiting', reason: null }])
  expect(stateOf(scene)).toEqual({ is: 'waiting', count: 1 })
})

test('loses nothing of what the office takes no more of today, sends the rest, and hears what is new', async () => {
  const scene = await withMember()
  const { server, karim, id } = scene
  await writeNotes(scene, ['one', culprit, 'two'])
  server.put('member', id, { remark: 'from the desk' })
  server.troubleWith(culprit, 'too-many-tries')

  await karim.desk.sync.now()
  await waitABit(scene)

  expect(arrived(scene)).toEqual(['one', 'two'])
  expect(await shown(karim.desk, 'member')).toMatchObject([{ fields: { remark: 'from the desk' } }])
  expect(stateOf(scene)).toEqual({ is: 'waiting', count: 1 })
  server.endTrouble()
  for (let minute = 0; minute < 30; minute++) await waitABit(scene)
  expect(arrived(scene)).toEqual(['one', 'two', culprit])
})

test('tries the change it stumbled over again, alone and less and less often, until it is taken', async () => {
  const scene = await withMember()
  const { server, karim } = scene
  await writeNotes(scene, [culprit])
  server.troubleWith(culprit, 'server-error')
  await karim.desk.sync.now()
  const tries = () => server.requests.filter(({ changes }) => changes.length > 0).length

  const counts: number[] = []
  for (let hour = 0; hour < 3; hour++) {
    const before = tries()
    for (let minute = 0; minute < 60; minute++) await waitABit(scene)
    counts.push(tries() - before)
  }
  server.endTrouble()
  for (let minute = 0; minute < 30; minute++) await waitABit(scene)

  expect(counts[0]).toBeLessThan(15)
  expect(counts[2]).toBeGreaterThanOrEqual(1)
  expect(arrived(scene)).toEqual([culprit])
  expect(stateOf(scene)?.is).toBe('all-sent')
})

test('holds back what hangs on a new record over which the server stumbles, and sends both in order', async () => {
  const scene = await withMember()
  const { server, karim } = scene
  const found = crypto.randomUUID()
  const newcomer = sampleMember({ remark: culprit })
  const charge = add(assignment, {
    staffId: karim.me.staffId,
    memberId: found,
    hotelId: null,
    fromDay: '2026-11-22',
    untilDay: null,
  })
  accepted(await karim.desk.records.save([charge, add(member, newcomer, found)]))
  accepted(await karim.desk.records.save([edit(member, found, { needsInterpreter: false })]))
  accepted(await karim.desk.records.save([add(note, sampleNote({ memberId: found, text: 'of them' }))]))
  await writeNotes(scene, ['elsewhere'])
  server.troubleWith(culprit, 'server-error')
  await karim.desk.sync.now()
  await waitABit(scene)
  const before = arrived(scene)

  server.endTrouble()
  for (let minute = 0; minute < 10; minute++) await waitABit(scene)

  expect(before).toEqual(['elsewhere'])
  expect(arrived(scene)).toEqual(['elsewhere', 'of them'])
  expect(server.records.get(found)?.record.fields).toMatchObject({ needsInterpreter: false })
  expect(stateOf(scene)?.is).toBe('all-sent')
})

test('a whole office in trouble is asked a few times, not once for each change', async () => {
  const scene = await withMember()
  await writeNotes(
    scene,
    Array.from({ length: 60 }, (_, index) => `note ${index}`),
  )
  scene.server.troubleWith('protocol', 'server-error')
  const before = scene.server.requests.length

  await scene.karim.desk.sync.now()

  expect(scene.server.requests.length - before).toBeLessThanOrEqual(10)
  scene.server.endTrouble()
  for (let minute = 0; minute < 10; minute++) await waitABit(scene)
  expect(arrived(scene)).toHaveLength(60)
})
