/** What calls bring up becomes a task for whoever works with the member. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeCall, makeCheckIn } from '#tests/support/make-fortnight.ts'
import { makeMember } from '#tests/support/raw-device.ts'
import { reasonsOf } from '../stranger/scene.ts'
import { ofKind, standing, startOffice, type Office } from './office.ts'

let office: Office
let vera: Awaited<ReturnType<Office['addPerson']>>
let worker: typeof vera
let call: { id: string; memberId: string }

beforeEach(async () => {
  office = await startOffice()
  vera = await office.addPerson('Vera', 'volunteer')
  worker = await office.addPerson('Karim', 'caseworker')
  await office.assign(worker.staffId)
  const made = makeCall(vera.staffId, office.member.id)
  await office.desk.push(made)
  call = { id: made.id, memberId: office.member.id }
})
afterEach(() => office.server.stop())

const tryOnce = (by: typeof vera, atMs: number, more = {}) =>
  makeCheckIn(by.staffId, call, { atMs, outcome: 'no-answer', ...more })

test('three tries without an answer, by two volunteers, are one task that the caseworker sees', async () => {
  const volker = await office.addPerson('Volker', 'volunteer')
  await vera.phone.push(tryOnce(vera, 1), tryOnce(vera, 2))
  await office.desk.push(office.desk.edit(call.id, { staffId: volker.staffId }))
  expect(await standing(office, 'task')).toEqual([])

  await volker.phone.push(tryOnce(volker, 3, { onDay: '2026-02-09' }))
  await vera.phone.push(tryOnce(vera, 4))
  await worker.phone.pull()

  expect(ofKind(worker.phone, 'task')).toEqual([
    {
      memberId: office.member.id,
      callId: call.id,
      why: 'three-tries',
      onDay: '2026-02-09',
      told: '',
      doneOn: null,
      doneBy: null,
    },
  ])
  expect(await standing(office, 'task')).toHaveLength(1)
})

test('a move is a task with what the member said, in the file of the call’s member whatever the check-in names', async () => {
  const stranger = makeMember('Omar')
  await office.desk.push(stranger)

  await vera.phone.push(
    makeCheckIn(
      vera.staffId,
      { id: call.id, memberId: stranger.id },
      { isAddressRight: false, movedTo: 'Hilltop, room 7' },
    ),
  )

  expect(await standing(office, 'task')).toMatchObject([
    { memberId: office.member.id, why: 'moved', told: 'Hilltop, room 7' },
  ])
})

test('a check-in taken back withdraws the task that nobody has seen to, and only that', async () => {
  const [wrong, moved] = [
    makeCheckIn(vera.staffId, call, { outcome: 'wrong-number' }),
    makeCheckIn(vera.staffId, call, { isAddressRight: false }),
  ]
  await vera.phone.push(wrong, moved)
  await worker.phone.pull()
  const task = [...worker.phone.held.values()].find(
    ({ kind, fields }) => kind === 'task' && fields['why'] === 'moved',
  )
  await worker.phone.push(worker.phone.edit(task?.id ?? '', { doneOn: '2026-02-04', doneBy: worker.staffId }))
  const undo = ({ id }: { id: string }) => vera.phone.edit(id, { isUndone: true })

  await vera.phone.pull()
  await vera.phone.push(undo(wrong), undo(moved))

  const tasks = await standing(office, 'task')
  expect(tasks.toSorted((a, b) => (String(a['why']) < String(b['why']) ? -1 : 1))).toMatchObject([
    { why: 'moved', doneOn: '2026-02-04', doneBy: worker.staffId },
    { why: 'wrong-number', doneOn: office.today(), doneBy: null },
  ])
})

test('a task is seen to and nothing else: neither moved to another file, nor told otherwise, nor made', async () => {
  const other = makeMember('Omar')
  await office.desk.push(other)
  await vera.phone.push(makeCheckIn(vera.staffId, call, { outcome: 'wrong-number' }))
  await worker.phone.pull()
  await office.desk.pull()
  const task = [...worker.phone.held.values()].find(({ kind }) => kind === 'task')
  if (!task) throw new Error('no task')
  const seenTo = { doneOn: '2026-02-04', doneBy: worker.staffId }

  const byWorker = await worker.phone.push(
    worker.phone.edit(task.id, { memberId: other.id }),
    worker.phone.edit(task.id, { told: 'x' }),
    { kind: 'task', id: crypto.randomUUID(), fields: task.fields },
    worker.phone.edit(task.id, seenTo),
  )
  const byDesk = await office.desk.push(
    office.desk.edit(task.id, { memberId: other.id }),
    office.desk.edit(task.id, { why: 'moved' }),
  )
  const byVera = await vera.phone.push({ kind: 'task', id: task.id, fields: seenTo })

  expect(reasonsOf(byWorker)).toEqual(['invalid', 'invalid', 'not-your-role', 'applied'])
  expect(reasonsOf(byDesk)).toEqual(['invalid', 'invalid'])
  expect(reasonsOf(byVera)).toEqual(['not-your-role'])
  expect(await standing(office, 'task')).toMatchObject([{ ...task.fields, ...seenTo }])
})

test('check-ins of a call that the office does not know are kept and make no task', async () => {
  const verdicts = await vera.phone.push(
    makeCheckIn(
      vera.staffId,
      { id: crypto.randomUUID(), memberId: office.member.id },
      { outcome: 'wrong-number' },
    ),
  )

  expect(reasonsOf(verdicts)).toEqual(['applied'])
  expect(await standing(office, 'task')).toEqual([])
})
