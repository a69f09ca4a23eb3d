import { daysBetween } from '../time/day.ts'
import type { Household } from '../records/household.ts'
import type { Member } from '../records/member.ts'
import type { Stay } from '../records/stay.ts'
import { compareFloors, compareRooms, guessFloor } from './room.ts'

/** A record as this rule needs it: what it says, and the id by which others name it. */
interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/** For how many days somebody counts as new in a room, or a move away is still told. */
export const NEWS_DAYS = 14

export interface Resident {
  readonly memberId: string
  readonly member: Member
  /** Since when they live in this room; null when nobody knows. */
  readonly sinceDay: string | null
  /** `new`: came to this hotel of late. `moved`: came of late from another room of it, `fromRoom`. */
  readonly arrival: 'new' | 'moved' | null
  readonly fromRoom: string
}

/** Those in one room who belong together: a household, or somebody alone. The lead member stands first. */
export interface Party {
  readonly key: string
  readonly residents: readonly [Resident, ...Resident[]]
  /** How many live together, also those who are not members and those in another room. */
  readonly size: number
}

/** A door to knock at, and who is behind it. */
export interface Room {
  readonly key: string
  /** As on the door; empty when not known: then the room holds one party. */
  readonly room: string
  /** As on the lift; null when neither said nor to be read from the number. */
  readonly floor: string | null
  readonly parties: readonly Party[]
  /** Somebody here is not to be contacted: nobody knocks. */
  readonly isProtected: boolean
}

export interface MovedAway {
  readonly memberId: string
  readonly member: Member
  readonly room: string
  readonly lastDay: string
}

interface Known {
  readonly hotelId: string
  /** The hotel's floors in walking order. */
  readonly floors: readonly string[]
  /** The stays of every hotel, so that somebody who has moved on is not looked for here. */
  readonly stays: readonly Kept<Stay>[]
  readonly members: readonly Kept<Member>[]
  readonly households: readonly Kept<Household>[]
  readonly today: string
}

/**
 * Where each member lives today, one stay each by member id. Of several that hold (a move written down on one phone
 * only) the latest begun counts, then the one without an end.
 */
export function currentStays(stays: readonly Kept<Stay>[], today: string): Map<string, Kept<Stay>> {
  const byMember = new Map<string, Kept<Stay>>()
  for (const stay of stays) {
    const { memberId, fromDay, untilDay } = stay.fields
    if ((untilDay !== null && untilDay < today) || (fromDay !== null && fromDay > today)) continue
    const other = byMember.get(memberId)
    if (!other || isLater(stay, other)) byMember.set(memberId, stay)
  }
  return byMember
}

const isLater = (a: Kept<Stay>, b: Kept<Stay>) => stayOrder(a) > stayOrder(b)
const stayOrder = ({ id, fields }: Kept<Stay>) =>
  `${fields.fromDay ?? '0000-00-00'} ${fields.untilDay ?? '9999-99-99'} ${id}`

/** Whether the charity still works with somebody on that day. */
export const isWithUs = ({ leftOn }: Member, today: string) => leftOn === null || leftOn >= today

const isNews = (day: string | null, today: string) => day !== null && daysBetween(day, today) <= NEWS_DAYS

/** The rooms of a hotel in which members live today, in walking order: floor by floor, rooms without a number last. */
export function roomsOf(known: Known): Room[] {
  const homes = currentStays(known.stays, known.today)
  const earlier = earlierRooms(known)
  const residentsByDoor = new Map<string, { stay: Stay; resident: Resident }[]>()
  for (const { id, fields: member } of known.members) {
    const stay = homes.get(id)?.fields
    if (stay?.hotelId !== known.hotelId || !isWithUs(member, known.today)) continue
    const resident = asResident({ memberId: id, member, stay, today: known.today, earlier })
    const door = stay.room === '' ? `?${member.householdId ?? id}` : stay.room
    residentsByDoor.set(door, [...(residentsByDoor.get(door) ?? []), { stay, resident }])
  }
  const households = new Map(known.households.map(({ id, fields }) => [id, fields]))
  const rooms = [...residentsByDoor].map(([key, lodgers]) => asRoom(key, lodgers, households))
  return rooms.sort(inWalkingOrder(known.floors))
}

/** The rooms members have left in this hotel, by member, the last one each. */
function earlierRooms({ stays, hotelId }: Known): Map<string, Stay> {
  const ended = stays.filter(({ fields }) => fields.hotelId === hotelId && fields.untilDay !== null)
  return new Map(
    ended.sort((a, b) => (isLater(a, b) ? 1 : -1)).map(({ fields }) => [fields.memberId, fields]),
  )
}

function asResident(given: {
  memberId: string
  member: Member
  stay: Stay
  today: string
  earlier: ReadonlyMap<string, Stay>
}): Resident {
  const { memberId, member, stay, today } = given
  const before = given.earlier.get(memberId)
  const cameByRoom = before !== undefined && before.room !== stay.room
  return {
    memberId,
    member,
    sinceDay: stay.fromDay,
    arrival: !isNews(stay.fromDay, today) ? null : cameByRoom ? 'moved' : before ? null : 'new',
    fromRoom: cameByRoom ? before.room : '',
  }
}

function asRoom(
  key: string,
  lodgers: readonly { stay: Stay; resident: Resident }[],
  households: ReadonlyMap<string, Household>,
): Room {
  const room = lodgers[0]?.stay.room ?? ''
  const saidFloor = lodgers.map(({ stay }) => stay.floor).find((floor) => floor !== '')
  const residents = lodgers.map(({ resident }) => resident)
  return {
    key,
    room,
    floor: saidFloor ?? guessFloor(room),
    parties: asParties(residents, households),
    isProtected: residents.some(({ member }) => member.doNotContact),
  }
}

function asParties(residents: readonly Resident[], households: ReadonlyMap<string, Household>): Party[] {
  const byParty = new Map<string, Resident[]>()
  for (const resident of residents) {
    const key = resident.member.householdId ?? resident.memberId
    byParty.set(key, [...(byParty.get(key) ?? []), resident])
  }
  return [...byParty].map(([key, together]) => {
    const household = households.get(key)
    const [first, ...others] = together.sort(
      (a, b) =>
        Number(b.memberId === household?.leadMemberId) - Number(a.memberId === household?.leadMemberId) ||
        a.member.reference.localeCompare(b.member.reference, 'en'),
    )
    if (!first) throw new Error('a party has somebody in it')
    return { key, residents: [first, ...others], size: Math.max(household?.size ?? 1, together.length) }
  })
}

const inWalkingOrder = (floors: readonly string[]) => (a: Room, b: Room) =>
  compareInHouse(floors)(a.floor, b.floor) ||
  Number(a.room === '') - Number(b.room === '') ||
  compareRooms(a.room, b.room) ||
  a.key.localeCompare(b.key, 'en')

/** Orders floors as the hotel names them; those it does not name come after, from the lowest up. */
const compareInHouse = (floors: readonly string[]) => (a: string | null, b: string | null) =>
  placeOf(floors, a) - placeOf(floors, b) || compareFloors(a, b)

/** Every floor of a hotel in walking order: those it names, and those of its rooms; null, where rooms have none, last. */
export const floorsOf = (floors: readonly string[], rooms: readonly Room[]): (string | null)[] =>
  [...new Set<string | null>([...floors, ...rooms.map(({ floor }) => floor)])].sort(compareInHouse(floors))

const placeOf = (floors: readonly string[], floor: string | null) => {
  const place = floor === null ? -1 : floors.indexOf(floor)
  return place < 0 ? floors.length : place
}

/** How many members, and how many households they make, live in each hotel, by hotel id. */
export function countsByHotel(
  known: Pick<Known, 'stays' | 'members' | 'today'>,
): Map<string, { memberCount: number; householdCount: number }> {
  const homes = currentStays(known.stays, known.today)
  const partiesByHotel = new Map<string, string[]>()
  for (const { id, fields: member } of known.members) {
    const hotelId = homes.get(id)?.fields.hotelId
    if (hotelId === undefined || !isWithUs(member, known.today)) continue
    const parties = partiesByHotel.get(hotelId) ?? []
    parties.push(member.householdId ?? id)
    partiesByHotel.set(hotelId, parties)
  }
  return new Map(
    [...partiesByHotel].map(([hotelId, parties]) => [
      hotelId,
      { memberCount: parties.length, householdCount: new Set(parties).size },
    ]),
  )
}

/** Who has left this hotel of late, latest first. */
export function movedAway(known: Omit<Known, 'floors' | 'households'>): MovedAway[] {
  const { hotelId, stays, members, today } = known
  const homes = currentStays(stays, today)
  const membersById = new Map(members.map(({ id, fields }) => [id, fields]))
  return stays
    .flatMap(({ fields: { memberId, untilDay, room, hotelId: where } }) => {
      const member = membersById.get(memberId)
      const isGone = where === hotelId && homes.get(memberId)?.fields.hotelId !== hotelId
      if (!member || !isGone || untilDay === null || untilDay > today || !isNews(untilDay, today)) return []
      return [{ memberId, member, room, lastDay: untilDay }]
    })
    .sort((a, b) => b.lastDay.localeCompare(a.lastDay))
    .filter(({ memberId }, at, all) => all.findIndex((one) => one.memberId === memberId) === at)
}
