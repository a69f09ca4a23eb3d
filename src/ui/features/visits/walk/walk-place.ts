import type { Resident, Room } from '#rules/hotel/residents.ts'
import {
  nextResident,
  nextRoom,
  outcomesByMember,
  type Outcome,
  type OutcomesByMember,
} from '#rules/hotel/walk.ts'

/** What the person has tapped; all else follows from how far the walk has come. */
export interface Choice {
  readonly floor?: string | null | undefined
  readonly roomKey?: string | undefined
  readonly memberId?: string | undefined
}

export interface WalkPlace {
  /** The floor in sight. */
  readonly floor: string | null
  /** The door one stands before; undefined when nothing is left on this floor. */
  readonly room: Room | undefined
  /** Whom the buttons are about. */
  readonly resident: Resident | undefined
  /** Where the walk goes on when this floor is done. */
  readonly elsewhere: Room | undefined
}

export const residentsOf = (room: Room): readonly Resident[] =>
  room.parties.flatMap((party) => party.residents)

/** The latest outcome of anybody behind a door. */
export const lastOutcome = (room: Room, outcomes: OutcomesByMember): Outcome | undefined =>
  residentsOf(room)
    .flatMap(({ memberId }) => outcomes.get(memberId) ?? [])
    .sort((a, b) => b.atMs - a.atMs)[0]

/** The room of the outcome noted last: where one stands after a note, a lock, or a night. */
function lastRoom(rooms: readonly Room[], outcomes: readonly Outcome[]): Room | undefined {
  const latest = outcomes.reduce<Outcome | undefined>(
    (last, next) => (last && last.atMs > next.atMs ? last : next),
    undefined,
  )
  return (
    latest && rooms.find((room) => residentsOf(room).some(({ memberId }) => memberId === latest.memberId))
  )
}

/** Where one stands in a walk: at the door that was tapped, else before the first one left, on the floor in sight. */
export function placeInWalk(rooms: readonly Room[], outcomes: readonly Outcome[], choice: Choice): WalkPlace {
  const byMember = outcomesByMember(outcomes)
  const last = lastRoom(rooms, outcomes)
  const isOnFloor = last && (choice.floor === undefined || last.floor === choice.floor)
  const next = nextRoom(rooms, byMember, isOnFloor ? { at: last.key } : { floor: choice.floor })
  const chosen = rooms.find(({ key, isProtected }) => key === choice.roomKey && !isProtected)
  const floor = chosen
    ? chosen.floor
    : choice.floor !== undefined
      ? choice.floor
      : ((next ?? last ?? rooms[0])?.floor ?? null)
  const room = chosen ?? (next?.floor === floor ? next : undefined)
  const residents = room ? residentsOf(room) : []
  return {
    floor,
    room,
    resident:
      residents.find(({ memberId }) => memberId === choice.memberId) ??
      (room && nextResident(room, byMember)) ??
      residents[0],
    elsewhere: room ? undefined : next,
  }
}
