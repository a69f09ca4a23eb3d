import { expect, test } from 'vitest'
import { member } from '#rules/records/member.ts'
import { accepted, fakePhone, until } from '#tests/support/phone-fakes.ts'
import { paperServer } from '#tests/support/paper-server.ts'
import { sampleMember, wholeFile } from '#tests/support/sample-records.ts'
import { add, edit } from './device.ts'

const passphrase = 'lantern copper river walnut'

async function setUp() {
  const server = paperServer()
  server.addPerson('karim')
  const { phone, around, dexie } = fakePhone({ fetch: server.session() })
  await until(phone.state, ({ is }) => is === 'new')
  accepted(await phone.signIn({ email: 'karim', password: 'x' }))
  const desk = accepted(await phone.makeVault(passphrase))
  return { server, phone, around, dexie, desk }
}

test('keeps a record through locking and sends it', async () => {
  const { server, phone, desk } = await setUp()
  const id = crypto.randomUUID()
  const [device = ''] = server.devicesOf(desk.me.staffId)
  server.grant(device, wholeFile(id))

  accepted(await desk.records.save([add(member, sampleMember(), id)]))
  await desk.lock()
  await until(phone.state, ({ is }) => is === 'locked')
  const again = accepted(await phone.unlock(passphrase))

  const [view] = await until(again.records.watch('member'), (views) => views.length === 1)
  expect(view).toMatchObject({ id, fields: { latinName: 'Zahra Ahmadi' } })
  await again.sync.now()
  expect(server.records.get(id)?.record.fields).toEqual(sampleMember())
  await until(again.sync.state, ({ is }) => is === 'all-sent')
})

test('shows an edit at once, on top of what the server holds', async () => {
  const { server, desk } = await setUp()
  const id = crypto.randomUUID()
  const [device = ''] = server.devicesOf(desk.me.staffId)
  server.grant(device, wholeFile(id))
  accepted(await desk.records.save([add(member, sampleMember(), id)]))
  await desk.sync.now()

  accepted(await desk.records.save([edit(member, id, { remark: '  wheelchair ' })]))

  const views = desk.records.watch('member')
  await until(views, ([view]) => view?.fields.remark === 'wheelchair' && view.isWaiting)
  await desk.sync.now()
  expect(server.records.get(id)?.record.fields).toMatchObject({ remark: 'wheelchair' })
})

test('opens with no other passphrase', async () => {
  const { phone, desk } = await setUp()
  await desk.lock()

  expect(await phone.unlock('lantern copper river walrus')).toEqual({
    ok: false,
    error: { reason: 'wrong-passphrase' },
  })
  accepted(await phone.unlock(` ${passphrase.replaceAll(' ', '  ')}`))
})

test('says what waits while it is locked', async () => {
  const { server, phone, desk } = await setUp()
  server.endSessions()
  accepted(await desk.records.save([add(member, sampleMember())]))

  await desk.lock()

  const locked = await until(phone.state, ({ is }) => is === 'locked')
  expect(locked).toMatchObject({ waitingCount: 1, why: 'by-hand' })
})
