import type { Verdict } from '#protocol/sync.ts'
import {
  createRawDevice,
  makeAssignment,
  makeContact,
  makeHotel,
  makeHousehold,
  makeMember,
  makeStay,
} from '#tests/support/raw-device.ts'
import { startServer } from '#tests/support/start-server.ts'

export const reasonsOf = (verdicts: readonly Verdict[]) =>
  verdicts.map((verdict) => ('reason' in verdict ? verdict.reason : verdict.verdict))

/** A charity with a coordinator's desk and the phone of a caseworker who is not to be trusted. */
export async function startScene() {
  const server = await startServer()
  const { administrator, coordinator } = await server.makeCharity()
  const { browser, me } = await server.addColleague(coordinator, { name: 'Karim' })
  const workerId = me.staffId
  const desk = await createRawDevice(coordinator)
  const phone = await createRawDevice(browser)

  /** A member and a hotel of which the worker holds nothing. */
  async function addStrangers() {
    const [member, hotel] = [makeMember('Omar'), makeHotel('Hilltop')]
    const contact = makeContact(member.id)
    const household = makeHousehold(member.id)
    const stay = makeStay(member.id, hotel.id)
    await desk.push(member, hotel, contact, household, stay)
    return { member, hotel, contact, household, stay }
  }

  /** A member of the worker's caseload, in a hotel that the worker covers. */
  async function addOwn(untilDay: string | null = null) {
    const [member, hotel] = [makeMember('Mina'), makeHotel('Seaview')]
    const charge = makeAssignment(workerId, { memberId: member.id })
    const cover = makeAssignment(workerId, { hotelId: hotel.id })
    const ending = { ...charge, fields: { ...charge.fields, untilDay } }
    await desk.push(member, hotel, ending, cover, makeStay(member.id, hotel.id))
    await phone.pull()
    return { member, hotel, charge }
  }
  return { server, administrator, desk, phone, workerId, addStrangers, addOwn }
}
export type Scene = Awaited<ReturnType<typeof startScene>>
