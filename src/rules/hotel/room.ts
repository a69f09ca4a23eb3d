import { toAsciiDigits } from '../language/digits.ts'
import { ok, refused, type Result } from '../result.ts'

export const roomRefusals = ['missing', 'too-long'] as const
export type RoomRefusal = { readonly reason: (typeof roomRefusals)[number] }

/** As long as a room's name on a door can be. */
export const ROOM_MAX_LENGTH = 12

export interface Room {
  /** As on the door, capital letters: `335A`. */
  readonly room: string
  /** A guess from the number, which people can change: `3`, `G` for ground, `B` below it; null when there is none. */
  readonly floor: string | null
}

const WORDS = /^(?:room|rm|r|flat|apt|apartment|unit|door|اتاق|اطاق|خونه|کوټه|غرفة)\b\.?\s*/iu
const WORDS_LOCAL = /^(?:اتاق|اطاق|کوټه|غرفة|غرفه)\s*/u
const NUMBER_SIGN = /^(?:no|nr|number|num|شماره|رقم)?\.?\s*[#№:]?\s*/iu

/** Reads `room 378`, `Rm 325`, `335A`, `Room No. 12`, `اتاق ۱۲`. Names of rooms that are no numbers are kept as they are. */
export function readRoom(text: string): Result<Room, RoomRefusal> {
  const written = toAsciiDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').trim()
  const bare = written.replace(WORDS, '').replace(WORDS_LOCAL, '').replace(NUMBER_SIGN, '')
  if (bare === '') return refused({ reason: 'missing' })
  const joined = /^[a-z]{0,2} ?\d+ ?[a-z]?$/i.test(bare) ? bare.replace(/ /g, '') : bare
  const room = joined.toUpperCase()
  return room.length > ROOM_MAX_LENGTH
    ? refused({ reason: 'too-long' })
    : ok({ room, floor: guessFloor(room) })
}

/** Hotels number rooms by floor: 325 is on the third, 1204 on the twelfth, 12 and G3 on the ground floor. */
export function guessFloor(room: string): string | null {
  const [, letters = '', number = ''] = /^([A-Z]*)(\d+)[A-Z]?$/.exec(room) ?? []
  if (number === '') return null
  if (letters === 'G' || letters === 'GF') return 'G'
  if (letters === 'LG' || letters === 'B') return letters
  const floor = Number(number.slice(0, -2))
  return floor === 0 ? 'G' : String(floor)
}

/** Orders rooms as one walks past them: 9, 12, 12A, 101. */
export const compareRooms = (a: string, b: string) =>
  numberIn(a) - numberIn(b) || a.localeCompare(b, 'en', { numeric: true })

const numberIn = (room: string) => Number(/\d+/.exec(room)?.[0] ?? Number.MAX_SAFE_INTEGER)

/** Orders floors from the lowest up; what has no floor comes last. */
export const compareFloors = (a: string | null, b: string | null) => heightOf(a) - heightOf(b) || sort(a, b)

const heightOf = (floor: string | null) => {
  if (floor === null) return Number.MAX_SAFE_INTEGER
  const named = { B: -2, LG: -1, G: 0, UG: 0.3, M: 0.6 }[floor.toUpperCase()]
  return named ?? (/^-?\d+$/.test(floor) ? Number(floor) : Number.MAX_SAFE_INTEGER - 1)
}

const sort = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '', 'en')
