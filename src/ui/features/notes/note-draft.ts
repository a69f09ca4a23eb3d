import type { Area } from '#rules/casework/area.ts'
import { dayAt } from '#rules/time/calendar.ts'
import type { Repeating } from '#rules/casework/last-visit.ts'
import type { interpreters, noteManners } from '#rules/records/note.ts'
import { emptyWorry, type WorryDraft } from '#ui/platform/worry/worry.ts'
import type { DayEntry } from '#ui/widgets/entry/read-day.ts'

export type Manner = (typeof noteManners)[number]
export type Interpreter = (typeof interpreters)[number]

/** A step as it is being agreed. `staffId` null: the member does it. */
export interface StepDraft {
  readonly id: string
  readonly title: string
  readonly staffId: string | null
  readonly dueOn: string | null
  /** A day as typed, while the other day is being given; it counts instead of `dueOn`. */
  readonly otherDay: DayEntry | null
}

/** A note as far as it is written: everything on the screen, so that all of it is there again after a lock. */
export interface NoteDraft extends Repeating {
  /** When writing began: the talk was then, even if the note is finished the next morning. */
  readonly startedAtMs: number
  readonly visitId: string | null
  readonly text: string
  readonly areas: readonly Area[]
  readonly steps: readonly StepDraft[]
  readonly worry: WorryDraft
  /** What stood where the last note was filled in, to undo it. */
  readonly before: Repeating | null
}

interface Beginning {
  readonly startedAtMs: number
  readonly visitId: string | null
  /** Null: not known. Only who needs one is asked; who needs none has `none` set, in sight. */
  readonly needsInterpreter: boolean | null
}

export const startNote = ({ startedAtMs, visitId, needsInterpreter }: Beginning): NoteDraft => ({
  startedAtMs,
  visitId,
  manner: visitId ? 'visit' : null,
  text: '',
  areas: [],
  steps: [],
  interpreter: needsInterpreter ? null : 'none',
  language: null,
  minutes: null,
  worry: emptyWorry,
  before: null,
})

/**
 * A draft belongs to the visit it was begun in. One begun without a visit is taken into the visit in which it is
 * opened again on the same day.
 */
export function takeIntoVisit(draft: NoteDraft, visitId: string | null, nowMs: number): NoteDraft {
  const isSameDay = dayAt(draft.startedAtMs) === dayAt(nowMs)
  return draft.visitId === null && visitId && isSameDay ? { ...draft, visitId, manner: 'visit' } : draft
}
