/** Whoever has no business with a file, and requests that no phone of ours would send. */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Browser } from '#tests/support/cookie-fetch.ts'
import { makeAssignment, makeMember } from '#tests/support/raw-device.ts'
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

let server: TestServer
let pictures: Pictures

beforeEach(async () => {
  server = await startServer()
  pictures = await startPictures(server)
})
afterEach(() => server.stop())

/** Every file under the data folder: nobody's request may leave one that is not meant. */
const filesThere = () =>
  (existsSync(server.filesFolder) ? entriesOf(server.filesFolder) : [])
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
const entriesOf = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true })

/** What each way in answers to somebody about a file of the driver's, by status. */
async function knock(browser: Browser, file: { id: string; body: Uint8Array<ArrayBuffer> }) {
  return {
    post: (await begin(browser, file)).status,
    head: await askOffset(browser, file.id),
    patch: (await sendPiece(browser, file, {})).status,
    get: (await browser.fetch(`/api/files/${file.id}`)).status,
  }
}

test('nobody but whoever made the record sends; nobody without its bucket fetches', async () => {
  const { coordinator, administrator, driver, phone, attach } = pictures
  const add = async (role: 'driver' | 'caseworker' | 'volunteer' | 'safeguarding-lead') =>
    (await server.addColleague(coordinator, { name: `Other ${role}`, role })).browser
  const others = {
    driver: await add('driver'),
    caseworker: await add('caseworker'),
    volunteer: await add('volunteer'),
    'safeguarding-lead': await add('safeguarding-lead'),
    administrator,
  }
  const [halfway, whole] = [await attach(), await attach()]
  await begin(driver.browser, halfway)
  await sendPiece(driver.browser, halfway, { to: 1_000 })
  await sendWhole(driver.browser, whole)
  const nothing = { post: 404, head: 404, patch: 404, get: 404 }
  let refused = 0

  for (const [role, browser] of Object.entries(others)) {
    for (const file of [halfway, whole, { ...whole, id: randomUUID() }]) {
      expect([role, await knock(browser, file)]).toEqual([role, nothing])
      refused += 4
    }
  }
  for (const file of [halfway, whole]) {
    expect(await knock(server.newBrowser(), file)).toEqual({ post: 401, head: 401, patch: 401, get: 401 })
    refused += 4
  }
  expect(await knock(coordinator, halfway)).toEqual(nothing)
  expect(await knock(coordinator, whole)).toEqual({ ...nothing, get: 200 })
  console.log(`pictures: ${refused + 7} requests of strangers refused`)

  expect(await askOffset(driver.browser, halfway.id)).toBe(1_000)
  expect(await fetchWhole(driver.browser, whole.id)).toEqual(whole.body)
  expect(await arrivedAtMs(phone, halfway.id)).toBeNull()
})

test('an id that is none, or of another record, leads nowhere and leaves nothing', async () => {
  const { coordinator, driver, desk, run, attach } = pictures
  const member = makeMember('Omar')
  await desk.push(member, makeAssignment(driver.me.staffId, { memberId: member.id }))
  const body = new Uint8Array(10)
  const { id } = await attach(10)
  const ids = [
    '',
    'x',
    '..',
    '../../hamrah.sqlite',
    '..%2f..%2fhamrah.sqlite',
    `${id}/../x`,
    `${id}\0`,
    id.toUpperCase(),
    `open/${driver.me.staffId}/${id}`,
    run.id,
    member.id,
    driver.me.staffId,
    '__proto__',
  ]

  for (const browser of [driver.browser, coordinator]) {
    for (const one of ids) {
      const path = `/api/files/${encodeURIComponent(one)}`
      expect([one, (await begin(browser, { id: one, body })).status]).toEqual([one, 404])
      expect([one, (await browser.fetch(path)).status]).toEqual([one, 404])
      const patch = { method: 'PATCH', headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0' }, body }
      expect([one, (await browser.fetch(path, patch)).status]).toEqual([one, 404])
    }
  }
  expect(filesThere()).toEqual([])
})

test('a change without the header, or from another origin, is refused before anything is read', async () => {
  const { driver, attach } = pictures
  const file = await attach()
  const forgeries = [{ 'x-hamrah': '' }, { origin: 'https://evil.example' }, { origin: 'null' }]

  for (const headers of forgeries) {
    expect(await reasonOf(await begin(driver.browser, file, headers))).toEqual([403, 'not-allowed'])
    expect(await reasonOf(await sendPiece(driver.browser, file, { headers }))).toEqual([403, 'not-allowed'])
  }
  expect(filesThere()).toEqual([])
})

test('a length that is not the record’s, none, or several, begins nothing', async () => {
  const { driver, attach } = pictures
  const file = await attach(5_000)

  for (const length of ['4999', '5001', '0', '-1', '5e3', 'x', '', '99999999999999999999', '5000, 5000']) {
    const answer = await begin(driver.browser, file, { 'upload-length': length })
    expect([length, answer.status]).toEqual([length, 400])
  }
  const deferred = await begin(driver.browser, file, { 'upload-defer-length': '1' })
  expect(deferred.status).toBe(400)
  expect(filesThere()).toEqual([])
})

test('no more is taken than the file is long, and no piece is larger than it may be', async () => {
  const { driver, attach } = pictures
  const file = await attach(5_000)
  await begin(driver.browser, file)
  const tooMuch = { ...file, body: new Uint8Array(5_001) }

  expect(await reasonOf(await sendPiece(driver.browser, tooMuch, {}))).toEqual([413, 'too-large'])
  const headers = { 'content-length': '1048577' }
  expect(await reasonOf(await sendPiece(driver.browser, file, { headers }))).toEqual([413, 'too-large'])
  // Without its length announced, as a stream.
  const endless = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array(4_000)) })
  const streamed = await driver.browser.fetch(`/api/files/${file.id}`, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(streamed.status).toBe(413)
  const offset = await askOffset(driver.browser, file.id)
  expect(offset).toBeLessThanOrEqual(5_000)
})

test('a piece that does not fit on to what is here changes nothing', async () => {
  const { coordinator, driver, attach } = pictures
  const file = await attach(5_000)
  await begin(driver.browser, file)
  await sendPiece(driver.browser, file, { to: 2_000 })

  for (const from of [0, 1_999, 2_001, 5_000, -1, Number.NaN]) {
    const answer = await sendPiece(driver.browser, file, {
      from: 2_000,
      headers: { 'upload-offset': String(from) },
    })
    expect([from, answer.status]).toEqual([from, from >= 0 ? 409 : 400])
  }
  const strange = { 'content-type': 'text/plain' }
  expect((await sendPiece(driver.browser, file, { from: 2_000, headers: strange })).status).toBe(400)
  expect((await sendPiece(driver.browser, file, { headers: { 'tus-resumable': '0.2.0' } })).status).toBe(400)
  expect(await askOffset(driver.browser, file.id)).toBe(2_000)
  await sendPiece(driver.browser, file, { from: 2_000 })
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
})

test('there is no other way in, and no answer opens the file to another site', async () => {
  const { driver, attach } = pictures
  const file = await attach()
  await sendWhole(driver.browser, file)

  for (const method of ['DELETE', 'PUT', 'OPTIONS']) {
    for (const path of ['/api/files', `/api/files/${file.id}`]) {
      const answer = await driver.browser.fetch(path, { method, headers: { 'tus-resumable': '1.0.0' } })
      expect([method, answer.status]).toEqual([method, 404])
    }
  }
  const got = await driver.browser.fetch(`/api/files/${file.id}`)
  expect(got.headers.get('access-control-allow-origin')).toBeNull()
  const head = await driver.browser.fetch(`/api/files/${file.id}`, {
    method: 'HEAD',
    headers: { 'tus-resumable': '1.0.0' },
  })
  expect([...head.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  expect(head.headers.get('cache-control')).toBe('no-store')
  expect(head.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a record of the driver’s that says by itself that its file arrived is not taken', async () => {
  const { phone, attach } = pictures

  await expect(attach(100, { arrivedAtMs: 5 })).rejects.toThrow('not taken')
  expect([...phone.held.values()].filter(({ kind }) => kind === 'attachment')).toEqual([])
})
