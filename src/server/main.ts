import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { fileLimits } from '#protocol/files.ts'
import { fullCost } from './access/hash-password.ts'
import { makeSetUpCode } from './access/one-time-secret.ts'
import { createApp } from './app.ts'
import { dressBareAnswers } from './bare-answers.ts'
import { createFolderStore } from './files/folder-store.ts'
import { createOpenUploads } from './files/open-uploads.ts'
import { createS3Store } from './files/s3-store.ts'
import { createLog } from './log.ts'
import { readConfig, type Config } from './read-config.ts'
import { openSqlite } from './storage/sqlite.ts'

const root = join(import.meta.dirname, '../..')
const distFolder = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const config = readConfig(process.env)
if (config.ok) await start(config.value)
else giveUp(config.error.detail)

async function start({ port, dataFolder, origin, s3 }: Config) {
  const log = createLog()
  const { store, secret } = openData(dataFolder)
  const filesFolder = join(dataFolder, 'files')
  const openUploads = createOpenUploads(filesFolder, Date.now)
  await openUploads.dropExpired()
  const sweep = () =>
    openUploads.dropExpired().catch((err: unknown) => log.error({ err }, 'old uploads could not be dropped'))
  setInterval(() => void sweep(), fileLimits.unfinishedMs).unref()
  const setUpCode = makeSetUpCode()
  const app = createApp({
    store,
    log,
    fileStore: s3 ? createS3Store(s3) : createFolderStore(filesFolder),
    openUploads,
    origin,
    secret,
    setUpCode,
    distFolder,
    version,
    passwordCost: fullCost,
    nowMs: Date.now,
    newId: randomUUID,
  })
  const isSetUp = await store.read((sql) => sql.first('select 1 as one from organisation limit 1'))

  const server = serve({ fetch: app.fetch, port, serverOptions: { requireHostHeader: false } }, () => {
    console.log(`Hamrah is at ${origin}`)
    if (!existsSync(join(distFolder, 'index.html'))) {
      console.log('The app has not been built, so there is only the API. Please run: npm run build')
    }
    if (!isSetUp) console.log(`Nothing is set up yet. The one-time code for it: ${setUpCode.code}`)
  })
  dressBareAnswers(server as Server)
  server.on('error', (error: NodeJS.ErrnoException) =>
    giveUp(
      error.code === 'EADDRINUSE'
        ? `PORT ${port} is taken by another program.`
        : `PORT ${port} cannot be used (${error.code}).`,
    ),
  )

  let isClosing = false
  const close = () => {
    if (isClosing) return
    isClosing = true
    // What is under way is answered; what only keeps a connection open is let go.
    server.close(() => void store.close().then(() => process.exit(0)))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(1), 10_000).unref()
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
}

/** The database and, in a file of its own beside it, the key that signs the sessions' cookies. */
function openData(dataFolder: string) {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    const keyFile = join(dataFolder, 'session-key')
    if (!existsSync(keyFile)) {
      writeFileSync(keyFile, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    }
    const secret = readFileSync(keyFile, 'utf8')
    return { store: openSqlite({ path: join(dataFolder, 'hamrah.sqlite') }), secret }
  } catch (error) {
    return giveUp(
      `DATA_DIR ${dataFolder} cannot be used: ${error instanceof Error ? error.message : 'unknown'}`,
    )
  }
}

function giveUp(line: string): never {
  console.error(line)
  process.exit(1)
}
