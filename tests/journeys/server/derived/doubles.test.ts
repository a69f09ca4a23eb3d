/** Two top-ups to one member in one cycle. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeCall, makeTopUp } from '#tests/support/make-fortnight.ts'
import { reasonsOf } from '../stranger/scene.ts'
import { ofKind, standing, startOffice, type Office } from './office.ts'

let office: Office
let vera: Awaited<ReturnType<Office['addPerson']>>
let volker: Awaited<ReturnType<Office['addPerson']>>
const cycleId = randomUUID()

beforeEach(async () => {
  office = await startOffice()
  vera = await office.addPerson('Vera', 'volunteer')
  volker = await office.addPerson('Volker', 'volunteer')
})
afterEach(() => office.server.stop())

const topUp = (by: { staffId: string }, more = {}) =>
  makeTopUp(by.staffId, { cycleId, memberId: office.member.id, ...more })

const toldTo = async ({ phone }: typeof vera) => {
  await phone.pull()
  return ofKind(phone, 'receipt').map(({ recordId, state, byName }) => ({ recordId, state, byName }))
}
const doubleOn = (desk: Office['desk']) => {
  const double = [...desk.held.values()].find(({ kind }) => kind === 'double')
  if (!double) throw new Error('the desk holds no double')
  return double
}

test('two volunteers offline send one member two top-ups: both are kept, one question, both told, then told again', async () => {
  const { desk, member } = office
  const calls = [vera, volker].map(({ staffId }) => makeCall(staffId, member.id, { cycleId }))
  await desk.push(...calls)
  const [first, second] = [topUp(vera, { callId: calls[0]?.id }), topUp(volker, { callId: calls[1]?.id })]

  const verdicts = [...(await vera.phone.push(first)), ...(await volker.phone.push(second))]
  await desk.pull()

  expect(reasonsOf(verdicts)).toEqual(['applied', 'applied'])
  expect(ofKind(desk, 'double')).toEqual([
    {
      memberId: member.id,
      cycleId,
      firstId: first.id,
      secondId: second.id,
      answer: null,
      answeredBy: null,
    },
  ])
  const possible = { state: 'possible-double', byName: '' }
  expect(await toldTo(vera)).toEqual([{ recordId: first.id, ...possible }])
  expect(await toldTo(volker)).toEqual([{ recordId: second.id, ...possible }])

  const answeredBy = desk.held.get(member.id)?.createdBy ?? ''
  await desk.push(desk.edit(doubleOn(desk).id, { answer: 'first', answeredBy }))

  expect(await toldTo(vera)).toEqual([{ recordId: first.id, state: 'double-kept', byName: 'Cora Coord' }])
  expect(await toldTo(volker)).toEqual([
    { recordId: second.id, state: 'double-dropped', byName: 'Cora Coord' },
  ])
})

test('two pushes at the same moment make one question, whichever comes first', async () => {
  const pair = [topUp(vera), topUp(volker)]

  await Promise.all([vera.phone.push(pair[0] as never), volker.phone.push(pair[1] as never)])

  const doubles = await standing(office, 'double')
  expect(doubles).toHaveLength(1)
  expect([String(doubles[0]?.['firstId']), String(doubles[0]?.['secondId'])].toSorted()).toEqual(
    pair.map(({ id }) => id).toSorted(),
  )
})

test('ten volunteers at the same moment make nine questions, a chain without a gap', async () => {
  const people = await Promise.all(
    Array.from({ length: 10 }, (_, index) => office.addPerson(`Volunteer ${index}`, 'volunteer')),
  )

  await Promise.all(people.map((one) => one.phone.push(topUp(one))))

  const doubles = await standing(office, 'double')
  expect(doubles).toHaveLength(9)
  expect(new Set(doubles.map(({ secondId }) => secondId)).size).toBe(9)
  expect(new Set(doubles.map(({ firstId }) => firstId)).size).toBe(9)
})

test('one that failed is no double, until it is sent after all', async () => {
  const failed = topUp(vera, { state: 'failed' })
  await vera.phone.push(failed)
  await volker.phone.push(topUp(volker))
  expect(await standing(office, 'double')).toEqual([])

  await office.desk.pull()
  await office.desk.push(office.desk.edit(failed.id, { state: 'sent' }))

  expect(await standing(office, 'double')).toMatchObject([{ firstId: failed.id }])
})

test('another cycle or another member is no double, and a change to one of a double asks nothing again', async () => {
  const first = topUp(vera)
  await vera.phone.push(
    first,
    topUp(vera, { cycleId: randomUUID() }),
    topUp(vera, { memberId: randomUUID() }),
  )
  expect(await standing(office, 'double')).toEqual([])
  await vera.phone.push(topUp(vera))

  await office.desk.pull()
  await office.desk.push(office.desk.edit(first.id, { state: 'sent' }))

  expect(await standing(office, 'double')).toHaveLength(1)
  expect(await toldTo(vera)).toHaveLength(2)
})

test('the coordinator answers a double and changes nothing else of it; nobody else answers', async () => {
  await vera.phone.push(topUp(vera), topUp(vera))
  await office.desk.pull()
  const { id } = doubleOn(office.desk)

  const verdicts = await office.desk.push(
    ...['memberId', 'cycleId', 'firstId', 'secondId'].map((name) =>
      office.desk.edit(id, { [name]: randomUUID() }),
    ),
    office.desk.edit(id, { answer: 'both', firstId: doubleOn(office.desk).fields['firstId'] ?? '' }),
  )
  const others = await vera.phone.push({ kind: 'double', id, fields: { answer: 'both' } })

  expect(reasonsOf(verdicts)).toEqual(Array(5).fill('invalid'))
  expect(reasonsOf(others)).toEqual(['not-your-role'])
  expect(await standing(office, 'double')).toMatchObject([{ answer: null }])
  const held = await office.server.store.read((sql) => sql.all('select 1 from held'))
  expect(held).toHaveLength(6)
})
