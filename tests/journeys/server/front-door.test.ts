import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limits, protocolVersion, syncReplySchema } from '#protocol/sync.ts'
import { createRawDevice, makeMember } from '#tests/support/raw-device.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types hamrah"

let folder: string
let server: TestServer

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamrah-dist-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Hamrah</title>')
  await writeFile(join(folder, 'sw.js'), 'self.x = 1')
  await writeFile(join(folder, 'assets/app-1a2b.js'), `export const text = '${'long '.repeat(2_000)}'`)
  server = await startServer({ distFolder: folder })
})
afterEach(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

type Operation = { parameters: { in: string; name: string }[]; security: unknown[] }
type Document = { openapi: string; paths: Record<string, Record<string, Operation>> }
const readDocument = async () =>
  (await (await server.newBrowser().fetch('/api/openapi.json')).json()) as Document

test('every route of the app is in the document, and every route in the document is in the app', async () => {
  const document = await readDocument()

  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations)
      // The app answers a HEAD where it is mounted for GET.
      .filter((method) => method !== 'head')
      .map((method) => `${method.toUpperCase()} ${path}`),
  )
  const mounted = server.app.routes
    .filter(
      ({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== '/api/openapi.json',
    )
    .map(({ method, path }) => `${method} ${path.replaceAll(/:([A-Za-z]+)/g, '{$1}')}`)
  expect(described.toSorted()).toEqual(mounted.toSorted())
  expect(described).toContain('POST /api/sync')
  expect(described).toHaveLength(14)
  expect(document.openapi).toBe('3.1.0')
})

test('every answer carries every security header, whatever the route and whatever the answer', async () => {
  const { coordinator } = await server.makeCharity()
  const asked = server.app.routes.flatMap(({ path }) => [
    ['GET', path] as const,
    ['POST', path] as const,
    ['DELETE', path] as const,
  ])
  const paths = [
    ...asked,
    ['GET', '/'],
    ['GET', '/sw.js'],
    ['GET', '/assets/app-1a2b.js'],
    ['GET', '/no/such.js'],
  ]

  for (const browser of [server.newBrowser(), coordinator]) {
    for (const [method = '', path = ''] of paths) {
      const at = path.replaceAll(/[:*][A-Za-z]*/g, 'x')
      const { headers } = await browser.fetch(at, { method })
      expect([at, headers.get('content-security-policy')]).toEqual([at, policy])
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('geolocation=()')
      const isKept = headers.get('cache-control') !== 'no-store'
      expect([at, at.startsWith('/api/') && isKept]).toEqual([at, false])
    }
  }
})

test('no change is taken without the header, from another origin, or from none', async () => {
  const { coordinator } = await server.makeCharity()
  const document = await readDocument()
  const changes = Object.entries(document.paths).flatMap(([path, operations]) =>
    operations['post'] ? [path] : [],
  )
  expect(changes.length).toBeGreaterThan(6)

  for (const path of changes) {
    for (const headers of [
      { 'x-hamrah': '' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${server.origin}.evil.example` },
    ]) {
      const answer = await coordinator.fetch(path, { method: 'POST', body: '{}', headers })
      expect([path, answer.status]).toEqual([path, 403])
    }
    const bare = await server.app.request(path, { method: 'POST', body: '{}', headers: { 'x-hamrah': '1' } })
    expect(bare.status).toBe(403)
  }
})

test('without a session every route that needs one answers 401, before it reads the body', async () => {
  await server.makeCharity()
  const { paths } = await readDocument()
  let asked = 0

  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      if (operation.security.length === 0) continue
      const answer = await server.newBrowser().fetch(path, { method: method.toUpperCase() })
      const said = method === 'head' ? { reason: 'signed-out' } : await answer.json()
      expect([path, answer.status, said]).toEqual([path, 401, { reason: 'signed-out' }])
      asked += 1
    }
  }
  expect(asked).toBe(10)
})

test('a body that is too large, too deep, too long, or no JSON is refused with the reason', async () => {
  const { coordinator } = await server.makeCharity()
  const device = await createRawDevice(coordinator)
  const send = async (body: string, type = 'application/json') => {
    const answer = await coordinator.fetch('/api/sync', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    })
    return [answer.status, await answer.json()]
  }
  const request = {
    protocol: protocolVersion,
    device: device.deviceId,
    generation: 1,
    scope: 0,
    cursor: null,
    limit: 1,
  }
  const change = { n: 1, kind: 'member', id: crypto.randomUUID(), fields: {}, upon: {}, atMs: 1 }

  expect(await send('{')).toEqual([400, { reason: 'bad-request', detail: 'not JSON' }])
  expect(await send('')).toEqual([400, { reason: 'bad-request', detail: 'not JSON' }])
  expect(await send('{}', 'text/plain')).toMatchObject([400, { reason: 'bad-request' }])
  expect(await send('['.repeat(13) + ']'.repeat(13))).toMatchObject([
    400,
    { detail: 'nested deeper than 12' },
  ])
  expect(await send('['.repeat(500_000) + ']'.repeat(500_000))).toMatchObject([400, {}])
  expect(await send(`"${'x'.repeat(limits.bodyBytes)}"`)).toEqual([413, { reason: 'too-large' }])
  const tooMany = { ...request, changes: Array(201).fill(change) }
  expect(await send(JSON.stringify(tooMany))).toEqual([
    400,
    { reason: 'bad-request', detail: 'too_big at changes' },
  ])
  expect(await send(JSON.stringify({ ...request, changes: [{ ...change, author: 'x' }] }))).toMatchObject([
    400,
    { detail: 'unrecognized_keys at changes.#' },
  ])
  const secret = { ...request, changes: [{ ...change, 'Mina Secret': 1, kind: 'Mina Secret' }] }
  expect(JSON.stringify(await send(JSON.stringify(secret)))).not.toContain('Secret')
})

test('a long answer is packed, and reads as the protocol says', async () => {
  const { coordinator } = await server.makeCharity()
  const device = await createRawDevice(coordinator)
  await device.push(...Array.from({ length: 40 }, (_, index) => makeMember(`Member ${index}`)))

  const answer = await coordinator.fetch('/api/sync', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip, br' },
    body: JSON.stringify({
      protocol: 1,
      device: device.deviceId,
      generation: 3,
      scope: 0,
      cursor: null,
      limit: 500,
      changes: [],
    }),
  })

  expect(answer.headers.get('content-encoding')).toBe('br')
  const text = brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()
  expect(syncReplySchema.parse(JSON.parse(text)).entries).toHaveLength(42)
})
