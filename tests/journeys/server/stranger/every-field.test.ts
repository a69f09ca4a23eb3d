/** Every field of every kind, as somebody with an account and bad intent would fill it: made from the registry. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Change } from '#protocol/sync.ts'
import { syncReplySchema } from '#protocol/sync.ts'
import type { Role } from '#rules/access.ts'
import type { RecordKind } from '#rules/record.ts'
import { findKind, kindNames, type KindName } from '#rules/records/registry.ts'
import { makeCall, makeRun, makeStop } from '#tests/support/make-fortnight.ts'
import { createRawDevice, type RawDevice } from '#tests/support/raw-device.ts'
import { oddValues } from './oddities.ts'
import { sampleFields, sortsOf } from './sample-fields.ts'
import { reasonsOf, startScene, type Scene } from './scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await startScene()
})
afterEach(() => scene.server.stop())

const limit = 200
/** Objects with names that every object has are refused at the front door, with all that came along. */
const reaching = oddValues.filter(
  (value) => !Object.keys(Object(value)).some((name) => name in {} || name === 'length'),
)

async function addPerson(role: Role) {
  const { browser, me } = await scene.server.addColleague(scene.administrator, { name: 'Stranger', role })
  const device = await createRawDevice(browser)
  await device.pull()
  return { staffId: me.staffId, device }
}

/** A whole new record of a kind, in the file of somebody that the server does not know. */
function makeSample(kind: KindName, staffId: string): Pick<Change, 'kind' | 'id' | 'fields'> {
  const [sort = 'member'] = sortsOf[kind] ?? []
  const [section = 'support'] = findKind(kind)?.sections ?? []
  const subject = sort === 'organisation' ? sort : randomUUID()
  return { kind, id: randomUUID(), fields: sampleFields[kind]({ subject, sort, staffId, section }) }
}

async function pushAll(device: RawDevice, changes: readonly Pick<Change, 'kind' | 'id' | 'fields'>[]) {
  const reasons: string[] = []
  for (let at = 0; at < changes.length; at += limit)
    reasons.push(...reasonsOf(await device.push(...(changes.slice(at, at + limit) as never[]))))
  return reasons
}

test('an odd value in any field is refused or is one, and whoever holds the record can read it', async () => {
  const tried = { pushed: 0, taken: 0 }
  for (const role of ['coordinator', 'volunteer', 'driver'] as const) {
    const { device, staffId } = await addPerson(role)
    const reasons: string[] = []
    for (const kind of kindNames) {
      const sample = makeSample(kind, staffId)
      const changes = Object.keys(sample.fields).flatMap((name) =>
        reaching.map((value) => {
          const fields = { ...sample.fields, [name]: value as never }
          return { ...sample, id: randomUUID(), fields }
        }),
      )
      reasons.push(...(await pushAll(device, changes)))
      // A new day, or what one may push in a day would answer for the rules.
      scene.server.clock.nowMs += 86_400_000
    }
    const known = ['applied', 'invalid', 'not-your-role', 'not-granted']
    expect(reasons.filter((reason) => !known.includes(reason))).toEqual([])
    tried.pushed += reasons.length
    tried.taken += reasons.filter((reason) => reason === 'applied').length
  }

  console.log(`odd values: ${tried.pushed} fields filled, ${tried.taken} taken`)
  expect(tried.taken).toBeGreaterThan(100)
  const fresh = await createRawDevice(scene.desk.browser)
  const { body } = await fresh.ask([])
  expect(syncReplySchema.safeParse(body).success).toBe(true)
  await fresh.pull()
  const unreadable = [...fresh.held.values()].filter(
    ({ kind, fields }) => !findKind(kind)?.fields.safeParse(fields).success,
  )
  expect(unreadable).toEqual([])
})

test('other people’s ids in any field of what a volunteer or a driver may send bring them nothing', async () => {
  const { member, hotel, contact, stay } = await scene.addStrangers()
  const today = new Date(scene.server.clock.nowMs).toISOString().slice(0, 10)
  const [call, run] = [makeCall(scene.workerId, member.id), makeRun(scene.workerId, today)]
  await scene.desk.push(call, run, makeStop(run.id, member.id))
  const ids = [member.id, hotel.id, contact.id, stay.id, call.id, run.id, scene.workerId]

  for (const role of ['volunteer', 'driver'] as const) {
    const { device, staffId } = await addPerson(role)
    const before = device.known.buckets
    const changes = kindNames.flatMap((kind) => {
      const sample = makeSample(kind, staffId)
      return idFieldsOf(kind).flatMap((name) =>
        ids.flatMap((id) => {
          const fields = { ...sample.fields, [name]: id }
          return [
            { ...sample, id: randomUUID(), fields },
            { ...sample, id, fields },
            { ...sample, id, fields: { [name]: id } },
          ]
        }),
      )
    })
    await pushAll(device, changes)
    await device.pull()

    expect(changes.length).toBeGreaterThan(500)
    expect(device.known.buckets).toEqual(before)
    const held = [...device.held.values()].filter(({ kind }) => kind !== 'receipt')
    expect(held).toEqual([])
  }
  await scene.desk.pull()
  for (const id of [member.id, hotel.id, contact.id, stay.id, call.id, run.id])
    expect(scene.desk.held.get(id)?.changedBy).toBe(scene.desk.held.get(id)?.createdBy)
})

/** The fields that take an id and nothing else. */
function idFieldsOf(kind: KindName): string[] {
  const shape = Object.entries(findKind(kind)?.fields.shape ?? {})
  return shape.flatMap(([name, schema]) => {
    const takes = (value: unknown) => (schema as RecordKind['fields']).safeParse(value).success
    return takes(randomUUID()) && !takes('x') ? [name] : []
  })
}

test('what the server alone says is refused in any record, and null only where the record is new', async () => {
  const { device, staffId } = await addPerson('driver')
  const picture = makeSample('attachment', staffId)

  const verdicts = await device.push(
    { ...picture, fields: { ...picture.fields, arrivedAtMs: 5 } } as never,
    picture as never,
    { ...picture, fields: { arrivedAtMs: null } } as never,
  )

  expect(reasonsOf(verdicts)).toEqual(['invalid', 'applied', 'not-your-role'])
  const held = await scene.server.store.read((sql) =>
    sql.all<{ change: string }>(`select change from held where reason = 'invalid'`),
  )
  expect(held.map(({ change }) => (JSON.parse(change) as Change).fields['arrivedAtMs'])).toEqual([5])
})
