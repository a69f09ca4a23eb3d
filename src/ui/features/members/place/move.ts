import { add, edit, type ViewOf, type Writing } from '#device/device.ts'
import { addDays } from '#rules/time/day.ts'
import { stay } from '#rules/records/stay.ts'
import { currentStays } from '#rules/hotel/residents.ts'
import { guessFloor } from '#rules/hotel/room.ts'

export interface Move {
  readonly memberIds: readonly string[]
  readonly hotelId: string
  /** As on the door; empty when not known. */
  readonly room: string
  readonly fromDay: string
}

/**
 * Ends where each of them lives now, the day before, and begins the new stay. A stay that began on that very day, or
 * later, was written down wrongly and is corrected in place; who lives there already is left alone.
 */
export function moveWritings(move: Move, stays: readonly ViewOf<'stay'>[], today: string): Writing[] {
  const homes = currentStays(stays, today > move.fromDay ? today : move.fromDay)
  const place = { hotelId: move.hotelId, room: move.room, floor: guessFloor(move.room) ?? '' }
  return move.memberIds.flatMap((memberId) => {
    const now = homes.get(memberId)
    const began = add(stay, { memberId, ...place, fromDay: move.fromDay, untilDay: null })
    if (!now) return [began]
    if (now.fields.hotelId === move.hotelId && now.fields.room === move.room) return []
    if (now.fields.fromDay !== null && now.fields.fromDay >= move.fromDay) return [edit(stay, now.id, place)]
    return [edit(stay, now.id, { untilDay: addDays(move.fromDay, -1) }), began]
  })
}

/** Where somebody has lived, the latest first. */
export const stayHistory = (stays: readonly ViewOf<'stay'>[]): ViewOf<'stay'>[] =>
  stays.toSorted(
    (a, b) =>
      (b.fields.untilDay ?? '9999').localeCompare(a.fields.untilDay ?? '9999') ||
      (b.fields.fromDay ?? '').localeCompare(a.fields.fromDay ?? ''),
  )
