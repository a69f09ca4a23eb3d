import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { build } from 'vite'
import { startServer } from '#tests/support/start-server.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Builds the page as the app is built, into a folder of its own. */
export async function buildDevicePage() {
  const outDir = await mkdtemp(join(tmpdir(), 'hamrah-device-page-'))
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  return outDir
}

/** The real server in this process, for a browser whose requests never leave the machine: page and API by one door. */
export async function serveTo(context: BrowserContext, distFolder: string) {
  const server = await startServer({ distFolder })
  const { coordinator } = await server.makeCharity()
  const { email } = await server.addColleague(coordinator, { name: 'Karim Worker', role: 'caseworker' })
  const browser = server.newBrowser()
  const policy = (await browser.fetch('/')).headers.get('content-security-policy') ?? ''

  const open = (target: BrowserContext) =>
    target.route(`${server.origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname.startsWith('/api/')) {
        const request = route.request()
        const body = request.postData()
        const answer = await browser.fetch(pathname, {
          method: request.method(),
          headers: { 'content-type': 'application/json' },
          ...(body === null ? {} : { body }),
        })
        const status = answer.status
        return route.fulfill({
          status,
          contentType: 'application/json',
          ...(status === 204 ? {} : { body: await answer.text() }),
        })
      }
      const file = pathname === '/' ? '/index.html' : pathname
      const body = await readFile(join(distFolder, file)).catch(() => null)
      if (!body) return route.fulfill({ status: 404 })
      return route.fulfill({
        body,
        contentType: types[extname(file)] ?? 'application/octet-stream',
        headers: { 'content-security-policy': policy },
      })
    })
  await open(context)
  return { server, email, policy, open }
}
