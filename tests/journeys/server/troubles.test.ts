import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRawDevice, makeAssignment, makeMember, makeNote } from '#tests/support/raw-device.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

test('the log of a whole journey holds no names, e-mails, bodies, tokens or queries', async () => {
  const { coordinator } = await server.makeCharity()
  const { browser, me, email } = await server.addColleague(coordinator, { name: 'Canary Karim' })
  const desk = await createRawDevice(coordinator)
  const phone = await createRawDevice(browser)
  const member = makeMember('Canary Mina')
  await desk.push(member, makeAssignment(me.staffId, { memberId: member.id }))
  await phone.push(makeNote(member.id, 'canary words'), {
    ...member,
    id: crypto.randomUUID(),
    kind: 'canary',
  })
  await browser.post('/api/sign-in', { email, password: 'canary password' })
  await browser.fetch('/api/me?q=canary-query')
  await browser.fetch('/members/canary-path?who=canary', { method: 'CANARY' })
  await browser.post(`/api/team/${me.staffId}/end`, { canary: 'canary body' })

  const log = server.logLines.join('')

  expect(server.logLines.length).toBeGreaterThan(10)
  expect(log).toContain('"route":"/api/team/:staffId/end"')
  expect(log).not.toMatch(/canary|mina|karim|cora|@|four plain/i)
  for (const secret of [member.id, me.staffId, ...browser.jar.values()]) expect(log).not.toContain(secret)
})

test('a bug is answered without detail, and its log line has places but no content', async () => {
  let isBroken = false
  const broken = await startServer({
    newId: () => {
      if (isBroken) throw new Error('canary content in a message')
      return crypto.randomUUID()
    },
  })
  const { coordinator } = await broken.makeCharity()
  isBroken = true

  const answer = await coordinator.fetch('/api/devices', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })

  expect([answer.status, await answer.json()]).toEqual([500, { reason: 'server-error' }])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const line = broken.logLines.find((text) => text.includes('a bug')) ?? ''
  expect(line).toContain('devices.ts')
  expect(line).not.toContain('canary')
  await broken.stop()
})

test('a full disk is said as such, with nothing of the push written, and what is there can still be read', async () => {
  const full = await startServer({ pageLimit: 220 })
  const { coordinator } = await full.makeCharity()
  const device = await createRawDevice(coordinator)
  const members = Array.from({ length: 60 }, (_, index) =>
    makeMember(`Member ${index}`, { remark: 'x'.repeat(2_000) }),
  )
  const tables = () =>
    full.store.read(async (sql) => [
      await sql.all('select * from record order by id'),
      await sql.all('select * from history'),
      await sql.all('select * from change'),
      await sql.all('select counter from organisation'),
    ])

  let last: { status: number; body: unknown } = { status: 200, body: null }
  let before = await tables()
  let batch = members.map(device.number)
  for (let round = 0; round < 30 && last.status === 200; round += 1) {
    before = await tables()
    batch = members.map((member) => device.number({ ...member, id: crypto.randomUUID() }))
    last = await device.ask(batch)
  }

  expect(last).toEqual({ status: 507, body: { reason: 'storage-full' } })
  expect(await tables()).toEqual(before)
  expect((await coordinator.fetch('/api/me')).status).toBe(200)
  await full.stop()
})
