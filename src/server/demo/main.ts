/**
 * `npm run demo`: a charity made up from a seed, in a folder of its own, and then the very server that `npm start` runs.
 * The folder is always `demo-data/` and always made anew, so a charity's real data cannot be meant by mistake.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { fullCost } from '../access/hash-password.ts'
import { makeSetUpCode } from '../access/one-time-secret.ts'
import { createApp } from '../app.ts'
import { createFolderStore } from '../files/folder-store.ts'
import { createOpenUploads } from '../files/open-uploads.ts'
import { readConfig, type Config } from '../read-config.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { roles } from '#rules/access.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { charityName, type Demo } from './charity/make-demo.ts'
import { fillDemo } from './fill-demo.ts'
import { flagHelp, readFlags, type DemoFlags } from './flags.ts'

const root = join(import.meta.dirname, '../../..')
const dataFolder = join(root, 'demo-data')

const flags = readFlags(process.argv.slice(2))
const config = readConfig({ ...process.env, DATA_DIR: dataFolder })
if (!flags.ok) giveUp(flagHelp(flags.error))
else if (!config.ok) giveUp(config.error.detail)
else if (await isTaken(config.value.port)) giveUp(`PORT ${config.value.port} is taken by another program.`)
else await start(flags.value, config.value)

async function start(wish: DemoFlags, { origin }: Config) {
  const startedMs = Date.now()
  console.log(`Making a charity of ${wish.members} members from seed ${wish.seed} in demo-data …`)
  const demo = await fill(wish, origin)
  console.log(`${demo.records.length} records in ${((Date.now() - startedMs) / 1_000).toFixed(1)} s.\n`)
  console.log(signInHelp(demo))
  process.env['DATA_DIR'] = dataFolder
  await import('../main.ts')
}

async function fill(wish: DemoFlags, origin: string): Promise<Demo> {
  rmSync(dataFolder, { recursive: true, force: true })
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const store = openSqlite({ path: join(dataFolder, 'hamrah.sqlite') })
  const setUpCode = makeSetUpCode()
  const filesFolder = join(dataFolder, 'files')
  const app = createApp({
    store,
    fileStore: createFolderStore(filesFolder),
    openUploads: createOpenUploads(filesFolder, Date.now),
    origin,
    setUpCode,
    passwordCost: fullCost,
    version: 'demo',
    distFolder: dataFolder,
    // These sessions end when the charity is made; the server that follows has a secret of its own.
    secret: randomBytes(32).toString('base64url'),
    log: pino({ enabled: false }),
    nowMs: Date.now,
    newId: randomUUID,
  })
  const deps = { fetch: app.fetch, origin, code: setUpCode.code }
  const demo = await fillDemo(deps, { ...wish, today: dayAt(Date.now()) })
  await store.close()
  return demo
}

/** How to sign in as one person of each role. */
function signInHelp({ team }: Demo) {
  const lines = roles.map((role) => {
    const person = team.find((staff) => staff.role === role)
    return person
      ? `  ${role.padEnd(18)} ${person.name.padEnd(16)} ${person.email.padEnd(30)} ${person.password}`
      : ''
  })
  return [`${charityName}. Sign in as:`, ...lines, ''].join('\n')
}

/** Asked before anything is thrown away: a demo may be running already, on the very folder. */
function isTaken(port: number) {
  return new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(true))
    probe.listen(port, () => probe.close(() => resolve(false)))
  })
}

function giveUp(line: string): never {
  console.error(line)
  process.exit(1)
}
