import { add, type Writing } from '#device/device.ts'
import { guessFloor, readRoom } from '#rules/hotel/room.ts'
import { readPhone } from '#rules/reach/phone.ts'
import { assignment } from '#rules/records/assignment.ts'
import { contact, type contactOwners } from '#rules/records/contact.ts'
import { household } from '#rules/records/household.ts'
import { member } from '#rules/records/member.ts'
import { stay } from '#rules/records/stay.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import {
  emptyPerson,
  isBlank,
  readPerson,
  type PersonDraft,
  type PersonFields,
  type PersonProblems,
} from './person-draft.ts'

/** A family met in a corridor, as typed. */
export interface FamilyDraft {
  readonly hotelId: string | null
  readonly room: string
  /** They came today; otherwise nobody has asked since when. */
  readonly hasJustArrived: boolean
  readonly people: readonly PersonDraft[]
  readonly phone: string
  readonly phoneOwner: (typeof contactOwners)[number]
}

export interface FamilyProblems {
  readonly people: readonly PersonProblems[]
  readonly hotel?: 'missing'
  readonly room?: 'too-long'
  readonly phone?: 'not-a-number' | 'too-short' | 'too-long'
}

/** What a family draft says once it is read. */
export interface Family {
  readonly people: readonly PersonFields[]
  readonly home: { readonly hotelId: string; readonly room: string; readonly hasJustArrived: boolean } | null
  readonly phone: string | null
  readonly phoneOwner: FamilyDraft['phoneOwner']
}

export const emptyFamily = (hotelId: string | null): FamilyDraft => ({
  hotelId,
  room: '',
  hasJustArrived: false,
  people: [emptyPerson],
  phone: '',
  phoneOwner: 'self',
})

/** Reads the whole draft, or says of every question what is wrong with it. Further people left blank are left out. */
export function readFamily(
  draft: FamilyDraft,
  today: string,
): Result<Family, { reason: 'incomplete'; problems: FamilyProblems }> {
  const people = draft.people.map((person, at) =>
    at > 0 && isBlank(person) ? null : readPerson(person, today),
  )
  const room = draft.room.trim() === '' ? ok({ room: '' }) : readRoom(draft.room)
  const phone = readPhone(draft.phone)
  const problems: FamilyProblems = {
    people: people.map((read) => (read && !read.ok ? read.error.problems : {})),
    ...(draft.hotelId === null && draft.room.trim() !== '' ? { hotel: 'missing' } : {}),
    ...(room.ok ? {} : { room: 'too-long' }),
    ...(phone.ok ? {} : { phone: phone.error.reason }),
  }
  const isWhole = problems.people.every((one) => !one.name && !one.birth) && !problems.hotel
  if (!isWhole || !room.ok || !phone.ok) return refused({ reason: 'incomplete', problems })
  return ok({
    people: people.flatMap((read) => (read?.ok ? [read.value] : [])),
    home:
      draft.hotelId === null
        ? null
        : { hotelId: draft.hotelId, room: room.value.room, hasJustArrived: draft.hasJustArrived },
    phone: phone.value.kind === 'phone' ? phone.value.phone.e164 : null,
    phoneOwner: draft.phoneOwner,
  })
}

interface Making {
  readonly today: string
  /** One for each person. */
  readonly references: readonly string[]
  /** The caseworker who takes the family on; null when a coordinator adds it and assigns it later. */
  readonly staffId: string | null
  readonly makeId: () => string
}

/**
 * Everything a new family needs, in the order in which the server can grant it: who works with them, who they are, that
 * they belong together, how to reach them, where they live. The first person leads the household and has the telephone.
 */
export function familyWritings(family: Family, { today, references, staffId, makeId }: Making) {
  const ids = family.people.map(() => makeId())
  const [leadId] = ids
  if (leadId === undefined) throw new Error('a family has somebody in it')
  const householdId = ids.length > 1 ? makeId() : null
  const { home, phone } = family
  const writings: Writing[] = [
    ...(staffId === null ? [] : ids.map((id) => takenOn(id, staffId, today))),
    ...family.people.map((person, at) =>
      add(member, { ...person, ...asJoined(today), reference: references[at] ?? '', householdId }, ids[at]),
    ),
    ...(householdId
      ? [add(household, { leadMemberId: leadId, size: ids.length, remark: '' }, householdId)]
      : []),
    ...(phone === null ? [] : [firstContact(leadId, phone, family.phoneOwner)]),
    ...(home === null ? [] : ids.map((id) => firstStay(id, home, today))),
  ]
  return { leadId, writings }
}

const asJoined = (today: string) => ({
  doNotContact: false,
  addressConfidential: false,
  joinedOn: today,
  leftOn: null,
})

const takenOn = (memberId: string, staffId: string, today: string) =>
  add(assignment, { staffId, memberId, hotelId: null, fromDay: today, untilDay: null })

const firstContact = (memberId: string, phone: string, owner: FamilyDraft['phoneOwner']) =>
  add(contact, {
    memberId,
    phone,
    owner,
    ownerName: '',
    isWhatsApp: null,
    isUnsafe: false,
    bestTimes: '',
    isInUse: true,
  })

const firstStay = (memberId: string, home: NonNullable<Family['home']>, today: string) =>
  add(stay, {
    memberId,
    hotelId: home.hotelId,
    room: home.room,
    floor: guessFloor(home.room) ?? '',
    fromDay: home.hasJustArrived ? today : null,
    untilDay: null,
  })
