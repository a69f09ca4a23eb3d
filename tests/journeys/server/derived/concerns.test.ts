/** A worry told by somebody who does not hold it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeConcern } from '#tests/support/raw-device.ts'
import { reasonsOf } from '../stranger/scene.ts'
import { kindsOn, ofKind, standing, startOffice, type Office } from './office.ts'

let office: Office

beforeEach(async () => {
  office = await startOffice()
})
afterEach(() => office.server.stop())

test('a volunteer’s worry is not read back; a receipt says that it came, who took it up, that it is closed', async () => {
  const vera = await office.addPerson('Vera', 'volunteer')
  const lead = await office.addPerson('Leyla Lead', 'safeguarding-lead')
  const concern = makeConcern(office.member.id)
  const told: unknown[] = []
  const listen = async () => {
    await vera.phone.pull()
    told.push(...ofKind(vera.phone, 'receipt').map(({ state, byName }) => [state, byName]))
  }

  const verdicts = await vera.phone.push(concern)
  await listen()
  await lead.phone.pull()
  await lead.phone.push(lead.phone.edit(concern.id, { state: 'taken-up', takenUpBy: lead.staffId }))
  await listen()
  await lead.phone.push(lead.phone.edit(concern.id, { outcome: 'Spoke with the school' }))
  await listen()
  await lead.phone.push(lead.phone.edit(concern.id, { state: 'closed' }))
  await listen()

  expect(reasonsOf(verdicts)).toEqual(['applied'])
  expect(told).toEqual([
    ['arrived', ''],
    ['taken-up', 'Leyla Lead'],
    ['taken-up', 'Leyla Lead'],
    ['closed', 'Leyla Lead'],
  ])
  expect(kindsOn(vera.phone)).toEqual(['receipt'])
  expect(JSON.stringify([...vera.phone.held.values()])).not.toContain('Something worrying')
  expect(await standing(office, 'receipt')).toMatchObject([
    { staffId: vera.staffId, about: 'concern', recordId: concern.id },
  ])
})

test('a coordinator is told as well, and whoever holds the worry needs no receipt', async () => {
  const worker = await office.addPerson('Karim', 'caseworker')
  const lead = await office.addPerson('Leyla Lead', 'safeguarding-lead')
  await office.assign(worker.staffId)
  await worker.phone.pull()
  const concern = makeConcern(office.member.id)

  await office.desk.push(concern)
  await worker.phone.push(makeConcern(office.member.id))
  await lead.phone.push(makeConcern(office.member.id))

  expect(ofKind(office.desk, 'receipt')).toMatchObject([{ recordId: concern.id, state: 'arrived' }])
  expect(await standing(office, 'receipt')).toHaveLength(1)
  expect(ofKind(office.desk, 'concern')).toEqual([])
})
