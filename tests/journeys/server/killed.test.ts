/**
 * The real server, killed without warning in the middle of pushes and started again on the same data: whatever it
 * acknowledged is there, once. KILLS sets how often, SEED when.
 */
import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change, SyncReply } from '#protocol/sync.ts'
import { createCookieFetch, type Browser } from '#tests/support/cookie-fetch.ts'
import { addDevice, makeCharity } from '#tests/support/make-charity.ts'
import { createRandom } from '#tests/support/random-source.ts'
import { makeMember } from '#tests/support/raw-device.ts'
import { startRealServer } from '#tests/support/start-real-server.ts'

const kills = Number(process.env['KILLS'] ?? 5)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const writers = 4

interface Writer {
  readonly browser: Browser
  readonly device: string
  /** Sent but not acknowledged: goes again, under the same numbers. */
  waiting: Change[]
  n: number
  readonly acknowledged: Map<string, number>
  repeated: number
}

test(
  `killed ${kills} times in the middle of pushes, the server loses and doubles nothing`,
  { timeout: 600_000 },
  async () => {
    console.log(`seed ${seed}`)
    const random = createRandom(seed)
    let server = await startRealServer()
    const { coordinator } = await makeCharity(server.newBrowser, server.setUpCode ?? '')
    const crew: Writer[] = []
    for (let index = 0; index < writers; index += 1) {
      const browser = createCookieFetch(server.url, fetch)
      for (const [name, value] of coordinator.jar) browser.jar.set(name, value)
      const device = (await addDevice(browser)).deviceId
      crew.push({ browser, device, waiting: [], n: 0, acknowledged: new Map(), repeated: 0 })
    }

    for (let round = 0; round < kills; round += 1) {
      let isRunning = true
      const working = crew.map(async (writer) => {
        while (isRunning) if (!(await pushSome(writer, 1 + random.below(20)))) return
      })
      await new Promise((resolve) => setTimeout(resolve, 120 + random.below(400)))
      await server.kill()
      isRunning = false
      await Promise.all(working)
      server = await startRealServer({ dataDir: server.dataDir, port: server.port })
    }
    for (const writer of crew) while (writer.waiting.length > 0) await pushSome(writer, 0)
    expect(await server.stop()).toBe(0)

    const acknowledged = new Map(crew.flatMap((writer) => [...writer.acknowledged]))
    const { lost, doubled, unknown } = compare(join(server.dataDir, 'hamrah.sqlite'), acknowledged)
    const repeated = crew.reduce((sum, writer) => sum + writer.repeated, 0)
    console.log(
      `server kills: ${kills}, acknowledged changes: ${acknowledged.size}, sent again: ${repeated}, ` +
        `lost: ${lost}, doubled: ${doubled}`,
    )
    expect({ lost, doubled, unknown }).toEqual({ lost: 0, doubled: 0, unknown: 0 })
    expect(acknowledged.size).toBeGreaterThan(kills * 10)
    await server.remove()
  },
)

/** Sends what waits, with as many new members; false when nobody answered. */
async function pushSome(writer: Writer, count: number): Promise<boolean> {
  writer.repeated += writer.waiting.length
  for (let index = 0; index < count; index += 1) {
    writer.n += 1
    const member = makeMember(`Member ${writer.n}`, { remark: 'x'.repeat(200) })
    writer.waiting.push({ ...member, id: randomUUID(), n: writer.n, upon: {}, atMs: 1 })
  }
  const request = { protocol: 1, device: writer.device, generation: 1, scope: 0, cursor: null, limit: 1 }
  const sent = writer.waiting.slice(0, 200)
  const answer = await writer.browser
    .post<SyncReply>('/api/sync', { ...request, changes: sent })
    .catch(() => null)
  if (!answer) return false
  expect(answer.status).toBe(200)
  for (const verdict of answer.body.verdicts) {
    const change = sent.find(({ n }) => n === verdict.n)
    expect(verdict.verdict).toBe('applied')
    if (change && 'seq' in verdict) writer.acknowledged.set(change.id, verdict.seq)
  }
  writer.waiting = writer.waiting.slice(sent.length)
  return true
}

/** The file itself, asked without the server: each acknowledged member stands once, at the number it was told. */
function compare(path: string, acknowledged: ReadonlyMap<string, number>) {
  const database = new DatabaseSync(path, { readOnly: true })
  const written = database
    .prepare(
      `select record_id, seq, count(*) as times from history where field = 'reference' group by record_id, seq`,
    )
    .all() as { record_id: string; seq: number; times: number }[]
  const lines = database
    .prepare(
      `select l.record_id, l.seq from line l join record r on r.id = l.record_id where r.kind = 'member'`,
    )
    .all() as { record_id: string; seq: number }[]
  database.close()
  const seqById = new Map(lines.map(({ record_id, seq }) => [record_id, seq]))
  const lost = [...acknowledged].filter(([id, seq]) => seqById.get(id) !== seq).length
  const doubled = written.filter(({ times }) => times > 1).length + (written.length - seqById.size)
  const unknown = [...seqById.keys()].filter((id) => !acknowledged.has(id)).length
  return { lost, doubled, unknown }
}
