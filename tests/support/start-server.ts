import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { makeSetUpCode } from '#server/access/one-time-secret.ts'
import { createApp } from '#server/app.ts'
import { describeBug } from '#server/log.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { createFolderStore } from '#server/files/folder-store.ts'
import { createOpenUploads } from '#server/files/open-uploads.ts'
import { openSqlite, type SqliteOptions } from '#server/storage/sqlite.ts'
import { createCookieFetch, type Fetch } from './cookie-fetch.ts'
import { addColleague, makeCharity } from './make-charity.ts'

export interface StartServerOptions {
  readonly distFolder?: string
  readonly pageLimit?: SqliteOptions['pageLimit']
  readonly newId?: () => string
  /** Where a real browser reaches it; whoever sets it listens there. */
  readonly origin?: string
  /** Where finished files rest; a folder of its own when not given. */
  readonly fileStore?: FileStore
}

const usualOrigin = 'http://localhost:8080'

/**
 * The whole server in this process, on a SQLite file of its own, asked through its front door. The clock stands where
 * `clock.nowMs` is set (it starts at the real time and then only moves by hand); passwords cost next to nothing.
 */
export async function startServer(options: StartServerOptions = {}) {
  const { origin = usualOrigin } = options
  const folder = await mkdtemp(join(tmpdir(), 'hamrah-server-'))
  const path = join(folder, 'hamrah.sqlite')
  const filesFolder = join(folder, 'files')
  const store = openSqlite({
    path,
    ...(options.pageLimit === undefined ? {} : { pageLimit: options.pageLimit }),
  })
  const clock = { nowMs: Date.now() }
  const logLines: string[] = []
  const setUpCode = makeSetUpCode()
  const app = createApp({
    store,
    log: pino(
      { base: null, serializers: { err: describeBug } },
      { write: (line: string) => void logLines.push(line) },
    ),
    fileStore: options.fileStore ?? createFolderStore(filesFolder),
    openUploads: createOpenUploads(filesFolder, () => clock.nowMs),
    origin,
    secret: 'a secret for tests that opens nothing else anywhere',
    setUpCode,
    passwordCost: { memoryKiB: 8, passes: 1 },
    distFolder: options.distFolder ?? join(folder, 'no-app'),
    version: '0.0.0-test',
    nowMs: () => clock.nowMs,
    newId: options.newId ?? randomUUID,
  })
  const send: Fetch = async (url, init) => app.request(url, init)
  const newBrowser = () => createCookieFetch(origin, send)

  return {
    app,
    store,
    path,
    filesFolder,
    origin,
    clock,
    logLines,
    setUpCode: setUpCode.code,
    /** A browser that nobody is signed in to. */
    newBrowser,
    /** Sets up the charity; administrator and coordinator come back signed in. */
    makeCharity: () => makeCharity(newBrowser, setUpCode.code),
    /** Somebody new, invited by `inviting` and signed in. */
    addColleague: (inviting: ReturnType<typeof newBrowser>, given: Parameters<typeof addColleague>[2]) =>
      addColleague(newBrowser, inviting, given),
    async stop() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type TestServer = Awaited<ReturnType<typeof startServer>>
