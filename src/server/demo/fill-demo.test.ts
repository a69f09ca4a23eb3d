import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import type { SyncedRecord, SyncReply } from '#protocol/sync.ts'
import { makeSetUpCode } from '../access/one-time-secret.ts'
import { createApp } from '../app.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { fillDemo } from './fill-demo.ts'
import { createVisitor } from './front-door.ts'

const origin = 'http://localhost:8080'
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const startServer = () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-demo-'))
  folders.push(folder)
  const store = openSqlite({ path: join(folder, 'hamrah.sqlite') })
  const setUpCode = makeSetUpCode()
  const app = createApp({
    store,
    origin,
    setUpCode,
    distFolder: folder,
    version: 'test',
    secret: 'a secret of thirty-two letters...',
    passwordCost: { memoryKiB: 64, passes: 1 },
    log: pino({ enabled: false }),
    nowMs: Date.now,
    newId: randomUUID,
  })
  return { store, fetch: app.fetch, code: setUpCode.code, origin }
}

/** All that one person of the demo receives on a new device. */
const recordsOf = async (
  server: ReturnType<typeof startServer>,
  person: { email: string; password: string },
) => {
  const visitor = createVisitor(server.fetch, origin)
  await visitor.signIn(person.email, person.password)
  const { deviceId } = await visitor.enrolDevice()
  const records: SyncedRecord[] = []
  let place: Pick<SyncReply, 'cursor' | 'more'> = { cursor: null, more: true }
  while (place.more) {
    const reply = await visitor.exchange({ device: deviceId, cursor: place.cursor })
    records.push(...reply.entries.flatMap((entry) => (entry.op === 'put' ? [entry.record] : [])))
    place = reply
  }
  return records
}

test('the demo enters by the front door, and each of the team receives what is theirs', async () => {
  const server = startServer()

  const demo = await fillDemo(server, { members: 30, seed: '4', today: '2026-11-22' })

  const person = (role: string) => {
    const found = demo.team.find((staff) => staff.role === role)
    if (!found) throw new Error(`no ${role}`)
    return found
  }
  const kinds = (records: readonly SyncedRecord[]) => new Set(records.map(({ kind }) => kind))
  const atTheDesk = await recordsOf(server, person('coordinator'))
  const onThePhone = await recordsOf(server, person('caseworker'))
  const atTheMachine = await recordsOf(server, person('administrator'))
  const atTheDoor = await recordsOf(server, person('volunteer'))

  expect(atTheDesk.filter(({ kind }) => kind === 'member')).toHaveLength(30)
  expect(atTheDesk.filter(({ kind }) => kind === 'staff')).toHaveLength(14)
  expect(kinds(atTheDesk)).not.toContain('concern')
  expect(onThePhone.filter(({ kind }) => kind === 'note').length).toBeGreaterThan(0)
  expect(onThePhone.filter(({ kind }) => kind === 'member').length).toBeLessThan(30)
  expect(kinds(atTheMachine)).toEqual(new Set(['staff']))
  expect(demo.team.filter(({ role }) => role === 'volunteer')).toHaveLength(4)
  expect(atTheDoor).toEqual([])
  await server.store.close()
})

test('a server that has a charity already is left alone', async () => {
  const server = startServer()
  await fillDemo(server, { members: 2, seed: '4', today: '2026-11-22' })

  await expect(fillDemo(server, { members: 2, seed: '4', today: '2026-11-22' })).rejects.toThrow(
    'already-set-up',
  )
  await server.store.close()
})
