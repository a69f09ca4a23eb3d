/** What a driver holds, and when. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDelivery, makeRun, makeRunLog, makeStop } from '#tests/support/make-fortnight.ts'
import { makeContact, makeHotel, makeHousehold, makeMember, makeStay } from '#tests/support/raw-device.ts'
import { reasonsOf } from '../stranger/scene.ts'
import { kindsOn, ofKind, standing, startOffice, type Office } from './office.ts'

let office: Office
let driver: Awaited<ReturnType<Office['addPerson']>>

beforeEach(async () => {
  office = await startOffice()
  driver = await office.addPerson('Dawud', 'driver')
})
afterEach(() => office.server.stop())

const planRun = async (inDays: number, staffId = driver.staffId) => {
  const run = makeRun(staffId, office.today(inDays))
  await office.desk.push(run, makeStop(run.id, office.member.id))
  return run
}
const onTheRoad = ['door-card', 'run', 'stop']

test('a driver holds a run on its day, not on the one before and not on the one after', async () => {
  await planRun(1)
  const held: string[][] = []

  for (let day = 0; day < 3; day += 1) {
    await driver.phone.pull()
    held.push(kindsOn(driver.phone))
    office.passDay()
  }

  expect(held).toEqual([[], onTheRoad, []])
})

test('a door card says how to get there, also where the address is told to nobody else', async () => {
  const { desk, member, hotel } = office
  await desk.push(
    desk.edit(member.id, { addressConfidential: true }),
    desk.edit(hotel.id, { remark: 'Ask for Anna at the back door' }),
  )
  await planRun(0)

  await driver.phone.pull()

  expect(ofKind(driver.phone, 'door-card')).toEqual([
    {
      memberId: member.id,
      ownName: null,
      latinName: 'Mina',
      languages: ['fa'],
      phone: '+447700900123',
      address: { hotel: 'Seaview', street: '', postcode: '', room: '12', floor: '1' },
      wayIn: 'Ask for Anna at the back door',
      remark: 'Wheelchair',
      doNotContact: false,
    },
  ])
})

test('nobody is given a number that is not to be rung', async () => {
  const { desk, member } = office
  const friend = makeContact(member.id, '+447700900130')
  const [own] = [...desk.held.values()].filter(({ kind }) => kind === 'contact')
  await desk.push({ ...friend, fields: { ...friend.fields, owner: 'friend' } })
  await planRun(0)
  const phones: unknown[] = []
  const look = async () => {
    await driver.phone.pull()
    phones.push(ofKind(driver.phone, 'door-card')[0]?.['phone'])
  }
  await look()

  await desk.push(desk.edit(own?.id ?? '', { isUnsafe: true }))
  await look()
  await desk.push(desk.edit(member.id, { doNotContact: true }))
  await look()

  expect(phones).toEqual(['+447700900123', '+447700900130', null])
})

test('a door is left alone from the moment when somebody behind it is to be', async () => {
  const { desk, member } = office
  const household = makeHousehold(member.id)
  const son = makeMember('Omid', { householdId: household.id })
  await desk.push(household, desk.edit(member.id, { householdId: household.id }), son)
  await planRun(0)
  await driver.phone.pull()
  const before = ofKind(driver.phone, 'door-card')

  await desk.push(desk.edit(son.id, { doNotContact: true }))
  await driver.phone.pull()

  const cards = [...before, ...ofKind(driver.phone, 'door-card')]
  expect(cards).toMatchObject([
    { doNotContact: false, phone: '+447700900123' },
    { doNotContact: true, phone: null },
  ])
})

test('the card follows a family that moves between the call and the delivery', async () => {
  const { desk, member, stay } = office
  await planRun(1)
  const hilltop = makeHotel('Hilltop')
  await desk.push(
    hilltop,
    desk.edit(stay.id, { untilDay: office.today(-1) }),
    makeStay(member.id, hilltop.id, '7'),
  )

  office.passDay()
  await driver.phone.pull()

  expect(ofKind(driver.phone, 'door-card')).toMatchObject([{ address: { hotel: 'Hilltop', room: '7' } }])
})

test('the card is today’s also where the driver is named when the day has begun', async () => {
  const { desk, member, stay } = office
  const run = await planRun(1, (await office.addPerson('Olga', 'driver')).staffId)
  const hilltop = makeHotel('Hilltop')
  const there = makeStay(member.id, hilltop.id, '7')
  await desk.push(hilltop, desk.edit(stay.id, { untilDay: office.today() }), {
    ...there,
    fields: { ...there.fields, fromDay: office.today(1) },
  })
  office.passDay()
  await driver.phone.pull()

  await desk.push(desk.edit(run.id, { staffId: driver.staffId }))
  await driver.phone.pull()

  expect(ofKind(driver.phone, 'door-card')).toMatchObject([{ address: { hotel: 'Hilltop', room: '7' } }])
})

test('a run that its driver closes is gone from the phone with its doors', async () => {
  const run = await planRun(0)
  await driver.phone.pull()
  expect(kindsOn(driver.phone)).toEqual(onTheRoad)

  const verdicts = await driver.phone.push(makeRunLog(driver.staffId, run.id, { closedAtMs: 5 }))

  expect(reasonsOf(verdicts)).toEqual(['applied'])
  expect(kindsOn(driver.phone)).toEqual([])
})

test('a run given to another driver leaves the one phone and comes to the other', async () => {
  const run = await planRun(0)
  const other = await office.addPerson('Olga', 'driver')
  await driver.phone.pull()

  await office.desk.push(office.desk.edit(run.id, { staffId: other.staffId }))
  await driver.phone.pull()
  await other.phone.pull()

  expect([kindsOn(driver.phone), kindsOn(other.phone)]).toEqual([[], onTheRoad])
})

test('a run put off by a day is not held until then, and a stop taken off it takes the door along', async () => {
  const run = await planRun(0)
  const stop = [...office.desk.held.values()].find(({ kind }) => kind === 'stop')
  await driver.phone.pull()

  await office.desk.push(office.desk.edit(run.id, { onDay: office.today(1) }))
  await driver.phone.pull()
  expect(kindsOn(driver.phone)).toEqual([])

  office.passDay()
  await office.desk.push(office.desk.edit(stop?.id ?? '', { isWithdrawn: true }))
  await driver.phone.pull()
  expect(kindsOn(driver.phone)).toEqual(['run', 'stop'])
})

test('deliveries sent when the day was over are applied, taken back where they were taken back, and not read', async () => {
  const run = await planRun(0)
  await driver.phone.pull()
  const [wrong, right] = [1, 2].map((atMs) => makeDelivery(driver.staffId, { runId: run.id, atMs }))
  if (!wrong || !right) throw new Error('two deliveries')

  office.passDay()
  const verdicts = await driver.phone.push(
    wrong,
    { ...wrong, fields: { isUndone: true } },
    right,
    makeDelivery(office.desk.deviceId, { runId: run.id }),
    { ...wrong, id: run.id, kind: 'run', fields: { staffId: driver.staffId } },
  )

  expect(reasonsOf(verdicts)).toEqual(['applied', 'merged', 'applied', 'not-your-role', 'not-your-role'])
  expect(
    (await standing(office, 'delivery'))
      .map(({ isUndone }) => Boolean(isUndone))
      .toSorted((a, b) => Number(a) - Number(b)),
  ).toEqual([false, true])
  expect(kindsOn(driver.phone)).toEqual([])
})
