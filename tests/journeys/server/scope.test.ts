import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Browser } from '#tests/support/cookie-fetch.ts'
import {
  covers,
  createRawDevice,
  makeAssignment,
  makeContact,
  makeHotel,
  makeHousehold,
  makeMember,
  makeNote,
  makeStay,
  makeStep,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

let server: TestServer
let coordinator: Browser
let desk: RawDevice

beforeEach(async () => {
  server = await startServer()
  coordinator = (await server.makeCharity()).coordinator
  desk = await createRawDevice(coordinator)
  await desk.pull()
})
afterEach(() => server.stop())

const verdictsOf = (verdicts: readonly { verdict: string }[]) => verdicts.map(({ verdict }) => verdict)

async function addWorker(name: string) {
  const { browser, me } = await server.addColleague(coordinator, { name })
  return { browser, me, phone: await createRawDevice(browser) }
}

test('a caseworker holds the file of the caseload, and nothing of anybody else', async () => {
  const worker = await addWorker('Karim')
  const [mine, other] = [makeMember('Mina'), makeMember('Omar')]
  await desk.push(mine, other, makeContact(mine.id), makeAssignment(worker.me.staffId, { memberId: mine.id }))

  await worker.phone.pull()

  expect(worker.phone.held.has(mine.id)).toBe(true)
  expect(worker.phone.held.has(other.id)).toBe(false)
  expect([...worker.phone.held.values()].filter(({ kind }) => kind === 'contact')).toHaveLength(1)
  expect(worker.phone.known.buckets).toContain(`${mine.id}/legal`)
})

test('a family met in a corridor comes in with one push, charge first', async () => {
  const { me, phone } = await addWorker('Karim')
  const hotel = makeHotel()
  await desk.push(hotel, makeAssignment(me.staffId, { hotelId: hotel.id }))
  await phone.pull()
  const lead = makeMember('Zahra')
  const child = makeMember('Ali')

  const verdicts = await phone.push(
    makeAssignment(me.staffId, { memberId: lead.id }),
    lead,
    makeHousehold(lead.id),
    makeContact(lead.id),
    makeStay(lead.id, hotel.id),
    makeAssignment(me.staffId, { memberId: child.id }),
    child,
    makeNote(lead.id, 'Met in the corridor', ['health']),
  )
  await desk.pull()

  expect(verdictsOf(verdicts)).toEqual(Array(8).fill('applied'))
  expect(desk.held.get(lead.id)?.fields['latinName']).toBe('Zahra')
  expect([...desk.held.values()].some(({ kind }) => kind === 'note')).toBe(false)
  expect(phone.held.size).toBeGreaterThanOrEqual(9)
})

test('nobody takes on an existing member by assigning themselves', async () => {
  const { me, phone } = await addWorker('Karim')
  const member = makeMember('Mina')
  await desk.push(member)

  const verdicts = await phone.push(makeAssignment(me.staffId, { memberId: member.id }))

  expect(verdicts).toEqual([{ n: 1, verdict: 'quarantined', reason: 'not-granted' }])
  expect(phone.held.has(member.id)).toBe(false)
})

test('who is taken off a member loses the file, and what was still waiting is kept for a person', async () => {
  const { me, phone } = await addWorker('Karim')
  const member = makeMember('Mina')
  const assignment = makeAssignment(me.staffId, { memberId: member.id })
  await desk.push(member, assignment)
  await phone.pull()
  const before = phone.known.scope

  await desk.push(desk.edit(assignment.id, { untilDay: '2026-01-02' }))
  const verdicts = await phone.push(makeNote(member.id, 'written in the basement'))

  expect(verdicts).toEqual([{ n: 1, verdict: 'quarantined', reason: 'not-granted' }])
  expect(phone.held.has(member.id)).toBe(false)
  expect(phone.known.scope).toBeGreaterThan(before)
  expect(covers(phone.known.buckets, `${member.id}/identity`)).toBe(false)
  const held = await server.store.read((sql) => sql.all<{ change: string }>('select change from held'))
  expect(held.map(({ change }) => change).join()).toContain('written in the basement')
})

test('who is given a member back gets the whole file again, written before or since', async () => {
  const { me, phone } = await addWorker('Karim')
  const member = makeMember('Mina')
  const assignment = makeAssignment(me.staffId, { memberId: member.id })
  await desk.push(member, assignment, makeContact(member.id))
  await phone.pull()
  await desk.push(desk.edit(assignment.id, { untilDay: '2026-01-02' }))
  await phone.pull()
  await desk.push(makeStep(member.id, 'Ring the school'))

  await desk.push(desk.edit(assignment.id, { untilDay: null }))
  await phone.pull()

  const kinds = [...phone.held.values()].map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['member', 'contact', 'step', 'assignment']))
})

test('a charge ends with its last day, without anybody writing anything', async () => {
  const { me, phone } = await addWorker('Karim')
  const member = makeMember('Mina')
  const today = new Date(server.clock.nowMs).toISOString().slice(0, 10)
  const assignment = makeAssignment(me.staffId, { memberId: member.id })
  await desk.push(member, { ...assignment, fields: { ...assignment.fields, untilDay: today } })
  await phone.pull()
  expect(phone.held.has(member.id)).toBe(true)

  server.clock.nowMs += 86_400_000
  await phone.pull()

  expect(phone.held.has(member.id)).toBe(false)
})

test('who covers a hotel learns who moves in, and forgets who moves out', async () => {
  const { me, phone } = await addWorker('Karim')
  const [seaview, hilltop] = [makeHotel('Seaview'), makeHotel('Hilltop')]
  const member = makeMember('Mina')
  const stay = makeStay(member.id, seaview.id)
  await desk.push(seaview, hilltop, makeAssignment(me.staffId, { hotelId: seaview.id }), member)
  await phone.pull()
  expect(phone.held.has(member.id)).toBe(false)

  await desk.push(stay, makeContact(member.id))
  await phone.pull()
  expect(phone.held.has(member.id)).toBe(true)
  expect([...phone.held.values()].some(({ kind }) => kind === 'contact')).toBe(false)

  await desk.push(desk.edit(stay.id, { hotelId: hilltop.id }))
  await phone.pull()
  expect(phone.held.has(member.id)).toBe(false)
})

test('a record that moves out of a held section is removed there, and put where it went', async () => {
  const { me, phone } = await addWorker('Karim')
  const member = makeMember('Mina')
  const step = makeStep(member.id, 'See about the letter')
  await desk.push(member, makeAssignment(me.staffId, { memberId: member.id }), step)
  await phone.pull()
  expect(desk.held.get(step.id)?.bucket).toBe(`${member.id}/support`)

  await phone.push(phone.edit(step.id, { areas: ['legal'] }))
  await desk.pull()

  expect(phone.held.get(step.id)?.bucket).toBe(`${member.id}/legal`)
  expect(desk.held.has(step.id)).toBe(false)
})

test('a coordinator may tell of health without reading it back', async () => {
  const member = makeMember('Mina')
  await desk.push(member)

  const [verdict] = await desk.push(makeNote(member.id, 'Asked for a doctor', ['health']))

  expect(verdict?.verdict).toBe('applied')
  expect([...desk.held.values()].some(({ kind }) => kind === 'note')).toBe(false)
})

test('an administrator holds the staff list and no case content, and writes none', async () => {
  const administrator = server.newBrowser()
  await administrator.post('/api/sign-in', {
    email: 'ada@charity.example',
    password: 'four plain words here',
  })
  const office = await createRawDevice(administrator)
  const member = makeMember('Mina')
  await desk.push(member, makeHotel())

  const verdicts = await office.push(makeMember('Sara'))

  expect(verdicts).toEqual([{ n: 1, verdict: 'refused', reason: 'not-your-role' }])
  expect(new Set([...office.held.values()].map(({ kind }) => kind))).toEqual(new Set(['staff']))
})

test('every page of a first load goes on where the last ended, whatever the size of a page', async () => {
  const { me, phone } = await addWorker('Karim')
  const members = Array.from({ length: 23 }, (_, index) => makeMember(`Member ${index}`))
  const charges = members.map(({ id }) => makeAssignment(me.staffId, { memberId: id }))
  await desk.push(...members)
  await desk.push(...charges)
  const steps = members.map(({ id }) => makeStep(id, 'Step'))
  await desk.push(...steps)
  for (const step of steps.slice(0, 9))
    await phone.pull().then(() => desk.push(desk.edit(step.id, { areas: ['legal'] })))

  const whole = await createRawDevice((await signInAgain()).browser)
  await whole.pull()
  const piecemeal = await createRawDevice((await signInAgain()).browser)
  const counts: number[] = []
  const told: number[] = []
  for (let more = true; more;) {
    const { body } = await piecemeal.ask([], 3)
    counts.push(body.entries.length)
    told.push(body.entries.length + body.remaining)
    for (const entry of body.entries)
      if (entry.op === 'put') piecemeal.held.set(entry.record.id, entry.record)
    piecemeal.known.cursor = body.cursor
    more = body.more
  }

  expect(new Set(piecemeal.held.keys())).toEqual(new Set(whole.held.keys()))
  expect(whole.held.size).toBeGreaterThan(60)
  // What a page says is still to come is what then comes, from that page to the last.
  const came = counts.map((_, page) => counts.slice(page).reduce((sum, count) => sum + count, 0))
  expect(told).toEqual(came)

  async function signInAgain() {
    const browser = server.newBrowser()
    for (const [name, value] of coordinator.jar) browser.jar.set(name, value)
    return { browser }
  }
})

test('an exchange with nothing to say is one short answer', async () => {
  await desk.push(...Array.from({ length: 50 }, (_, index) => makeMember(`Member ${index}`)))

  const { body } = await desk.ask([])

  expect(body.entries).toEqual([])
  expect(body.scope).toBeUndefined()
  expect(JSON.stringify(body).length).toBeLessThan(300)
})

test('a worker who covers a hotel sees in one push who moved in, and no longer who moved on', async () => {
  const { me, phone } = await addWorker('Karim')
  const [seaview, hilltop] = [makeHotel('Seaview'), makeHotel('Hilltop')]
  const member = makeMember('Mina')
  const stay = makeStay(member.id, seaview.id)
  await desk.push(seaview, hilltop, makeAssignment(me.staffId, { hotelId: seaview.id }), member, stay)
  await phone.pull()
  const away = phone.edit(stay.id, { hotelId: hilltop.id })

  const verdicts = await phone.push(away, { ...away, fields: { room: '14' } })

  expect(verdictsOf(verdicts)).toEqual(['applied', 'quarantined'])
  expect(phone.held.has(member.id)).toBe(false)
})

test('the two halves of a move are never parted by the end of a page', async () => {
  const { me, phone } = await addWorker('Karim')
  const member = makeMember('Mina')
  const steps = ['one', 'two', 'three'].map((title) => makeStep(member.id, title))
  await desk.push(member, makeAssignment(me.staffId, { memberId: member.id }), ...steps)
  await phone.pull()
  const second = await createRawDevice(phone.browser)
  await second.pull()
  await phone.push(...steps.map(({ id }) => phone.edit(id, { areas: ['legal'] })))

  await second.send([], 1)

  const buckets = steps.map(({ id }) => second.held.get(id)?.bucket)
  expect(buckets).toEqual(steps.map(() => `${member.id}/legal`))
})
