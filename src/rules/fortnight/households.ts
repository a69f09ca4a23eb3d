import { compareRooms } from '../hotel/room.ts'
import { currentStays, isWithUs } from '../hotel/residents.ts'
import type { Needs } from '../records/fortnight/needs.ts'
import type { Hotel } from '../records/hotel.ts'
import type { Household } from '../records/household.ts'
import type { Member } from '../records/member.ts'
import type { Stay } from '../records/stay.ts'

/** A record as this rule needs it: what it says, its id, and when it last changed. */
interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
  readonly changedAtMs: number
}

interface Known {
  readonly members: readonly Kept<Member>[]
  readonly households: readonly Kept<Household>[]
  readonly stays: readonly Kept<Stay>[]
  readonly needs: readonly Kept<Needs>[]
  /** Their names order the answer; without them it is ordered by the hotels' ids. */
  readonly hotels?: readonly Kept<Hotel>[]
  readonly today: string
}

/** Those who are served together, by one package at one door. */
export interface ServedHousehold {
  /** Whom needs, calls and stops name. */
  readonly leadMemberId: string
  readonly lead: Member
  /** The lead first. */
  readonly memberIds: readonly string[]
  /** People living together, also those who are not members. */
  readonly size: number
  readonly wantsPackage: boolean
  readonly diets: Needs['diets']
  readonly extras: Needs['extras']
  /** The record all this is from; null where nobody has asked yet: then they are taken to want a package. */
  readonly needs: Kept<Needs> | null
  /** Where the lead lives today; null where nobody knows. */
  readonly stay: Kept<Stay> | null
  readonly hotelId: string | null
  readonly room: string
  /** The lead's, the one they speak best first. */
  readonly languages: readonly string[]
  /** One of them is not to be contacted: nobody rings or knocks. */
  readonly isProtected: boolean
}

/**
 * The households whom the charity serves today, hotel by hotel and door by door. Members who have left are not served;
 * where the lead has left, the longest known of the others leads. A member of no household is one alone.
 */
export function servedHouseholds(known: Known): ServedHousehold[] {
  const homes = currentStays(known.stays, known.today) as Map<string, Kept<Stay>>
  const householdsById = new Map(known.households.map(({ id, fields }) => [id, fields]))
  const needsByMember = latestNeeds(known.needs)
  const together = new Map<string, Kept<Member>[]>()
  for (const member of known.members) {
    if (!isWithUs(member.fields, known.today)) continue
    const key = member.fields.householdId ?? member.id
    const others = together.get(key)
    if (others) others.push(member)
    else together.set(key, [member])
  }
  return [...together]
    .map(([key, members]) => asServed({ members, household: householdsById.get(key), homes, needsByMember }))
    .sort(byDoor(known.hotels ?? []))
}

function asServed(given: {
  members: readonly Kept<Member>[]
  household: Household | undefined
  homes: ReadonlyMap<string, Kept<Stay>>
  needsByMember: ReadonlyMap<string, Kept<Needs>>
}): ServedHousehold {
  const { household, homes, needsByMember } = given
  const leadId = household?.leadMemberId
  const members = given.members.toSorted(
    (a, b) =>
      Number(b.id === leadId) - Number(a.id === leadId) ||
      a.fields.joinedOn.localeCompare(b.fields.joinedOn) ||
      a.fields.reference.localeCompare(b.fields.reference, 'en'),
  )
  const [lead] = members
  if (!lead) throw new Error('a household has somebody in it')
  // Needs may still lie with a lead who has left, or with one who lived alone before.
  const withNeeds = [lead.id, leadId ?? lead.id, ...members.map(({ id }) => id)]
  const needs = withNeeds.map((id) => needsByMember.get(id)).find((one) => one !== undefined)
  const stay = homes.get(lead.id)
  return {
    leadMemberId: lead.id,
    lead: lead.fields,
    memberIds: members.map(({ id }) => id),
    size: Math.max(household?.size ?? 1, members.length),
    wantsPackage: needs?.fields.wantsPackage ?? true,
    diets: needs?.fields.diets ?? [],
    extras: needs?.fields.extras ?? [],
    needs: needs ?? null,
    stay: stay ?? null,
    hotelId: stay?.fields.hotelId ?? null,
    room: stay?.fields.room ?? '',
    languages: lead.fields.languages,
    isProtected: members.some(({ fields }) => fields.doNotContact),
  }
}

/** One a member: where two phones began one each, the one that was changed last. */
function latestNeeds(needs: readonly Kept<Needs>[]) {
  const inOrder = needs.toSorted((a, b) => a.changedAtMs - b.changedAtMs || (a.id < b.id ? -1 : 1))
  return new Map(inOrder.map((one) => [one.fields.memberId, one]))
}

/** Hotel by hotel, door by door; those whose hotel nobody knows come last. */
function byDoor(hotels: readonly Kept<Hotel>[]) {
  const namesById = new Map(hotels.map(({ id, fields }) => [id, fields.name]))
  const placeOf = ({ hotelId }: ServedHousehold) =>
    hotelId === null ? '' : `${namesById.get(hotelId) ?? ''}\n${hotelId}`
  return (a: ServedHousehold, b: ServedHousehold) =>
    Number(a.hotelId === null) - Number(b.hotelId === null) ||
    placeOf(a).localeCompare(placeOf(b), 'en') ||
    Number(a.room === '') - Number(b.room === '') ||
    compareRooms(a.room, b.room) ||
    a.lead.reference.localeCompare(b.lead.reference, 'en')
}
