import type { ViewOf } from '#device/device.ts'
import type { KnownMember } from '#rules/member-list/plan-import.ts'
import { currentStays } from '#rules/hotel/residents.ts'

interface Kept {
  readonly members: readonly ViewOf<'member'>[]
  readonly contacts: readonly ViewOf<'contact'>[]
  readonly stays: readonly ViewOf<'stay'>[]
  readonly hotels: readonly ViewOf<'hotel'>[]
  readonly today: string
}

/** The charity's members, as the rules of an import know people again. */
export function knownMembers({ members, contacts, stays, hotels, today }: Kept): KnownMember[] {
  const phonesByMember = Map.groupBy(contacts, ({ fields }) => fields.memberId)
  const hotelNames = new Map(hotels.map(({ id, fields }) => [id, fields.name]))
  const homes = currentStays(stays, today)
  return members.map(({ id, fields }) => {
    const home = homes.get(id)?.fields
    return {
      id,
      names: [fields.latinName, fields.ownName].filter((name) => name !== null),
      birth: fields.birth,
      phones: (phonesByMember.get(id) ?? []).map(({ fields: { phone } }) => phone),
      hotelName: (home && hotelNames.get(home.hotelId)) ?? null,
      room: home?.room || null,
    }
  })
}
