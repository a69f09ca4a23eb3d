/**
 * Every role × kind × section × relation × act, as the running server answers it: what is asked is made from the
 * registry, what is expected is written down here. `r` reads, `a` adds, `c` changes, `-` may not. The columns: a member
 * of one's own caseload or the hotel they live in, one of a covered hotel or that hotel, a stranger, a subject that is
 * new. `mine` and `other`: whom the record names as its worker; `hotel`: of a hotel, where it could be a member's. `.`: a
 * member or a hotel that stands is not added again.
 */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { roles, type Role } from '#rules/access.ts'
import { findKind, kindNames, type KindName } from '#rules/records/registry.ts'
import type { Section } from '#rules/record.ts'
import {
  createRawDevice,
  makeAssignment,
  makeHotel,
  makeMember,
  makeStay,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import { harmlessChange, sampleFields } from './sample-fields.ts'
import { reasonsOf, startScene, type Scene } from './scene.ts'

const relations = ['own', 'covered', 'stranger', 'new'] as const
type Relation = (typeof relations)[number]

interface Case {
  readonly name: string
  readonly kind: KindName
  readonly section: Section
  readonly isHotel: boolean
  readonly isMine: boolean
}

const hotelKinds: readonly KindName[] = ['hotel', 'visit']

/** One for each kind and section, and where the kind names a worker or may be of either subject, for each of these. */
const cases: readonly Case[] = kindNames.flatMap((name) => {
  const kind = findKind(name)
  if (!kind) throw new Error('a kind that is not in the registry')
  const subjects = name === 'assignment' ? [false, true] : [hotelKinds.includes(name)]
  return kind.sections.flatMap((section) =>
    subjects.flatMap((isHotel) => {
      const fields = sampleFields[name]({ subject: randomUUID(), isHotel, staffId: 'x', section })
      const sides = kind.workerOf(fields) === 'x' ? [true, false] : [false]
      return sides.map((isMine) => ({
        kind: name,
        section,
        isHotel,
        isMine,
        name: [
          `${name}/${section}`,
          ...(subjects.length > 1 && isHotel ? ['hotel'] : []),
          ...(sides.length > 1 ? [isMine ? 'mine' : 'other'] : []),
        ].join(' '),
      }))
    }),
  )
})

/** What somebody may, by role; whatever has no line here nobody may. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  caseworker: {
    'member/identity': 'r.c r.c -.- a',
    'household/identity': 'rac rac --- -',
    'contact/contact': 'rac --- --- -',
    'stay/place': 'rac rac --- -',
    'consent/support': 'rac --- --- -',
    'hotel/hotel': 'r.- r.- r.- -',
    'visit/visit mine': 'rac rac --- -',
    'visit/visit other': 'r-- r-- --- -',
    'note/support': 'ra- --- --- -',
    'note/health': 'ra- --- --- -',
    'note/legal': 'ra- --- --- -',
    'note/safeguarding': 'ra- --- --- -',
    'addendum/support': 'ra- --- --- -',
    'addendum/health': 'ra- --- --- -',
    'addendum/legal': 'ra- --- --- -',
    'addendum/safeguarding': 'ra- --- --- -',
    'step/support': 'rac --- --- -',
    'step/health': 'rac --- --- -',
    'step/legal': 'rac --- --- -',
    'step/safeguarding': 'rac --- --- -',
    'concern/safeguarding': 'rac --- --- -',
    'assignment/team mine': 'r-- --- --- a',
    'assignment/team other': 'r-- --- --- -',
    'assignment/team hotel': '--- r-- --- -',
    'staff/staff': 'r-- r-- r-- -',
  },
  coordinator: {
    'member/identity': 'r.c r.c r.c a',
    'household/identity': 'rac rac rac a',
    'contact/contact': 'rac rac rac a',
    'stay/place': 'rac rac rac a',
    'consent/support': 'rac rac rac a',
    'hotel/hotel': 'r.c r.c r.c a',
    'visit/visit mine': 'rac rac rac a',
    'visit/visit other': 'rac rac rac a',
    'note/support': 'ra- ra- ra- a',
    'note/health': '-a- -a- -a- a',
    'note/legal': '-a- -a- -a- a',
    'note/safeguarding': '-a- -a- -a- a',
    'addendum/support': 'ra- ra- ra- a',
    'addendum/health': '-a- -a- -a- a',
    'addendum/legal': '-a- -a- -a- a',
    'addendum/safeguarding': '-a- -a- -a- a',
    'step/support': 'rac rac rac a',
    'step/health': '-a- -a- -a- a',
    'step/legal': '-a- -a- -a- a',
    'step/safeguarding': '-a- -a- -a- a',
    'concern/safeguarding': '-a- -a- -a- a',
    'assignment/team mine': 'rac rac rac a',
    'assignment/team other': 'rac rac rac a',
    'assignment/team hotel': 'rac rac rac a',
    'staff/staff': 'r-- r-- r-- -',
  },
  administrator: { 'staff/staff': 'r-- r-- r-- -' },
}

test('whoever asks gets what the table says and nothing else', { timeout: 120_000 }, async () => {
  const scene = await startScene()
  const places = await makePlaces(scene)
  const found: Record<string, Record<string, string>> = {}
  let decisions = 0

  for (const role of roles) {
    const actor = await startActor(scene, role)
    const lines: Record<string, string> = {}
    for (const one of cases) {
      const columns: string[] = []
      for (const relation of relations) {
        const answers = await askAll(scene, actor, one, relation, places[relation])
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

interface Actor {
  readonly staffId: string
  readonly device: RawDevice
}
type Place = { readonly memberId: string; readonly hotelId: string } | null

/** A member and a hotel for each relation to the caseworker. */
async function makePlaces({ desk, workerId }: Scene): Promise<Record<Relation, Place>> {
  const make = async () => {
    const [member, hotel] = [makeMember('Mina'), makeHotel()]
    await desk.push(member, hotel, makeStay(member.id, hotel.id))
    return { memberId: member.id, hotelId: hotel.id }
  }
  const [own, covered, stranger] = [await make(), await make(), await make()]
  await desk.push(
    makeAssignment(workerId, { memberId: own.memberId }),
    makeAssignment(workerId, { hotelId: covered.hotelId }),
  )
  return { own, covered, stranger, new: null }
}

/** Somebody of that role, other than the coordinator who writes what is asked for. */
async function startActor(scene: Scene, role: Role): Promise<Actor> {
  if (role === 'caseworker') return { staffId: scene.workerId, device: scene.phone }
  const { browser, me } = await scene.server.addColleague(scene.administrator, { name: 'Asker', role })
  return { staffId: me.staffId, device: await createRawDevice(browser) }
}

async function askAll(scene: Scene, { staffId, device }: Actor, one: Case, relation: Relation, place: Place) {
  const subject = (one.isHotel ? place?.hotelId : place?.memberId) ?? randomUUID()
  const worker = one.isMine ? staffId : scene.desk.deviceId
  const { kind, isHotel, section } = one
  const fields = sampleFields[kind]({ subject, isHotel, staffId: worker, section })
  const isSubject = kind === 'member' || kind === 'hotel'
  const add = async () => {
    const id = isSubject ? subject : randomUUID()
    return letter('a', reasonsOf(await device.push({ kind, id, fields })))
  }
  if (relation === 'new') return [await add()]

  const id = await putRecord(scene, { one, subject, fields })
  await device.pull()
  const reads = device.held.has(id) ? 'r' : '-'
  const upon = await versionsOf(scene, id, Object.keys(harmlessChange[kind]))
  const changes = reasonsOf(await device.push({ kind, id, fields: harmlessChange[kind], upon }))
  return isSubject ? [reads, '.', letter('c', changes)] : [reads, await add(), letter('c', changes)]
}

/** The record that is asked about; the coordinator's desk writes it where it does not stand already. */
async function putRecord(
  { desk, workerId }: Scene,
  {
    one: { kind },
    subject,
    fields,
  }: { one: Case; subject: string; fields: (typeof harmlessChange)['member'] },
) {
  if (kind === 'member' || kind === 'hotel') return subject
  if (kind === 'staff') return workerId
  const id = randomUUID()
  expect(reasonsOf(await desk.push({ kind, id, fields }))).toEqual(['applied'])
  return id
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
