import type { Role } from '#rules/access.ts'
import {
  createRawDevice,
  makeAssignment,
  makeContact,
  makeHotel,
  makeMember,
  makeStay,
  type RawDevice,
} from '#tests/support/raw-device.ts'
import { startServer } from '#tests/support/start-server.ts'

const dayMs = 86_400_000

/** A charity with a coordinator's desk, and a member with a telephone who lives in a hotel. */
export async function startOffice() {
  const server = await startServer()
  const { coordinator } = await server.makeCharity()
  const desk = await createRawDevice(coordinator)
  await desk.pull()
  const [member, hotel] = [makeMember('Mina', { remark: 'Wheelchair' }), makeHotel('Seaview')]
  const stay = makeStay(member.id, hotel.id)
  await desk.push(member, hotel, stay, makeContact(member.id))

  async function addPerson(name: string, role: Role) {
    const { browser, me } = await server.addColleague(coordinator, { name, role })
    const phone = await createRawDevice(browser)
    await phone.pull()
    return { staffId: me.staffId, phone }
  }

  return {
    server,
    desk,
    member,
    hotel,
    stay,
    addPerson,
    today: (inDays = 0) => new Date(server.clock.nowMs + inDays * dayMs).toISOString().slice(0, 10),
    passDay: () => void (server.clock.nowMs += dayMs),
    /** Gives a member to a caseworker. */
    assign: (staffId: string, memberId = member.id) => desk.push(makeAssignment(staffId, { memberId })),
  }
}
export type Office = Awaited<ReturnType<typeof startOffice>>

/** The records of a kind as they stand on the server, whoever may see them. */
export const standing = async ({ server }: Office, kind: string) => {
  const rows = await server.store.read((sql) =>
    sql.all<{ fields: string }>('select fields from record where kind = ? order by id', kind),
  )
  return rows.map(({ fields }) => JSON.parse(fields) as Record<string, unknown>)
}

/** What a device holds of a kind. */
export const ofKind = (device: RawDevice, kind: string) =>
  [...device.held.values()].filter((record) => record.kind === kind).map(({ fields }) => fields)

export const kindsOn = (device: RawDevice) =>
  [...new Set([...device.held.values()].map(({ kind }) => kind))].toSorted()
