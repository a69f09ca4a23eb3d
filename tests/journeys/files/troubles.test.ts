/** What goes wrong on the office's side: a full disk, a wrong file, a crash at the last moment, people who leave. */
import { renameSync, statSync, symlinkSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { fileLimits } from '#protocol/files.ts'
import { allowances } from '#server/access/allowances.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { createOpenUploads } from '#server/files/open-uploads.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'
import {
  arrivedAtMs,
  askOffset,
  begin,
  fetchWhole,
  reasonOf,
  sendPiece,
  sendWhole,
  startPictures,
  type Pictures,
} from './picture-scene.ts'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function start(fileStore?: FileStore) {
  const server = await startServer(fileStore ? { fileStore } : {})
  servers.push(server)
  return { server, ...(await startPictures(server)) }
}
const pathOfOpen = ({ server, driver: { me } }: Pictures & { server: TestServer }, id: string) =>
  join(server.filesFolder, me.organisationId, 'open', me.staffId, id)

/** A store in memory that can be told to fail, before it has written or after. */
function memoryStore() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const failing: { before?: Error | undefined; after?: Error | undefined } = {}
  const store: FileStore = {
    read: async ({ id }) => files.get(id) ?? null,
    async write({ id }, bytes) {
      if (failing.before) throw failing.before
      files.set(id, new Uint8Array(bytes))
      if (failing.after) throw failing.after
    },
  }
  return { store, files, failing }
}

test('the same upload sent twice, at once or later, is harmless', async () => {
  const { driver, coordinator, desk, attach } = await start()
  const file = await attach(200_000)

  const both = await Promise.all([begin(driver.browser, file), begin(driver.browser, file)])
  expect(both.map(({ status }) => status)).toEqual([201, 201])
  await sendPiece(driver.browser, file, { to: 50_000 })
  expect((await begin(driver.browser, file)).status).toBe(201)
  expect(await askOffset(driver.browser, file.id)).toBe(50_000)

  const race = await Promise.all([
    sendPiece(driver.browser, file, { from: 50_000 }),
    sendPiece(driver.browser, file, { from: 50_000 }),
  ])
  const statuses = race.map(({ status }) => status).toSorted((a, b) => a - b)
  expect([204, 409, 423]).toEqual(expect.arrayContaining(statuses))
  let offset = await askOffset(driver.browser, file.id)
  if (offset < 200_000) await sendPiece(driver.browser, file, { from: offset })

  const firstMs = await arrivedAtMs(desk, file.id)
  expect((await begin(driver.browser, file)).status).toBe(201)
  expect((await sendPiece(driver.browser, file, {})).status).toBe(409)
  expect((await sendPiece(driver.browser, file, { from: 200_000 })).status).toBe(204)
  offset = await askOffset(driver.browser, file.id)
  expect(offset).toBe(200_000)
  expect(await arrivedAtMs(desk, file.id)).toBe(firstMs)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
})

test('a file that is not what its record speaks of is thrown away, and can be sent anew', async () => {
  const { driver, coordinator, desk, attach } = await start()
  const file = await attach(5_000)
  const forged = { ...file, body: file.body.toReversed() }
  await begin(driver.browser, forged)
  await sendPiece(driver.browser, forged, { to: 3_000 })

  expect(await reasonOf(await sendPiece(driver.browser, forged, { from: 3_000 }))).toEqual([
    422,
    'wrong-hash',
  ])

  expect(await askOffset(driver.browser, file.id)).toBe(404)
  expect(await arrivedAtMs(desk, file.id)).toBeNull()
  expect(await fetchWhole(coordinator, file.id)).toBe(404)
  await sendWhole(driver.browser, file)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
})

test('a full disk is said as such, and what is here goes on when there is room', async () => {
  const scene = await start()
  const { driver, coordinator, attach } = scene
  const file = await attach(5_000)
  await begin(driver.browser, file)
  await sendPiece(driver.browser, file, { to: 2_000 })
  // The kernel's own full disk stands where the upload lies.
  const path = pathOfOpen(scene, file.id)
  renameSync(path, `${path}.aside`)
  symlinkSync('/dev/full', path)
  const nowMs = scene.server.clock.nowMs
  scene.server.clock.nowMs = statSync('/dev/full').mtimeMs

  const answer = await sendPiece(driver.browser, file, { from: 0 })

  expect(await reasonOf(answer)).toEqual([507, 'storage-full'])
  scene.server.clock.nowMs = nowMs
  unlinkSync(path)
  renameSync(`${path}.aside`, path)
  expect(await askOffset(driver.browser, file.id)).toBe(2_000)
  expect((await sendPiece(driver.browser, file, { from: 2_000 })).status).toBe(204)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
})

test('no room at the very end: nothing of what came is lost, and the next question ends it', async () => {
  const { store, failing, files } = memoryStore()
  const { driver, desk, attach } = await start(store)
  const file = await attach(5_000)
  await begin(driver.browser, file)
  failing.before = new Error('the S3 store answered 503 to a write')

  expect(await reasonOf(await sendPiece(driver.browser, file, {}))).toEqual([500, 'server-error'])
  expect(await askOffset(driver.browser, file.id)).toBe(500)
  expect(await arrivedAtMs(desk, file.id)).toBeNull()
  failing.before = undefined

  expect(await askOffset(driver.browser, file.id)).toBe(5_000)
  expect(files.get(file.id)).toEqual(file.body)
  expect(await arrivedAtMs(desk, file.id)).toBeGreaterThan(0)
})

test('stopped after the file lay there and before its record said so, the next question says it', async () => {
  const { store, failing } = memoryStore()
  const { driver, coordinator, desk, attach } = await start(store)
  const file = await attach(5_000)
  await begin(driver.browser, file)
  failing.after = new Error('killed here')
  expect((await sendPiece(driver.browser, file, {})).status).toBe(500)
  expect(await fetchWhole(coordinator, file.id)).toBe(404)
  failing.after = undefined

  expect(await askOffset(driver.browser, file.id)).toBe(5_000)

  expect(await arrivedAtMs(desk, file.id)).toBeGreaterThan(0)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
})

test('what nobody goes on with for a day is thrown away, and can be begun anew', async () => {
  const scene = await start()
  const { server, driver, attach } = scene
  const [old, fresh, swept] = [await attach(), await attach(), await attach()]
  for (const file of [old, fresh, swept]) {
    await begin(driver.browser, file)
    await sendPiece(driver.browser, file, { to: 1_000 })
  }
  const longAgoS = server.clock.nowMs / 1_000 - fileLimits.unfinishedMs / 1_000 - 60
  for (const { id } of [old, swept]) utimesSync(pathOfOpen(scene, id), longAgoS, longAgoS)

  expect(await askOffset(driver.browser, old.id)).toBe(404)
  expect(await askOffset(driver.browser, fresh.id)).toBe(1_000)
  const openUploads = createOpenUploads(server.filesFolder, () => server.clock.nowMs)
  await openUploads.dropExpired()
  expect(await openUploads.count(driver.me)).toBe(1)
  expect((await begin(driver.browser, old)).status).toBe(201)
  expect(await askOffset(driver.browser, old.id)).toBe(0)
})

test('one person has a bounded number of uploads open, and each that ends makes room', async () => {
  const { driver, attach } = await start()
  const files = []
  for (let count = 0; count <= fileLimits.openUploads; count += 1) files.push(await attach(100))
  const [first, ...others] = files
  const last = others.at(-1)
  if (!first || !last) throw new Error('there are twenty-one')

  for (const file of files.slice(0, -1)) expect((await begin(driver.browser, file)).status).toBe(201)
  expect(await reasonOf(await begin(driver.browser, last))).toEqual([429, 'too-many-tries'])
  expect((await begin(driver.browser, first)).status).toBe(201)
  await sendPiece(driver.browser, first, {})
  expect((await begin(driver.browser, last)).status).toBe(201)
})

test('whose access has ended neither goes on nor fetches', async () => {
  const { driver, coordinator, attach } = await start()
  const [whole, half] = [await attach(), await attach()]
  await sendWhole(driver.browser, whole)
  await begin(driver.browser, half)
  await coordinator.post(`/api/team/${driver.me.staffId}/end`, {})

  expect(await reasonOf(await sendPiece(driver.browser, half, {}))).toEqual([401, 'signed-out'])
  expect(await askOffset(driver.browser, half.id)).toBe(401)
  expect(await fetchWhole(driver.browser, whole.id)).toBe(401)
  expect(await fetchWhole(coordinator, whole.id)).toEqual(whole.body)
})

test('a run that has closed keeps no picture of it from being sent, and shows none any more', async () => {
  const { driver, coordinator, phone, run, attach } = await start()
  const file = await attach()
  await begin(driver.browser, file)
  await sendPiece(driver.browser, file, { to: 1_000 })
  const log = { runId: run.id, staffId: driver.me.staffId, startedAtMs: 1, closedAtMs: 2 }
  await phone.push({
    kind: 'run-log',
    id: crypto.randomUUID(),
    fields: { ...log, returned: [], remark: '' },
  })
  expect(phone.known.buckets).not.toContain(`${run.id}/delivery`)

  expect((await sendPiece(driver.browser, file, { from: 1_000 })).status).toBe(204)
  expect(await fetchWhole(driver.browser, file.id)).toBe(404)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
})

test('one person begins so many bytes of files in a day, and goes on with what was begun', async () => {
  const { server, driver, attach } = await start()
  const { organisationId, staffId } = driver.me
  const today = new Date(server.clock.nowMs).toISOString().slice(0, 10)
  const [begun, next] = [await attach(6_000), await attach(6_000)]
  await server.store.write((sql) =>
    sql.run(
      "insert into used_today values (?, ?, 'fileBytes', ?, ?)",
      organisationId,
      staffId,
      today,
      allowances.fileBytes - 10_000,
    ),
  )

  expect((await begin(driver.browser, begun)).status).toBe(201)
  expect(await reasonOf(await begin(driver.browser, next))).toEqual([429, 'too-many-tries'])
  expect((await begin(driver.browser, begun)).status).toBe(201)
  expect((await sendPiece(driver.browser, begun, {})).status).toBe(204)
  server.clock.nowMs += 86_400_000
  expect((await begin(driver.browser, next)).status).toBe(201)
})
