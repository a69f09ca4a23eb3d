import { readRoom } from '#rules/hotel/room.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { asDayEntry, readDayEntry } from '#ui/platform/day-question.tsx'
import type { DayEntry } from '#ui/widgets/entry/day-field.tsx'

/** Where somebody lives from now on, as typed. Whoever of the household does not move is named: the rest comes along. */
export interface MoveDraft {
  readonly hotelId: string | null
  readonly room: string
  readonly day: DayEntry
  readonly stayBehind: readonly string[]
}

export interface MoveProblems {
  readonly hotel?: 'missing'
  readonly room?: 'too-long'
  readonly day?: 'no-such-day' | 'in-the-future'
}

/** Most moves are to another room of the same hotel. */
export const emptyMove = (today: string, hotelId: string | null): MoveDraft => ({
  hotelId,
  room: '',
  day: asDayEntry(today),
  stayBehind: [],
})

/** Reads the draft, or says of every question what is wrong with it. */
export function readMove(
  draft: MoveDraft,
  today: string,
): Result<
  { hotelId: string; room: string; fromDay: string },
  { reason: 'incomplete'; problems: MoveProblems }
> {
  const room = draft.room.trim() === '' ? ok({ room: '' }) : readRoom(draft.room)
  const fromDay = readDayEntry(draft.day)
  const isAhead = fromDay !== null && fromDay > today
  if (draft.hotelId === null || !room.ok || fromDay === null || isAhead) {
    const problems: MoveProblems = {
      ...(draft.hotelId === null ? { hotel: 'missing' } : {}),
      ...(room.ok ? {} : { room: 'too-long' }),
      ...(fromDay === null ? { day: 'no-such-day' } : isAhead ? { day: 'in-the-future' } : {}),
    }
    return refused({ reason: 'incomplete', problems })
  }
  return ok({ hotelId: draft.hotelId, room: room.value.room, fromDay })
}
