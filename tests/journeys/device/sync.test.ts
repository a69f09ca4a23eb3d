import { expect, test } from 'vitest'
import { add, edit } from '#device/device.ts'
import { assignment } from '#rules/records/assignment.ts'
import { contact } from '#rules/records/contact.ts'
import { household } from '#rules/records/household.ts'
import { member } from '#rules/records/member.ts'
import { note } from '#rules/records/note.ts'
import { stay } from '#rules/records/stay.ts'
import { crew, shown, withMember } from '#tests/support/crew.ts'
import { accepted, until } from '#tests/support/phone-fakes.ts'
import {
  sampleContact,
  sampleMember,
  sampleNote,
  sampleStay,
  wholeFile,
} from '#tests/support/sample-records.ts'

test('keeps what is written offline and sends it when the network comes back', async () => {
  const { server, karim, id } = await withMember()
  karim.network.be('off')
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'wheelchair' })]))
  await karim.desk.sync.now()
  expect(karim.desk.sync.state.getValue?.()).toEqual({ is: 'offline', count: 1 })

  karim.network.be('none')
  karim.around.connect(true)

  await until(karim.desk.sync.state, ({ is }) => is === 'all-sent')
  expect(server.records.get(id)?.record.fields).toMatchObject({ remark: 'wheelchair' })
  expect(await shown(karim.desk, 'member')).toMatchObject([{ isWaiting: false }])
})

test.each(['answer-lost', 'doubled'] as const)(
  'applies a change once when its exchange is %s',
  async (mishap) => {
    const { server, karim, id } = await withMember()
    karim.network.soon(mishap)
    accepted(await karim.desk.records.save([edit(member, id, { remark: 'wheelchair' })]))

    await karim.desk.sync.now()
    await karim.desk.sync.now()

    expect(server.history.filter((change) => change.id === id)).toHaveLength(1)
    expect(await until(karim.desk.sync.waiting, (waiting) => waiting.length === 0)).toEqual([])
  },
)

test('throws away an answer that another exchange has overtaken', async () => {
  const { server, karim, id } = await withMember()
  const other = await karim.openTab({ fetch: server.session() })
  accepted(await other.desk.sync.signIn({ email: 'karim', password: 'x' }))
  await other.desk.sync.now()
  karim.network.hold()
  server.put('member', id, { remark: 'before' })
  const late = karim.desk.sync.now()
  await expect.poll(() => karim.network.heldCount()).toBe(1)

  server.grant(karim.device, [])
  await other.desk.sync.now()
  karim.network.release()
  await late

  // Put back by the late answer, it would be here without anybody's grant.
  expect(await shown(other.desk, 'member')).toEqual([])
  await until(karim.desk.records.watch('member'), (views) => views.length === 0)
})

test('does not lose an edit made while the one before it is on its way', async () => {
  const { server, karim, id } = await withMember()
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'first' })]))
  karim.network.hold()
  const pushing = karim.desk.sync.now()
  await expect.poll(() => karim.network.heldCount()).toBe(1)

  accepted(await karim.desk.records.save([edit(member, id, { remark: 'second' })]))
  karim.network.release()
  await pushing

  await karim.desk.sync.now()
  expect(server.records.get(id)?.record.fields).toMatchObject({ remark: 'second' })
  expect(await shown(karim.desk, 'member')).toMatchObject([
    { fields: { remark: 'second' }, isWaiting: false },
  ])
})

test('forgets a member who was taken away: records, keys, drafts; what waits is still sent', async () => {
  const { server, karim, id } = await withMember()
  const other = crypto.randomUUID()
  server.put('member', other, sampleMember({ latinName: 'Someone Else' }))
  server.put('note', crypto.randomUUID(), sampleNote({ memberId: id }))
  server.grant(karim.device, [...wholeFile(id), ...wholeFile(other)])
  await karim.desk.sync.now()
  accepted(await karim.desk.drafts.keep(`note/${id}`, { text: 'half a' }))
  accepted(await karim.desk.drafts.keep(`note/${other}`, { text: 'another' }))
  karim.network.be('off')
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'unsent' })]))
  accepted(await karim.desk.records.save([add(note, sampleNote({ memberId: id, text: 'unsent too' }))]))
  server.grant(karim.device, wholeFile(other))

  karim.network.be('none')
  await karim.desk.sync.now()

  await until(karim.desk.records.watch('member'), (views) => views.length === 1)
  expect(await shown(karim.desk, 'note', id)).toEqual([])
  const { keys, records } = await karim.openRows()
  expect(records.map((row) => row.id)).toEqual([other])
  expect(keys.map(({ code }) => code)).toEqual(records.map(({ bucket }) => bucket))
  expect(await karim.desk.drafts.read(`note/${id}`)).toBeUndefined()
  expect(await karim.desk.drafts.read(`note/${other}`)).toEqual({ text: 'another' })
  const sent = server.requests.flatMap(({ changes }) => changes)
  expect(sent.map(({ fields }) => fields)).toMatchObject([{ remark: 'unsent' }, { text: 'unsent too' }])
  await until(karim.desk.sync.state, ({ is }) => is === 'all-sent')
})

test('keeps a family met in the corridor on the screen, and sends it as one, the charge of it first', async () => {
  const { server, worker } = crew()
  const karim = await worker('karim')
  karim.network.be('off')
  const [memberId, householdId, hotelId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const staffId = karim.me.staffId
  const charge = { staffId, memberId, hotelId: null, fromDay: '2026-11-22', untilDay: null }
  accepted(
    await karim.desk.records.save([
      add(assignment, charge),
      add(member, sampleMember({ latinName: null, householdId }), memberId),
      add(household, { leadMemberId: memberId, size: 4, remark: '' }, householdId),
      add(contact, sampleContact({ memberId })),
      add(stay, sampleStay({ memberId, hotelId })),
    ]),
  )
  expect(await shown(karim.desk, 'stay', memberId)).toMatchObject([{ isWaiting: true }])

  karim.network.be('none')
  await karim.desk.sync.now()

  const kinds = server.requests.flatMap(({ changes }) => changes).map(({ kind }) => kind)
  expect(kinds).toEqual(['assignment', 'member', 'household', 'contact', 'stay'])
  await until(karim.desk.sync.state, ({ is }) => is === 'all-sent')
  for (const kind of ['member', 'household', 'contact', 'stay', 'assignment'] as const)
    expect({ kind, views: await shown(karim.desk, kind) }).toMatchObject({
      kind,
      views: [{ isWaiting: false }],
    })
})

test('brings the edits of two devices together, and shows both the same', async () => {
  const { server, worker, karim, id } = await withMember()
  const leila = await worker('leila')
  server.grant(leila.device, wholeFile(id))
  await leila.desk.sync.now()
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'wheelchair' })]))
  accepted(await leila.desk.records.save([edit(member, id, { needsInterpreter: false })]))

  await karim.desk.sync.now()
  await leila.desk.sync.now()
  await karim.desk.sync.now()

  for (const { desk } of [karim, leila]) {
    const [view] = await shown(desk, 'member')
    expect(view).toMatchObject({
      fields: { remark: 'wheelchair', needsInterpreter: false },
      isWaiting: false,
    })
  }
})

test('says upon which version a field was changed, so that the server can see a conflict', async () => {
  const { server, worker, karim, id } = await withMember()
  const leila = await worker('leila')
  server.grant(leila.device, wholeFile(id))
  await leila.desk.sync.now()
  accepted(await karim.desk.records.save([edit(member, id, { remark: 'one' })]))
  accepted(await leila.desk.records.save([edit(member, id, { remark: 'two' })]))

  await karim.desk.sync.now()
  await leila.desk.sync.now()
  await karim.desk.sync.now()

  const upon = server.requests.flatMap(({ changes }) => changes).map((change) => change.upon['remark'])
  expect(upon[0]).toBe(upon[1])
  expect(server.verdictsSeen()).toContain('conflict')
  expect(await shown(karim.desk, 'member')).toEqual(await shown(leila.desk, 'member'))
})
