/** What it costs that records follow from others, measured beside each other in one run. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBatch } from '#server/sync/batch.ts'
import { derive } from '#server/sync/derived/derive.ts'
import { writeByServer } from '#server/sync/write-by-server.ts'
import { makeCall, makeStop } from '#tests/support/make-fortnight.ts'
import { makeAssignment, makeContact, makeMember, makeNote } from '#tests/support/raw-device.ts'
import { startOffice, type Office } from './office.ts'

const rounds = 15
const size = 100

let office: Office

beforeEach(async () => {
  office = await startOffice()
})
afterEach(() => office.server.stop())

const each = <T>(make: (index: number) => T) => Array.from({ length: size }, (_, index) => make(index))

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

async function timed(work: () => Promise<unknown>) {
  const startedMs = performance.now()
  await work()
  return performance.now() - startedMs
}

/** What the engine takes of a write of so many notes, and nothing else of it. */
const askRules = ({ server, member, today }: Office) =>
  server.store.write(async (sql) => {
    const row = await sql.first<{ id: string }>('select id from organisation')
    const setting = { today: today(), nowMs: server.clock.nowMs, newId: randomUUID }
    const batch = openBatch(sql, { organisationId: row?.id ?? '', ...setting })
    for (const { id, fields } of each((index) => makeNote(member.id, `Note ${index}`)))
      await writeByServer(batch, { kind: 'note', id, fields, byStaffId: randomUUID() })
    const ms = await timed(() => derive(batch))
    expect(batch.bucketBefore.size).toBe(size)
    return ms
  })

test(`a push of ${size} notes pays next to nothing for rules that ask for none of them`, async () => {
  const [pushes, engine]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const notes = each((index) => makeNote(office.member.id, `Note ${index}`))
    pushes.push(await timed(() => office.desk.push(...notes)))
    engine.push(await askRules(office))
  }

  const [push, rules] = [median(pushes), median(engine)]
  const ratio = push / (push - rules)
  console.log(`push of ${size} notes, with the rules against without: ${ratio.toFixed(4)}`)
  expect(ratio).toBeLessThan(1.05)
})

test(
  'numbers of members who are to be rung cost a card each, those of others a look',
  { timeout: 60_000 },
  async () => {
    const [rung, others] = [
      each((index) => makeMember(`Rung ${index}`)),
      each((index) => makeMember(`Other ${index}`)),
    ]
    await office.desk.push(...rung)
    await office.desk.push(...others)
    await office.desk.push(...rung.map(({ id }) => makeCall(randomUUID(), id)))
    const [withCards, without]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      const contacts = (members: typeof rung) => members.map(({ id }) => makeContact(id))
      withCards.push(await timed(() => office.desk.push(...contacts(rung))))
      without.push(await timed(() => office.desk.push(...contacts(others))))
    }

    const ratio = median(withCards) / median(without)
    console.log(`push of ${size} numbers, with a card each against without: ${ratio.toFixed(2)}`)
    expect(ratio).toBeLessThan(4)
  },
)

/** As many stops as five years of fortnights leave behind, of which each ties its run to the member. */
const stopsOfFiveYears = 130

/** The ties alone: what they came from is asked by nobody. */
const leaveTies = (memberIds: readonly string[]) =>
  office.server.store.write(async (sql) => {
    const row = await sql.first<{ id: string }>('select id from organisation')
    for (const memberId of memberIds)
      for (let stop = 0; stop < stopsOfFiveYears; stop += 1)
        await sql.run(
          "insert into tie (organisation_id, record_id, tie, from_id, to_id) values (?, ?, 'stops-at', ?, ?)",
          row?.id ?? '',
          randomUUID(),
          randomUUID(),
          memberId,
        )
  })

test(
  'five years of stops cost a number little, and a caseload of others nothing',
  { timeout: 60_000 },
  async () => {
    const people = [
      await office.addPerson('Karim', 'caseworker'),
      await office.addPerson('Lina', 'caseworker'),
    ]
    const [served, before, after] = ['Served', 'Before', 'After'].map((name) =>
      each((index) => makeMember(`${name} ${index}`)),
    )
    if (!served || !before || !after) throw new Error('three hundred members')
    for (const members of [served, before, after]) await office.desk.push(...members)
    for (const members of [served, before])
      await office.desk.push(...members.map(({ id }) => makeStop(randomUUID(), id)))
    const give = (members: typeof served, staffId = '') =>
      timed(() => office.desk.push(...members.map(({ id }) => makeAssignment(staffId, { memberId: id }))))

    const [young, old]: [number[], number[]] = [[], []]
    const giveBefore = await give(before, people[0]?.staffId)
    await leaveTies(served.map(({ id }) => id))
    const giveAfter = await give(after, people[1]?.staffId)
    for (let round = 0; round < rounds; round += 1) {
      const contacts = (members: typeof served) => members.map(({ id }) => makeContact(id))
      old.push(await timed(() => office.desk.push(...contacts(served))))
      young.push(await timed(() => office.desk.push(...contacts(before))))
    }

    const ratio = median(old) / median(young)
    console.log(
      `push of ${size} numbers, after ${size * stopsOfFiveYears} stops against one each: ${ratio.toFixed(2)}`,
    )
    console.log(
      `caseload of ${size} others, after them against before: ${(giveAfter / giveBefore).toFixed(2)}`,
    )
    expect(ratio).toBeLessThan(5)
    expect(giveAfter / giveBefore).toBeLessThan(5)
  },
)
