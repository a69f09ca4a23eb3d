import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InvitationList, InvitationReply, Me } from '#protocol/account.ts'
import type { Browser } from '#tests/support/cookie-fetch.ts'
import { password } from '#tests/support/make-charity.ts'
import { createRawDevice } from '#tests/support/raw-device.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

let server: TestServer
let administrator: Browser
let coordinator: Browser

beforeEach(async () => {
  server = await startServer()
  ;({ administrator, coordinator } = await server.makeCharity())
})
afterEach(() => server.stop())

const whoIs = async (browser: Browser) => {
  const answer = await browser.fetch('/api/me')
  return { status: answer.status, me: (await answer.json()) as Me }
}
const invite = (browser: Browser, role: string, name = 'New') =>
  browser.post<InvitationReply>('/api/invitations', { name, role, languages: [] })
const accept = (path: string, email: string, secret = password) =>
  server.newBrowser().post('/api/invitations/accept', { token: path.split('#')[1], email, password: secret })

test('setting up makes the charity once, with the code that was printed and no other', async () => {
  const fresh = await startServer()
  const request = {
    charityName: 'Open Door',
    administrator: { name: 'Ada', email: 'ada@charity.example', password },
    coordinator: { name: 'Cora' },
  }
  const wrong = await fresh.newBrowser().post('/api/set-up', { ...request, code: 'AAAA-AAAA-AAAA' })
  const right = await fresh
    .newBrowser()
    .post('/api/set-up', { ...request, code: fresh.setUpCode.toLowerCase().replaceAll('-', ' ') })
  const again = await fresh.newBrowser().post('/api/set-up', { ...request, code: fresh.setUpCode })
  const health = await fresh.newBrowser().fetch('/api/health')

  expect(wrong).toEqual({ status: 403, body: { reason: 'wrong-code' } })
  expect(right.status).toBe(200)
  expect(again).toEqual({ status: 409, body: { reason: 'already-set-up' } })
  expect(await health.json()).toEqual({ status: 'ready', isSetUp: true, version: '0.0.0-test' })
  await fresh.stop()
})

test('the code for setting up cannot be guessed at leisure', async () => {
  const fresh = await startServer()
  const request = {
    charityName: 'Open Door',
    administrator: { name: 'Ada', email: 'ada@charity.example', password },
    coordinator: { name: 'Cora' },
  }
  const statuses: number[] = []
  for (let round = 0; round < 21; round += 1) {
    statuses.push((await fresh.newBrowser().post('/api/set-up', { ...request, code: `${round}` })).status)
  }

  expect(new Set(statuses.slice(0, 20))).toEqual(new Set([403]))
  expect(statuses.at(-1)).toBe(429)
  const right = await fresh.newBrowser().post('/api/set-up', { ...request, code: fresh.setUpCode })
  expect(right).toEqual({ status: 429, body: { reason: 'too-many-tries' } })
  await fresh.stop()
})

test('the session is a cookie that no script can read and no other site can send', async () => {
  const answer = await server.newBrowser().fetch('/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ADA@charity.example', password }),
  })

  const [cookie = ''] = answer.headers.getSetCookie()
  expect(answer.status).toBe(200)
  expect(cookie).toMatch(/^__Host-hamrah=/)
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
    expect(cookie).toContain(attribute)
  expect(cookie).not.toMatch(/domain/i)
  expect(JSON.stringify(await answer.json())).not.toContain('token')
})

test('a wrong password and an unknown e-mail are told apart by nothing', async () => {
  const wrong = await server
    .newBrowser()
    .post('/api/sign-in', { email: 'ada@charity.example', password: 'x' })
  const unknown = await server
    .newBrowser()
    .post('/api/sign-in', { email: 'no@charity.example', password: 'x' })
  const noEmail = await server.newBrowser().post('/api/sign-in', { email: 'nobody', password: 'x' })

  expect(wrong).toEqual({ status: 401, body: { reason: 'wrong-credentials' } })
  expect(unknown).toEqual(wrong)
  expect(noEmail).toEqual(wrong)
})

test('tries at one account are counted, ten at once are ten, and a wait lets one try again', async () => {
  const tryOnce = () =>
    server.newBrowser().post('/api/sign-in', { email: 'cora@charity.example', password: 'wrong' })
  const first = await Promise.all(Array.from({ length: 12 }, tryOnce))

  expect(first.filter(({ status }) => status === 401)).toHaveLength(10)
  expect(first.filter(({ status }) => status === 429)).toHaveLength(2)
  const right = { email: 'Cora@charity.example', password }
  expect((await server.newBrowser().post('/api/sign-in', right)).status).toBe(429)

  server.clock.nowMs += 16 * 60_000
  expect((await server.newBrowser().post('/api/sign-in', right)).status).toBe(200)
})

test('signing out ends this session and no other', async () => {
  const second = server.newBrowser()
  await second.post('/api/sign-in', { email: 'cora@charity.example', password })
  const stolen = server.newBrowser()
  for (const [name, value] of coordinator.jar) stolen.jar.set(name, value)

  const answer = await coordinator.post('/api/sign-out', {})

  expect(answer).toEqual({ status: 204, body: null })
  expect(coordinator.jar.size).toBe(0)
  expect((await whoIs(stolen)).status).toBe(401)
  expect((await whoIs(second)).status).toBe(200)
})

test('a cookie that was tampered with is nobody', async () => {
  const forged = server.newBrowser()
  for (const [name, value] of coordinator.jar)
    forged.jar.set(
      name,
      value.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
    )

  expect((await whoIs(forged)).status).toBe(401)
})

test('who may invite whom', async () => {
  const { browser: worker } = await server.addColleague(coordinator, { name: 'Karim' })
  const tries = [
    [administrator, 'administrator', 200],
    [administrator, 'coordinator', 200],
    [coordinator, 'coordinator', 200],
    [coordinator, 'caseworker', 200],
    [coordinator, 'administrator', 403],
    [worker, 'caseworker', 403],
    [server.newBrowser(), 'caseworker', 401],
  ] as const

  for (const [browser, role, status] of tries) {
    expect((await invite(browser, role)).status).toBe(status)
  }
})

test('an invitation makes one account, within a week', async () => {
  const [first, late] = [await invite(coordinator, 'caseworker'), await invite(coordinator, 'caseworker')]

  expect((await accept(first.body.path, 'one@charity.example')).status).toBe(200)
  expect(await accept(first.body.path, 'two@charity.example')).toEqual({
    status: 410,
    body: { reason: 'invitation-used' },
  })
  expect(await accept('/join#made-up', 'two@charity.example')).toMatchObject({ status: 410 })
  server.clock.nowMs += 7 * 86_400_000 + 1
  expect((await accept(late.body.path, 'two@charity.example')).status).toBe(410)
})

test('two who take up one invitation at once are one account', async () => {
  const { body } = await invite(coordinator, 'caseworker')

  const answers = await Promise.all([
    accept(body.path, 'one@charity.example'),
    accept(body.path, 'two@charity.example'),
  ])

  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
})

test('an e-mail that is taken uses up no invitation', async () => {
  const { body } = await invite(coordinator, 'caseworker')

  const taken = await accept(body.path, 'Cora@charity.example')
  const free = await accept(body.path, 'free@charity.example')

  expect(taken).toEqual({ status: 409, body: { reason: 'email-taken' } })
  expect(free.status).toBe(200)
})

test('a password that is too short is refused before anything is used up', async () => {
  const { body } = await invite(coordinator, 'caseworker')

  const answer = await accept(body.path, 'one@charity.example', 'too short')

  expect(answer).toMatchObject({
    status: 400,
    body: { reason: 'bad-request', detail: 'too_small at password' },
  })
})

test('invitations not taken up are listed for those who look after the team, without their links', async () => {
  const open = await invite(coordinator, 'caseworker', 'Waiting Worker')
  const { browser: worker } = await server.addColleague(coordinator, { name: 'Karim' })

  const list = (await (await coordinator.fetch('/api/invitations')).json()) as InvitationList

  expect(list.invitations).toEqual([
    {
      staffId: open.body.staffId,
      name: 'Waiting Worker',
      role: 'caseworker',
      expiresAtMs: server.clock.nowMs + 7 * 86_400_000,
    },
  ])
  expect((await worker.fetch('/api/invitations')).status).toBe(403)
})

test('a new colleague travels to every device as a staff record, and so does their leaving', async () => {
  const desk = await createRawDevice(coordinator)
  const { browser, me } = await server.addColleague(coordinator, { name: 'Karim' })
  await desk.pull()
  expect(desk.held.get(me.staffId)?.fields).toMatchObject({ name: 'Karim', leftOn: null })
  const phone = await createRawDevice(browser)
  await phone.pull()

  const ended = await coordinator.post(`/api/team/${me.staffId}/end`, {})
  await desk.pull()

  expect(ended).toEqual({ status: 204, body: null })
  const today = new Date(server.clock.nowMs).toISOString().slice(0, 10)
  expect(desk.held.get(me.staffId)?.fields['leftOn']).toBe(today)
  expect(await phone.ask([])).toEqual({ status: 401, body: { reason: 'signed-out' } })
  expect((await whoIs(browser)).status).toBe(401)
})

test('whose access has ended cannot sign in, and nothing is granted to them any more', async () => {
  const { me, email } = await server.addColleague(coordinator, { name: 'Karim' })

  await administrator.post(`/api/team/${me.staffId}/end`, {})

  const answer = await server.newBrowser().post('/api/sign-in', { email, password })
  expect(answer).toEqual({ status: 401, body: { reason: 'wrong-credentials' } })
  const granted = await server.store.read((sql) =>
    sql.all('select * from granted where staff_id = ?', me.staffId),
  )
  expect(granted).toEqual([])
})

test('who may end whose access', async () => {
  const staffIdOf = async (browser: Browser) => (await whoIs(browser)).me.staffId
  const { browser: worker, me } = await server.addColleague(coordinator, { name: 'Karim' })
  const [ada, cora] = [await staffIdOf(administrator), await staffIdOf(coordinator)]
  const tries = [
    [worker, cora, 403],
    [worker, me.staffId, 403],
    [coordinator, ada, 403],
    [coordinator, cora, 403],
    [administrator, ada, 403],
    [coordinator, crypto.randomUUID(), 404],
    [coordinator, 'not-an-id', 404],
    [server.newBrowser(), me.staffId, 401],
    [coordinator, me.staffId, 204],
    [administrator, cora, 204],
  ] as const

  for (const [browser, staffId, status] of tries) {
    expect((await browser.post(`/api/team/${staffId}/end`, {})).status).toBe(status)
  }
})

test('what is secret lies in the database as a hash', async () => {
  const { body } = await invite(coordinator, 'caseworker')
  const kept = await server.store.read(async (sql) => [
    await sql.all('select * from invitation'),
    await sql.all('select * from "account"'),
    await sql.all('select * from try_count'),
  ])

  const text = JSON.stringify(kept)
  expect(text).not.toContain(body.path.split('#')[1])
  expect(text).not.toContain(password)
  expect(text).not.toContain('cora@')
  expect(text).toContain('argon2id$')
})

test('each device of the charity has a number of its own', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => coordinator.post<{ number: number }>('/api/devices', {})),
  )

  expect(answers.map(({ body }) => body.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})
