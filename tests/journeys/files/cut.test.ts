/** The real server, real sockets: connections that break at any byte, and a server that is killed under an upload. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '#tests/support/cookie-fetch.ts'
import { startRealServer, type RealServer } from '#tests/support/start-real-server.ts'
import {
  arrivedAtMs,
  askOffset,
  begin,
  fetchWhole,
  sendPiece,
  startPictures,
  type Pictures,
  type SampleFile,
} from './picture-scene.ts'

let server: RealServer
let pictures: Pictures

beforeAll(async () => {
  server = await startRealServer()
  pictures = await startPictures(server)
}, 60_000)
afterAll(() => server.remove())

/** Announces the rest of a file from `from` on, sends it up to `to`, and cuts the line. */
async function cutAt(browser: Browser, { id, body }: SampleFile, { from, to }: { from: number; to: number }) {
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const cookies = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  socket.write(
    [
      `PATCH /api/files/${id} HTTP/1.1`,
      `Host: localhost:${server.port}`,
      `Origin: ${server.url}`,
      'X-Hamrah: 1',
      `Cookie: ${cookies}`,
      'Tus-Resumable: 1.0.0',
      `Upload-Offset: ${from}`,
      'Content-Type: application/offset+octet-stream',
      `Content-Length: ${body.length - from}`,
      '',
      '',
    ].join('\r\n'),
  )
  await new Promise((resolve) => socket.write(body.slice(from, to), resolve))
  return socket
}

/** Once the server has that much: it may hear of what was sent before the cut a moment after it. */
async function reaches(browser: Browser, id: string, wanted: number) {
  let offset = -1
  for (let tries = 0; tries < 100 && offset !== wanted; tries += 1) {
    offset = await askOffset(browser, id)
    if (offset !== wanted) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return offset
}

test('cut at any byte, an upload goes on from that byte and ends whole', { timeout: 120_000 }, async () => {
  const { driver, coordinator, desk, attach } = pictures
  const length = 3_001
  const cuts = [0, 1, 2, 63, 64, 65, 1_024, length - 2, length - 1]
  for (let at = 250; at < length; at += 250) cuts.push(at)
  let kept = 0

  for (const cut of cuts) {
    const file = await attach(length)
    expect((await begin(driver.browser, file)).status).toBe(201)
    const socket = await cutAt(driver.browser, file, { from: 0, to: cut })
    // What has not been read when somebody asks again is let go, and sent again: here all of it is to be kept.
    await waitForBytes(file.id, cut)
    socket.destroy()

    const offset = await reaches(driver.browser, file.id, cut)
    expect(offset).toBe(cut)
    kept += offset
    expect(await fetchWhole(coordinator, file.id)).toBe(404)
    const rest = await sendPiece(driver.browser, file, { from: offset })
    expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, String(length)])
    expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
    expect(await arrivedAtMs(desk, file.id)).toBeGreaterThan(0)
  }
  console.log(`pictures: cut at ${cuts.length} places, ${kept} bytes kept, all whole at the end`)
})

test('a line that hangs does not keep the phone from going on over another', async () => {
  const { driver, coordinator, attach } = pictures
  const file = await attach(4_000)
  await begin(driver.browser, file)
  const hanging = await cutAt(driver.browser, file, { from: 0, to: 1_500 })
  await waitForBytes(file.id, 1_500)

  const startedMs = performance.now()
  const offset = await askOffset(driver.browser, file.id)
  const rest = await sendPiece(driver.browser, file, { from: offset })
  const tookMs = performance.now() - startedMs
  hanging.destroy()

  expect(offset).toBe(1_500)
  expect(rest.status).toBe(204)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
  expect(tookMs).toBeLessThan(3_000)
})

test('a server killed under an upload goes on where it was', { timeout: 120_000 }, async () => {
  const { driver, coordinator, desk, attach } = pictures
  const length = 900_000
  let kills = 0

  for (const cut of [1, 300_000, 899_999]) {
    const file = await attach(length)
    await begin(driver.browser, file)
    const socket = await cutAt(driver.browser, file, { from: 0, to: cut })
    socket.on('error', () => undefined)
    await waitForBytes(file.id, cut)
    await server.kill()
    kills += 1
    server = await startRealServer({ dataDir: server.dataDir, port: server.port })

    const offset = await askOffset(driver.browser, file.id)
    expect(offset).toBe(cut)
    expect((await sendPiece(driver.browser, file, { from: offset })).status).toBe(204)
    expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
    expect(await arrivedAtMs(desk, file.id)).toBeGreaterThan(0)
  }
  console.log(`pictures: server killed ${kills} times under an upload, all whole at the end`)
})

test('files lie where only this account of the machine reads them', async () => {
  const { driver, attach } = pictures
  const file = await attach(100)
  await begin(driver.browser, file)

  const open = pathOfOpen(file.id)
  expect(statSync(open).mode & 0o777).toBe(0o600)
  await sendPiece(driver.browser, file, {})

  const whole = join(filesFolder(), file.id)
  expect(statSync(whole).mode & 0o777).toBe(0o600)
  expect(statSync(filesFolder()).mode & 0o777).toBe(0o700)
  expect(existsSync(open)).toBe(false)
})

const filesFolder = () => join(server.dataDir, 'files', pictures.driver.me.organisationId)
const pathOfOpen = (id: string) => join(filesFolder(), 'open', pictures.driver.me.staffId, id)

async function waitForBytes(id: string, bytes: number) {
  const deadlineMs = Date.now() + 5_000
  while (Date.now() < deadlineMs && statSync(pathOfOpen(id)).size < bytes) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
