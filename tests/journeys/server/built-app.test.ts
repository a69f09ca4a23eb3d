import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

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

test('pages of the app get index.html, files their own type, and what is not there is not found', async () => {
  const page = { headers: { accept: 'text/html,*/*' } }
  const browser = server.newBrowser()
  const get = async (path: string, init = {}) => {
    const answer = await browser.fetch(path, init)
    return [answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]
  }

  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
  expect(await get('/members/1', page)).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
  expect(await get('/sw.js')).toEqual([200, 'text/javascript; charset=utf-8', 'no-cache'])
  expect(await get('/assets/app-1a2b.js')).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ])
  for (const path of ['/assets/gone.js', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
    expect((await get(path))[0]).toBe(404)
  }
  const packed = await browser.fetch('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(packed.headers.get('content-encoding')).toBe('br')
  expect((await packed.arrayBuffer()).byteLength).toBeLessThan(200)
})

test('without a built app the answer says what to do, and the API works', async () => {
  const bare = await startServer()

  const page = await bare.newBrowser().fetch('/', { headers: { accept: 'text/html' } })

  expect(page.status).toBe(503)
  expect(await page.text()).toContain('npm run build')
  expect((await bare.newBrowser().fetch('/api/health')).status).toBe(200)
  await bare.stop()
})

test('a folder that cannot be read is a fault, and is not taken for an app that was never built', async () => {
  const broken = await startServer({ distFolder: join(folder, 'sw.js') })

  const page = await broken.newBrowser().fetch('/', { headers: { accept: 'text/html' } })
  const answered = { status: page.status, body: await page.json() }
  await broken.stop()

  expect(answered).toEqual({ status: 500, body: { reason: 'server-error' } })
})
