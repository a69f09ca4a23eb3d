import type { Area } from './area.ts'
import type { Note, interpreters, noteManners } from '../records/note.ts'

/** What of a talk repeats from one to the next, as far as it has been said; null where it has not. */
export interface Repeating {
  readonly manner: (typeof noteManners)[number] | null
  readonly areas: readonly Area[]
  readonly interpreter: (typeof interpreters)[number] | null
  readonly language: string | null
  readonly minutes: number | null
}

/** The newest of a member's notes, by the clocks of those who wrote them; null when there is none. */
export function lastNoteOf<N extends Pick<Note, 'atMs'>>(notes: readonly N[]): N | null {
  return notes.reduce<N | null>((last, next) => (last && last.atMs >= next.atMs ? last : next), null)
}

/**
 * *Same as last visit*: what is being written, with what repeats filled in from the last note. The areas are joined, so
 * one that was chosen already stays; what the last note left open (a language not asked, minutes not counted) leaves
 * what stands. Everything else that is being written stays untouched. `isMannerGiven`: a visit says how we met.
 */
export function fillAsLast<Writing extends Repeating>(
  writing: Writing,
  last: Repeating,
  { isMannerGiven }: { isMannerGiven: boolean },
): Writing {
  return {
    ...writing,
    manner: isMannerGiven ? writing.manner : (last.manner ?? writing.manner),
    areas: [...writing.areas, ...last.areas.filter((area) => !writing.areas.includes(area))],
    interpreter: last.interpreter ?? writing.interpreter,
    language: last.language ?? writing.language,
    minutes: last.minutes ?? writing.minutes,
  }
}

/** Only what repeats, to be put back when the filling is undone. */
export const repeatingOf = ({ manner, areas, interpreter, language, minutes }: Repeating): Repeating => ({
  manner,
  areas,
  interpreter,
  language,
  minutes,
})
