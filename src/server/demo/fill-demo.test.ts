import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SyncedRecord } from '#protocol/sync.ts'
import type { Role } from '#rules/access.ts'
import { cycleOn } from '#rules/fortnight/cycle-days.ts'
import type { KindName } from '#rules/records/registry.ts'
import { makeSetUpCode } from '../access/one-time-secret.ts'
import { createApp } from '../app.ts'
import { createFolderStore } from '../files/folder-store.ts'
import { createOpenUploads } from '../files/open-uploads.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { keptOf } from './charity/fortnight/office.ts'
import type { Demo } from './charity/make-demo.ts'
import { fillDemo } from './fill-demo.ts'
import { createVisitor } from './front-door.ts'
import { pullAll } from './old-tasks.ts'

const origin = 'http://localhost:8080'
const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const startServer = () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-demo-'))
  folders.push(folder)
  const store = openSqlite({ path: join(folder, 'hamrah.sqlite') })
  const setUpCode = makeSetUpCode()
  const app = createApp({
    store,
    fileStore: createFolderStore(join(folder, 'files')),
    openUploads: createOpenUploads(join(folder, 'files'), Date.now),
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
  return pullAll(visitor, (await visitor.enrolDevice()).deviceId)
}

/** The day as the server reckons it: a driver holds a run on its day alone. */
const today = new Date().toISOString().slice(0, 10)
const wish = { members: 60, seed: '4', today }

let server: ReturnType<typeof startServer>
let demo: Demo
beforeAll(async () => {
  server = startServer()
  demo = await fillDemo(server, wish)
})
afterAll(() => server.store.close())

const personOf = (role: Role) => {
  const found = demo.team.find((staff) => staff.role === role)
  if (!found) throw new Error(`no ${role}`)
  return found
}
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const kindsOf = (records: readonly SyncedRecord[]) => [...new Set(records.map(({ kind }) => kind))].toSorted()
const ofKind = (records: readonly SyncedRecord[], kind: KindName) =>
  records.filter((record) => record.kind === kind)

test('a coordinator receives everybody, all fortnights, and nothing of what is guarded', async () => {
  const records = await recordsOf(server, personOf('coordinator'))
  const made = (kind: KindName) => demo.records.filter((record) => record.kind === kind)

  expect(ofKind(records, 'member')).toHaveLength(60)
  expect(ofKind(records, 'staff')).toHaveLength(16)
  for (const kind of [
    'item',
    'cycle',
    'stock-move',
    'needs',
    'call',
    'check-in',
    'top-up',
    'run',
    'stop',
    'delivery',
    'run-log',
  ] as const)
    expect([kind, ofKind(records, kind).length]).toEqual([kind, made(kind).length])
  expect(kindsOf(records)).not.toContain('concern')
  expect(kindsOf(records)).not.toContain('call-card')
})

test('a coordinator finds one double to answer, and tasks of the cycle in force alone', async () => {
  const records = await recordsOf(server, personOf('coordinator'))
  const open = ofKind(records, 'task').filter(({ fields }) => fields['doneOn'] === null)
  const cycle = cycleOn(keptOf(demo.records, 'cycle'), today)

  expect(ofKind(records, 'double').map(({ fields }) => fields['answer'])).toEqual([null])
  expect(open.map(({ fields }) => fields['why'])).toEqual(expect.arrayContaining(['three-tries', 'moved']))
  expect(open.filter(({ fields }) => textOf(fields['onDay']) < (cycle?.fields.fromDay ?? ''))).toEqual([])
  expect(ofKind(records, 'task').length).toBeGreaterThan(open.length)
})

test('a caseworker receives their caseload', async () => {
  const records = await recordsOf(server, personOf('caseworker'))

  expect(ofKind(records, 'note').length).toBeGreaterThan(0)
  expect(ofKind(records, 'member').length).toBeLessThan(60)
})

test('an administrator receives the team and nothing else', async () => {
  expect(kindsOf(await recordsOf(server, personOf('administrator')))).toEqual(['staff'])
})

test('a volunteer receives their list of this cycle, its cards, and no file of anybody', async () => {
  const volunteer = personOf('volunteer')

  const records = await recordsOf(server, volunteer)

  const cycle = cycleOn(keptOf(demo.records, 'cycle'), today)
  const calls = ofKind(records, 'call')
  const cards = ofKind(records, 'call-card')
  const byMember = (all: readonly SyncedRecord[]) =>
    all.map(({ fields }) => textOf(fields['memberId'])).toSorted()
  expect(kindsOf(records)).toEqual(['call', 'call-card', 'check-in', 'cycle', 'item', 'receipt', 'top-up'])
  expect(calls.length).toBeGreaterThan(3)
  expect(
    calls.every(({ fields }) => fields['staffId'] === volunteer.id && fields['cycleId'] === cycle?.id),
  ).toBe(true)
  expect(byMember(cards)).toEqual(byMember(calls))
  expect(ofKind(records, 'check-in').every(({ createdBy }) => createdBy === volunteer.id)).toBe(true)
  expect(ofKind(records, 'receipt').map(({ fields }) => [fields['about'], fields['state']])).toEqual(
    expect.arrayContaining([
      ['concern', 'arrived'],
      ['top-up', 'possible-double'],
    ]),
  )
})

test('each driver receives the run of today, its doors, and nothing of yesterday', async () => {
  for (const driver of demo.team.filter(({ role }) => role === 'driver')) {
    const records = await recordsOf(server, driver)

    const runs = ofKind(records, 'run')
    const stops = ofKind(records, 'stop')
    expect(kindsOf(records)).toEqual(['cycle', 'door-card', 'item', 'run', 'stop'])
    expect(runs.map(({ fields }) => [fields['onDay'], fields['staffId']])).toEqual([[today, driver.id]])
    expect(stops.length).toBeGreaterThanOrEqual(9)
    expect(ofKind(records, 'door-card')).toHaveLength(stops.length)
  }
})

test('the safeguarding lead receives every concern, with who told of it and who took it up', async () => {
  const lead = personOf('safeguarding-lead')

  const concerns = ofKind(await recordsOf(server, lead), 'concern')

  const roleOf = (staffId: string) => demo.team.find(({ id }) => id === staffId)?.role
  expect(concerns).toHaveLength(demo.records.filter(({ kind }) => kind === 'concern').length)
  expect(new Set(concerns.map(({ createdBy }) => roleOf(createdBy)))).toEqual(
    new Set(['caseworker', 'volunteer']),
  )
  for (const { fields, changedBy } of concerns)
    expect(fields['state'] === 'open' || (changedBy === lead.id && fields['takenUpBy'] === lead.id)).toBe(
      true,
    )
  expect(new Set(concerns.map(({ fields }) => fields['state']))).toEqual(
    new Set(['open', 'taken-up', 'closed']),
  )
})

test('a server that has a charity already is left alone', async () => {
  await expect(fillDemo(server, { ...wish, members: 2 })).rejects.toThrow('already-set-up')
})
