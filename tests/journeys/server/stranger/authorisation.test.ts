/**
 * Every role × kind × section × relation × act, as the running server answers it: what is asked is made from the
 * registry, what is expected is written down in `expected-rights.ts`.
 */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { roles, type Role } from '#rules/access.ts'
import { findKind, kindNames, type KindName } from '#rules/records/registry.ts'
import type { Section } from '#rules/record.ts'
import { openBatch } from '#server/sync/batch.ts'
import { dayOf } from '#server/sync/exchange.ts'
import { writeByServer } from '#server/sync/write-by-server.ts'
import { writeOut } from '#server/sync/write-out.ts'
import { makeCall, makeRun, makeStop } from '#tests/support/make-fortnight.ts'
import {
  createRawDevice,
  makeAssignment,
  makeHotel,
  makeMember,
  makeStay,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import { expected } from './expected-rights.ts'
import { harmlessChange, sampleFields, sortsOf, type SubjectSort } from './sample-fields.ts'
import { reasonsOf, startScene, type Scene } from './scene.ts'

const relations = ['own', 'covered', 'stranger', 'new'] as const
type Relation = (typeof relations)[number]

interface Case {
  readonly name: string
  readonly kind: KindName
  readonly section: Section
  readonly sort: SubjectSort
  readonly isMine: boolean
}

/** Records that others belong to, under their own id. */
const subjectKinds: readonly KindName[] = ['member', 'hotel', 'call', 'run']

/** One for each kind and section, and where the kind names a worker or may be of either subject, for each of these. */
const cases: readonly Case[] = kindNames.flatMap((name) => {
  const kind = findKind(name)
  if (!kind) throw new Error('a kind that is not in the registry')
  const sorts = sortsOf[name] ?? (['member'] as const)
  return kind.sections.flatMap((section) =>
    sorts.flatMap((sort, index) => {
      const fields = sampleFields[name]({ subject: randomUUID(), sort, staffId: 'x', section })
      const sides = kind.workerOf(fields) === 'x' ? [true, false] : [false]
      return sides.map((isMine) => ({
        kind: name,
        section,
        sort,
        isMine,
        name: [
          `${name}/${section}`,
          ...(index > 0 ? [sort] : []),
          ...(sides.length > 1 ? [isMine ? 'mine' : 'other'] : []),
        ].join(' '),
      }))
    }),
  )
})

test('whoever asks gets what the table says and nothing else', { timeout: 240_000 }, async () => {
  const scene = await startScene()
  const askers = await startAskers(scene)
  const places = await makePlaces(scene, askers)
  const found: Record<string, Record<string, string>> = {}
  let decisions = 0

  for (const role of roles) {
    const lines: Record<string, string> = {}
    for (const one of cases) {
      const columns: string[] = []
      for (const relation of relations) {
        const answers = await askAll(scene, askers[role], one, { relation, place: places[relation] })
        decisions += answers.length
        columns.push(answers.join(''))
      }
      if (/[rac]/.test(columns.join(''))) lines[one.name] = columns.join(' ')
    }
    if (Object.keys(lines).length > 0) found[role] = lines
  }

  console.log(
    `authorisation: ${roles.length} roles, ${cases.length} kinds and sections, ${relations.length} relations, ` +
      `${decisions} decisions`,
  )
  expect(found).toEqual(expected)
  await scene.server.stop()
})

interface Asker {
  readonly staffId: string
  readonly device: RawDevice
}
type Place = Readonly<Record<'member' | 'hotel' | 'call' | 'run' | 'staff', string>>

/** Somebody of each role, other than the coordinator who writes what is asked for. */
async function startAskers(scene: Scene): Promise<Record<Role, Asker>> {
  const askers: [Role, Asker][] = []
  for (const role of roles) {
    const { browser, me } = await scene.server.addColleague(scene.administrator, { name: 'Asker', role })
    askers.push([role, { staffId: me.staffId, device: await createRawDevice(browser) }])
  }
  return Object.fromEntries(askers) as Record<Role, Asker>
}

/** A member, a hotel, a call and a run for each relation. */
async function makePlaces({ desk, workerId, server }: Scene, askers: Record<Role, Asker>) {
  const today = dayOf(server.clock.nowMs)
  const make = async (callerId: string, driverId: string): Promise<Omit<Place, 'staff'>> => {
    const [member, hotel] = [makeMember('Mina'), makeHotel()]
    const [call, run] = [makeCall(callerId, member.id), makeRun(driverId, today)]
    await desk.push(member, hotel, makeStay(member.id, hotel.id), call, run, makeStop(run.id, member.id))
    return { member: member.id, hotel: hotel.id, call: call.id, run: run.id }
  }
  const own = await make(askers.volunteer.staffId, askers.driver.staffId)
  const covered = await make(workerId, workerId)
  const stranger = await make(workerId, workerId)
  const { staffId } = askers.caseworker
  await desk.push(
    makeAssignment(staffId, { memberId: own.member }),
    makeAssignment(staffId, { hotelId: covered.hotel }),
  )
  return { own, covered, stranger, new: null }
}

/** What a record of the case would belong to, in that relation to whoever asks. */
function subjectOf({ sort }: Case, { staffId }: Asker, { workerId }: Scene, { relation, place }: At): string {
  if (sort === 'organisation') return sort
  if (sort === 'staff' && relation === 'own') return staffId
  if (sort === 'staff') return place ? workerId : randomUUID()
  return place?.[sort] ?? randomUUID()
}

interface At {
  readonly relation: Relation
  readonly place: Omit<Place, 'staff'> | null
}

async function askAll(scene: Scene, asker: Asker, one: Case, at: At) {
  const { staffId, device } = asker
  const { kind, sort, section } = one
  const subject = subjectOf(one, asker, scene, at)
  const worker = one.isMine ? staffId : scene.workerId
  const fields = sampleFields[kind]({ subject, sort, staffId: worker, section })
  const isSubject = subjectKinds.includes(kind)
  const add = async () => {
    const id = isSubject ? subject : randomUUID()
    return letter('a', reasonsOf(await device.push({ kind, id, fields })))
  }
  if (at.relation === 'new') return [await add()]

  const id = isSubject ? subject : kind === 'staff' ? scene.workerId : randomUUID()
  if (id !== subject && kind !== 'staff') await putRecord(scene, { kind, id, fields })
  await device.pull()
  const reads = device.held.has(id) ? 'r' : '-'
  const upon = await versionsOf(scene, id, Object.keys(harmlessChange[kind]))
  const changes = reasonsOf(await device.push({ kind, id, fields: harmlessChange[kind], upon }))
  return isSubject ? [reads, '.', letter('c', changes)] : [reads, await add(), letter('c', changes)]
}

/** The record that is asked about, by the server's own hand: there are kinds that nobody else writes. */
async function putRecord(
  { server, workerId }: Scene,
  given: { kind: KindName; id: string; fields: (typeof harmlessChange)['member'] },
) {
  await server.store.write(async (sql) => {
    const organisation = await sql.first<{ id: string }>('select id from organisation')
    const batch = openBatch(sql, {
      organisationId: organisation?.id ?? '',
      today: dayOf(server.clock.nowMs),
      nowMs: server.clock.nowMs,
      newId: randomUUID,
    })
    await writeByServer(batch, { ...given, byStaffId: workerId })
    await writeOut(batch)
  })
}

async function versionsOf({ server }: Scene, id: string, names: readonly string[]) {
  const row = await server.store.read((sql) =>
    sql.first<{ versions: string }>('select versions from record where id = ?', id),
  )
  const versions = JSON.parse(row?.versions ?? '{}') as Record<string, number>
  return Object.fromEntries(names.map((name) => [name, versions[name] ?? 0]))
}

function letter(act: string, [answer = '']: readonly string[]) {
  if (answer === 'applied') return act
  // Any other answer would say that it was asked wrongly.
  expect(['not-granted', 'not-your-role', 'never-edited']).toContain(answer)
  return '-'
}
