import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCookieFetch } from './cookie-fetch.ts'

const root = join(import.meta.dirname, '../..')

export interface RealServerOptions {
  /** To start again where another server left off; a fresh folder when not given. */
  readonly dataDir?: string
  /** To keep the address of a server that was stopped; a free one when not given. */
  readonly port?: number
}

/**
 * The real server as a process of its own, `src/server/main.ts`, on a free port. `stop()` asks it to end and `kill()`
 * does not ask; both leave the data, so that it can be started again with `dataDir` (and `port`). `remove()` stops it
 * and takes the data away. `output()` is all it has printed. `setUpCode` is null once a charity is set up.
 */
export async function startRealServer(options: RealServerOptions = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'hamrah-data-')))
  const port = options.port ?? (await findFreePort())
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = once(child, 'exit')

  await isReady(
    url,
    () => child.exitCode !== null || child.signalCode !== null,
    () => printed,
  )
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
    return child.exitCode
  }
  return {
    url,
    port,
    dataDir,
    setUpCode: /one-time code for it: (\S+)/.exec(printed)?.[1] ?? null,
    output: () => printed,
    newBrowser: () => createCookieFetch(url, fetch),
    /** Answers the exit code. */
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
export type RealServer = Awaited<ReturnType<typeof startRealServer>>

async function isReady(url: string, hasEnded: () => boolean, printed: () => string) {
  const deadlineMs = Date.now() + 20_000
  while (Date.now() < deadlineMs) {
    if (hasEnded()) throw new Error(`the server ended: ${printed()}`)
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the server did not become ready: ${printed()}`)
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return address.port
}
