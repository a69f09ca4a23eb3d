import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startRealServer } from '#tests/support/start-real-server.ts'

const startWith = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['src/server/main.ts'], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    timeout: 15_000,
  })

test('a wrong setting is named in one line, and the server ends with 1', () => {
  const { status, stderr } = startWith({ PORT: 'eighty' })

  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'PORT must be a number from 1 to 65535, not "eighty".\n',
  })
})

test('a data folder that cannot be one is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-data-'))
  writeFileSync(join(folder, 'file'), '')

  const { status, stderr } = startWith({ PORT: '1', DATA_DIR: join(folder, 'file') })

  expect(status).toBe(1)
  expect(stderr).toMatch(/^DATA_DIR .* cannot be used: .*\n$/)
  rmSync(folder, { recursive: true })
})

test('a port that is taken is named; the code for setting up changes at each start; the key is nobody else’s', async () => {
  const server = await startRealServer()
  const taken = startWith({ PORT: String(server.port), DATA_DIR: join(server.dataDir, 'other') })
  await server.stop()
  const again = await startRealServer({ dataDir: server.dataDir })

  expect([taken.status, taken.stderr]).toEqual([1, `PORT ${server.port} is taken by another program.\n`])
  expect(server.setUpCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(again.setUpCode).not.toBe(server.setUpCode)
  expect(statSync(join(server.dataDir, 'session-key')).mode & 0o077).toBe(0)
  await again.remove()
})
