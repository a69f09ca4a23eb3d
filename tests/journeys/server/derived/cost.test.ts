/** What it costs that records follow from others, measured beside each other in one run. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBatch } from '#server/sync/batch.ts'
import { derive } from '#server/sync/derived/derive.ts'
import { writeByServer } from '#server/sync/write-by-server.ts'
import { makeCall } from '#tests/support/make-fortnight.ts'
import { makeContact, makeMember, makeNote } from '#tests/support/raw-device.ts'
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
