/**
 * Requests that no device of ours would send, by the thousand: none may meet a bug, stop the server, or touch the
 * data. MALFORMED sets how many, SEED which ones.
 */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { kindNames } from '#rules/records/registry.ts'
import { createRandom, type Random } from '#tests/support/random-source.ts'
import { createRawDevice, makeAssignment, makeContact, makeMember } from '#tests/support/raw-device.ts'
import { startServer } from '#tests/support/start-server.ts'
import { oddValues } from './stranger/oddities.ts'
import { sampleFields, sortsOf } from './stranger/sample-fields.ts'

const count = Number(process.env['MALFORMED'] ?? 2_000)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

const oddKeys = ['__proto__', 'constructor', 'toString', '', 'n', 'fields', 'seq', 'author', 'x'.repeat(500)]

test(`${count} malformed requests meet no bug and leave the data whole`, { timeout: 3_600_000 }, async () => {
  console.log(`seed ${seed}`)
  const random = createRandom(seed)
  const server = await startServer()
  const { coordinator } = await server.makeCharity()
  const { browser, me } = await server.addColleague(coordinator, { name: 'Karim' })
  const desk = await createRawDevice(coordinator)
  const phone = await createRawDevice(browser)
  const member = makeMember('Mina')
  await desk.push(member, makeAssignment(me.staffId, { memberId: member.id }), makeContact(member.id))
  await phone.pull()
  const bodies = sampleBodies(phone.deviceId, { member, contact: makeContact(member.id) })
  const statuses = new Map<number, number>()

  for (let round = 0; round < count; round += 1) {
    // A quarter of an hour ago is forgotten, or the limits would answer for the server.
    if (round % 5 === 0) server.clock.nowMs += 16 * 60_000
    const path = random.pick(['/api/sync', '/api/sync', ...Object.keys(bodies)])
    const request = malform(random, bodies[path], round)
    const sender = random.pick([browser, browser, server.newBrowser()])
    const answer = await sender.fetch(random.below(20) === 0 ? `${path}/${round}` : path, request)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    const body = await answer.text()
    if (answer.status >= 500)
      throw new Error(`${answer.status} ${body} after ${path} ${String(request.body)}`)
  }

  console.log(
    `malformed requests: ${count}, answers by status:`,
    Object.fromEntries([...statuses].toSorted(([a], [b]) => a - b)),
  )
  await expectWhole(server, member.id)
  const before = desk.held.size
  await desk.pull()
  expect(desk.held.size).toBeGreaterThanOrEqual(before)
  expect((await desk.push(makeMember('After it all')))[0]?.verdict).toBe('applied')
  await server.stop()
})

const sampleBodies = (
  device: string,
  { member, contact }: Record<string, object>,
): Record<string, object> => ({
  '/api/sync': {
    protocol: 1,
    device,
    generation: 1,
    scope: 0,
    cursor: { seq: 0, id: '' },
    limit: 5,
    changes: [
      { n: 1, upon: {}, atMs: 1, ...member },
      { n: 2, upon: { phone: 0 }, atMs: 1, ...contact },
      ...kindNames.map((kind, index) => {
        const [sort = 'member'] = sortsOf[kind] ?? []
        const fields = sampleFields[kind]({ subject: device, sort, staffId: device, section: 'support' })
        return { n: index + 3, upon: {}, atMs: 1, kind, id: randomUUID(), fields }
      }),
    ],
  },
  '/api/set-up': {
    code: 'AAAA-BBBB-CCCC',
    charityName: 'x',
    administrator: { name: 'x', email: 'x@charity.example', password: 'four plain words here' },
    coordinator: { name: 'x' },
  },
  '/api/sign-in': { email: 'cora@charity.example', password: 'x' },
  '/api/devices': {},
  '/api/invitations': { name: 'x', role: 'caseworker', languages: ['en'] },
  '/api/invitations/accept': { token: 'x', email: 'x@charity.example', password: 'four plain words here' },
  '/api/team/x/end': {},
})

function malform(random: Random, body: object | undefined, round: number) {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const json = structuredClone(body ?? {}) as Record<string, unknown>
  // Numbers that were not used before, so that changes are judged and not only recognised.
  for (const [index, change] of (Array.isArray(json['changes']) ? json['changes'] : []).entries()) {
    ;(change as { n: number }).n = 100 * round + index + 1
  }
  // Half of the pushes are right on the outside, so that they reach the rules with something wrong within.
  const changes = Array.isArray(json['changes']) ? (json['changes'] as { fields: object }[]) : []
  const change = changes[random.below(Math.max(1, changes.length))]
  const target = change && random.below(2) === 0 ? (change.fields as Record<string, unknown>) : json
  for (let times = 1 + random.below(3); times > 0; times -= 1) damage(random, target)
  let text = JSON.stringify(json)
  const way = random.below(24)
  if (way === 0) text = text.slice(0, random.below(text.length))
  if (way === 1) text = text.replace(/[{}[\]",:]/, random.pick(['', '{', '}', '[', '\\', '\u0000']))
  if (way === 2) text = text.replace('{', '{"__proto__":{"isActive":true,"role":"administrator"},')
  if (way === 3) text = '['.repeat(random.below(200)) + text
  if (way === 4)
    headers['content-type'] = random.pick(['text/plain', 'application/x-www-form-urlencoded', 'x'])
  if (way === 5) headers['content-length'] = random.pick(['-1', 'x', '99999999999'])
  if (way === 6) headers['cookie'] = random.pick(['__Host-hamrah=x', '__Host-hamrah=%', 'a=;;=;', '='])
  const bytes = way === 7 ? Buffer.from(text, 'utf16le') : text
  return { method: 'POST', headers, body: bytes }
}

/** Replaces, removes or adds one thing anywhere within. */
function damage(random: Random, at: Record<string, unknown>) {
  const keys = Object.keys(at)
  const key = keys.length === 0 ? 'x' : random.pick(keys)
  const inner = at[key]
  const way = random.below(8)
  if (typeof inner === 'object' && inner !== null && way > 1) damage(random, inner as Record<string, unknown>)
  else if (way === 0) delete at[key]
  else if (way === 1) at[random.pick(oddKeys)] = structuredClone(random.pick(oddValues))
  else at[key] = structuredClone(random.pick(oddValues))
}

/** Each record has its line, its versions and its history, and nothing stands that a kind would not read. */
async function expectWhole(server: Awaited<ReturnType<typeof startServer>>, memberId: string) {
  const loose = await server.store.read(async (sql) => [
    await sql.all(`select r.id from record r where not exists
      (select 1 from line l where l.record_id = r.id and l.op = 'put' and l.subject = r.subject and l.section = r.section)`),
    await sql.all(
      `select l.record_id from line l join organisation o on o.id = l.organisation_id where l.seq > o.counter`,
    ),
    await sql.all(
      'select r.id from record r where not exists (select 1 from history h where h.record_id = r.id)',
    ),
    await sql.all('select * from pragma_foreign_key_check'),
    await sql.all(`select integrity_check from pragma_integrity_check where integrity_check <> 'ok'`),
  ])
  expect(loose).toEqual([[], [], [], [], []])
  expect(
    await server.store.read((sql) => sql.first('select kind from record where id = ?', memberId)),
  ).toEqual({
    kind: 'member',
  })
}
