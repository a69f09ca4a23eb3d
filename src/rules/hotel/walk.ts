import type { Visit } from '../records/visit.ts'
import type { Resident, Room } from './residents.ts'

/**
 * A visit as a walk from door to door. Who is behind which door is `residents.ts`; here is how far the walk has come.
 *
 * One outcome for a household is enough: whoever opens speaks for it. Strangers who share a room are met one by one.
 */
export type Outcome = Visit['outcomes'][number]
export type OutcomesByMember = ReadonlyMap<string, Outcome>

/** `ahead`: somebody behind the door has not been asked for yet. `protected`: nobody knocks. */
export type RoomState = 'ahead' | 'seen' | 'not-seen' | 'protected'

export interface Progress {
  readonly doneCount: number
  /** Doors to knock at: protected ones are none. */
  readonly roomCount: number
  readonly seenCount: number
  readonly notSeenCount: number
}

export const outcomesByMember = (outcomes: readonly Outcome[]): OutcomesByMember =>
  new Map(outcomes.map((outcome) => [outcome.memberId, outcome]))

export function stateOfRoom(room: Room, outcomes: OutcomesByMember): RoomState {
  if (room.isProtected) return 'protected'
  if (nextResident(room, outcomes)) return 'ahead'
  const isSeen = room.parties.some(({ residents }) =>
    residents.some(({ memberId }) => outcomes.get(memberId)?.outcome === 'seen'),
  )
  return isSeen ? 'seen' : 'not-seen'
}

/** Whom to ask for next behind this door: the first of the first party that nobody has an outcome of. */
export const nextResident = (room: Room, outcomes: OutcomesByMember): Resident | undefined =>
  room.parties.find(({ residents }) => !residents.some(({ memberId }) => outcomes.has(memberId)))
    ?.residents[0]

/** How far the walk past these rooms has come. Members seen who have moved since are counted all the same. */
export function progressOf(rooms: readonly Room[], outcomes: OutcomesByMember): Progress {
  const states = rooms.map((room) => stateOfRoom(room, outcomes)).filter((state) => state !== 'protected')
  const met = [...outcomes.values()]
  return {
    doneCount: states.filter((state) => state !== 'ahead').length,
    roomCount: states.length,
    seenCount: met.filter(({ outcome }) => outcome === 'seen').length,
    notSeenCount: met.filter(({ outcome }) => outcome === 'not-seen').length,
  }
}

/**
 * The door to go to now: `at`, where one stands, while somebody there has not been asked for; else the next one left on its
 * floor, else the first left on that floor, else the first left in the hotel. Without `at`, the first left on `floor`
 * and then in the hotel. Undefined when all are done.
 */
export function nextRoom(
  rooms: readonly Room[],
  outcomes: OutcomesByMember,
  from: { at?: string | undefined; floor?: string | null | undefined } = {},
): Room | undefined {
  const ahead = rooms.filter((room) => stateOfRoom(room, outcomes) === 'ahead')
  const place = rooms.findIndex(({ key }) => key === from.at)
  const floor = place >= 0 ? rooms[place]?.floor : from.floor
  const onFloor = ahead.filter((room) => floor === undefined || room.floor === floor)
  const fromHereOn = new Set(rooms.slice(Math.max(0, place)))
  return onFloor.find((room) => fromHereOn.has(room)) ?? onFloor[0] ?? ahead[0]
}

/** The outcomes with this one in the place of the member's earlier one, or at the end. */
export const withOutcome = (outcomes: readonly Outcome[], made: Outcome): Outcome[] =>
  outcomes.some(({ memberId }) => memberId === made.memberId)
    ? outcomes.map((outcome) => (outcome.memberId === made.memberId ? made : outcome))
    : [...outcomes, made]
