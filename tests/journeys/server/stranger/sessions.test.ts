/** Sessions and links in the wrong hands. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InvitationReply } from '#protocol/account.ts'
import { addColleague, password } from '#tests/support/make-charity.ts'
import { accepted, fakePhone, until } from '#tests/support/phone-fakes.ts'
import { makeNote, type RawDevice } from '#tests/support/raw-device.ts'
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

test('links that somebody made and nobody used end with their own access', async () => {
  const { browser: leaving, me } = await addColleague(server.newBrowser, desk.browser, {
    name: 'Lea',
    role: 'coordinator',
  })
  const kept = await leaving.post<InvitationReply>('/api/invitations', {
    name: 'Ghost',
    role: 'coordinator',
    languages: [],
  })

  await desk.browser.post(`/api/team/${me.staffId}/end`, {})

  const token = kept.body.path.split('#')[1]
  const answer = await server
    .newBrowser()
    .post('/api/invitations/accept', { token, email: 'ghost@charity.example', password })
  expect(answer).toEqual({ status: 410, body: { reason: 'invitation-used' } })
  const list = await desk.browser.fetch('/api/invitations')
  expect(await list.json()).toEqual({ invitations: [] })
  await desk.pull()
  expect(desk.held.get(kept.body.staffId)?.fields['leftOn']).not.toBeNull()
})

test('signing in gives a new session, whatever cookie the browser brought', async () => {
  const planted = server.newBrowser()
  planted.jar.set('__Host-hamrah', 'planted.by-a-stranger')
  const before = phone.browser.jar.get('__Host-hamrah') ?? ''
  const victim = server.newBrowser()
  victim.jar.set('__Host-hamrah', before)

  for (const browser of [planted, victim])
    await browser.post('/api/sign-in', { email: 'cora@charity.example', password })

  expect(planted.jar.get('__Host-hamrah')).not.toContain('planted')
  expect(victim.jar.get('__Host-hamrah')).not.toBe(before)
  const who = await (await phone.browser.fetch('/api/me')).json()
  expect(who).toMatchObject({ staffId: workerId })
})

test('work of one person goes out under no other person’s session', async () => {
  const { member } = await scene.addOwn()
  const note = phone.number(makeNote(member.id, 'Karim’s own words'))
  const request = { protocol: 1, device: phone.deviceId, generation: 1, scope: 0, cursor: null, limit: 1 }

  const answer = await desk.browser.post('/api/sync', { ...request, changes: [note] })

  expect(answer).toEqual({ status: 403, body: { reason: 'not-allowed' } })
  const rows = await server.store.read((sql) => sql.all(`select 1 from history where record_id = ?`, note.id))
  expect(rows).toEqual([])
})

test('a push that races the end of its author’s access is taken before it or not at all', async () => {
  const { member } = await scene.addOwn()
  const notes = Array.from({ length: 12 }, (_, index) => phone.number(makeNote(member.id, `Race ${index}`)))

  const [ended, ...answers] = await Promise.all([
    desk.browser.post(`/api/team/${workerId}/end`, {}),
    ...notes.map((note) => phone.ask([note])),
  ])

  expect(ended.status).toBe(204)
  const taken = answers.filter(({ status }) => status === 200).flatMap(({ body }) => reasonsOf(body.verdicts))
  expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true)
  const written = await server.store.read((sql) => sql.all(`select 1 from history where field = 'text'`))
  expect(written).toHaveLength(taken.filter((reason) => reason === 'applied').length)
  expect((await phone.ask([phone.number(makeNote(member.id, 'late'))])).status).toBe(401)
})

test('a vault is made for whoever the session is of, though this page had somebody else sign in', async () => {
  const browser = server.newBrowser()
  const { phone: page } = fakePhone({ fetch: browser.fetch as typeof fetch })
  await until(page.state, ({ is }) => is === 'new')
  accepted(await page.signIn({ email: 'cora@charity.example', password }))
  await browser.post('/api/sign-in', { email: 'ada@charity.example', password })

  const made = await page.makeVault('lantern copper river walnut')

  expect(made).toEqual({ ok: false, error: { reason: 'not-allowed' } })
})
