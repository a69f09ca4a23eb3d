/** A signed-in phone that does not stop: what it may leave behind on the server in a day is bounded. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limits } from '#protocol/sync.ts'
import { allowances, type Allowance } from '#server/access/allowances.ts'
import { makeCheckIn } from '#tests/support/make-fortnight.ts'
import { createRawDevice, makeNote, type RawDevice } from '#tests/support/raw-device.ts'
import { startOffice, type Office } from './derived/office.ts'
import { reasonsOf } from './stranger/scene.ts'

const dayMs = 86_400_000
const hostile = () => makeNote(randomUUID(), 'not mine')

let office: Office
let phone: RawDevice
let staffId: string

beforeEach(async () => {
  office = await startOffice()
  ;({ phone, staffId } = await office.addPerson('Karim', 'caseworker'))
})
afterEach(() => office.server.stop())

const tryPush = (...given: ReturnType<typeof makeNote>[]) => phone.ask(given.map(phone.number))

async function countHeld() {
  const row = await office.server.store.read((sql) =>
    sql.first<{ held: number }>('select count(*) as held from held'),
  )
  return row?.held
}

/** As if so much had been used up today already. */
const leave = (left: number, what: Allowance, whose = staffId) =>
  office.server.store.write((sql) =>
    sql.run(
      `insert into used_today select id, ?, ?, ?, ? from organisation where true
       on conflict do update set amount = excluded.amount`,
      whose,
      what,
      office.today(),
      allowances[what] - left,
    ),
  )

test('so many refused changes are kept in a day, not one more, and on the next day again', async () => {
  for (let rest = allowances.heldChanges; rest > 0; rest -= limits.changes)
    await phone.push(...Array.from({ length: Math.min(rest, limits.changes) }, hostile))

  const late = hostile()
  const again = phone.number(late)
  const refused = await phone.ask([again])

  expect(refused).toMatchObject({ status: 429, body: { reason: 'too-many-tries' } })
  expect(await countHeld()).toBe(allowances.heldChanges)

  office.server.clock.nowMs += dayMs
  const [verdict] = (await phone.send([again])).verdicts
  expect(verdict).toMatchObject({ n: again.n, verdict: 'quarantined' })
})

test('a refused change that is sent again uses nothing up', async () => {
  await leave(1, 'heldChanges')
  const change = phone.number(hostile())

  const answers = [await phone.ask([change]), await phone.ask([change]), await tryPush(hostile())]

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
})

test('a push that goes too far leaves nothing behind, and what is good in it is taken without the rest', async () => {
  await office.assign(staffId)
  await phone.pull()
  await leave(0, 'heldChanges')
  const good = phone.number(makeNote(office.member.id, 'seen'))

  const together = await phone.ask([good, phone.number(hostile())])
  const alone = await phone.send([good])

  expect(together.status).toBe(429)
  expect(reasonsOf(alone.verdicts)).toEqual(['applied'])
})

test('another device of the same person has no allowance of its own; another person has', async () => {
  await leave(0, 'heldChanges')
  const second = await createRawDevice(phone.browser)
  const other = await office.addPerson('Olga', 'caseworker')

  expect((await second.ask([second.number(hostile())])).status).toBe(429)
  expect(reasonsOf(await other.phone.push(hostile()))).toEqual(['not-granted'])
})

test('few refused changes that are long are bounded too', async () => {
  await leave(50_000, 'heldChars')
  const long = makeNote(randomUUID(), 'x'.repeat(60_000))

  expect((await tryPush(long)).status).toBe(429)
  expect(await countHeld()).toBe(0)
  expect(reasonsOf(await phone.push(hostile()))).toEqual(['not-granted'])
})

test('whoever works by the day, and tells of what they do not hold, tells so much in a day; a desk is not bounded', async () => {
  const volunteer = await office.addPerson('Vera', 'volunteer')
  await leave(1, 'dayWorkChanges', volunteer.staffId)
  const checkIn = () => makeCheckIn(volunteer.staffId, { id: randomUUID(), memberId: randomUUID() })
  const told = volunteer.phone.number(checkIn())

  expect(reasonsOf((await volunteer.phone.send([told])).verdicts)).toEqual(['applied'])
  expect(reasonsOf((await volunteer.phone.send([told])).verdicts)).toEqual(['applied'])
  expect((await volunteer.phone.ask([volunteer.phone.number(checkIn())])).status).toBe(429)
  await leave(0, 'dayWorkChanges')
  await office.assign(staffId)
  expect(reasonsOf(await phone.push(makeNote(office.member.id, 'seen')))).toEqual(['applied'])
})
