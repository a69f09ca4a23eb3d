/** What no device of ours would write, so that others could not read it or the server would stumble over it. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { syncReplySchema } from '#protocol/sync.ts'
import {
  createRawDevice,
  makeAssignment,
  makeMember,
  makeNote,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import { reasonsOf, startScene, type Scene } from './scene.ts'

let scene: Scene
let desk: RawDevice
let phone: RawDevice
let workerId: string

beforeEach(async () => {
  scene = await startScene()
  ;({ desk, phone, workerId } = scene)
})
afterEach(() => scene.server.stop())

test('nothing that a device may push makes an answer that another device cannot read', async () => {
  const { member } = await scene.addOwn()
  const upper = randomUUID().toUpperCase()
  const far = [253_402_300_800_000, 8.64e15 + 1, Number.MAX_SAFE_INTEGER]

  const answers = [
    await phone.ask([phone.number({ ...makeMember('Mina'), id: upper })]),
    ...(await Promise.all(far.map((atMs) => phone.ask([{ ...phone.number(makeMember('Far')), atMs }])))),
  ]
  const verdicts = await phone.push(
    makeAssignment(workerId, { memberId: upper }),
    ...far.map((atMs) => ({
      ...makeNote(member.id, 'x'),
      fields: { ...makeNote(member.id, 'x').fields, atMs },
    })),
    makeMember('Early', { joinedOn: '0000-02-29' }),
    makeMember('Early', { birth: { precision: 'day', on: '0000-02-29' } }),
    makeMember('\u0000Nul \u202eodnil\u2066 \ud800 lone', { remark: '<img src=x onerror=alert(1)>' }),
  )

  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
  expect(reasonsOf(verdicts)).toEqual([...Array(6).fill('invalid'), 'applied'])
  const { body } = await (await createRawDevice(desk.browser)).ask([])
  expect(syncReplySchema.safeParse(body).success).toBe(true)
})

test('names that every object has are said to be wrong, not dropped, and meet no bug', async () => {
  const { member } = await scene.addOwn()
  const request = { protocol: 1, device: phone.deviceId, generation: 1, scope: 0, cursor: null, limit: 1 }
  const send = async (fields: string) => {
    const change = `{"n":1,"kind":"member","id":"${member.id}","upon":{},"atMs":1,"fields":${fields}}`
    const body = `${JSON.stringify(request).slice(0, -1)},"changes":[${change}]}`
    const headers = { 'content-type': 'application/json' }
    return (await phone.browser.fetch('/api/sync', { method: 'POST', headers, body })).status
  }

  for (const fields of [
    '{"__proto__":{"remark":"x"}}',
    '{"remark":{"length":{"toString":1}}}',
    '{"remark":{"length":{"valueOf":1,"__proto__":null}}}',
    '{"constructor":"x"}',
    '{"languages":{"length":{"toString":1}}}',
  ])
    expect([fields, await send(fields)]).toEqual([fields, 400])
  expect(await send('{"remark":"first","remark":"last"}')).toBe(200)
  await phone.pull()
  expect(phone.held.get(member.id)?.fields['remark']).toBe('last')
  expect(({} as Record<string, unknown>)['remark']).toBeUndefined()
})

test('a message of a protocol to come is refused, not guessed at', async () => {
  const request = { device: phone.deviceId, generation: 1, scope: 0, cursor: null, limit: 1, changes: [] }

  const answer = await phone.browser.post('/api/sync', { ...request, protocol: 999 })

  expect(answer).toMatchObject({
    status: 404,
    body: { reason: 'not-found', detail: 'protocol 999 is newer than this server' },
  })
})

test('two hundred changes, one of them poisoned: the others are taken', async () => {
  const { member } = await scene.addOwn()
  const good = Array.from({ length: 199 }, (_, index) => makeNote(member.id, `Note ${index}`))
  const poisoned = makeNote(member.id, 'x', ['housing'])

  const verdicts = await phone.push(
    ...good.slice(0, 100),
    { ...poisoned, fields: { ...poisoned.fields, areas: [{ a: [[[]]] }] } },
    ...good.slice(100),
  )

  expect(reasonsOf(verdicts).filter((reason) => reason === 'applied')).toHaveLength(199)
  expect(reasonsOf(verdicts)[100]).toBe('invalid')
})

test('half a character is mended on its way in, so that no screen stumbles over it', async () => {
  const { member } = await scene.addOwn()

  await phone.push(phone.edit(member.id, { remark: 'cut \ud83d here, whole \ud83d\ude42' }))

  expect(phone.held.get(member.id)?.fields['remark']).toBe('cut \ufffd here, whole \ud83d\ude42')
})
