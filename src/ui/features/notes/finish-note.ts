import { add, edit, type Writing } from '#device/device.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { note, noteSchema } from '#rules/records/note.ts'
import { step } from '#rules/records/step.ts'
import { visit, type Visit } from '#rules/records/visit.ts'
import { problemsOfStep, dueDayOf, isBlank } from './agreed/step-entry.ts'
import { problemOf } from '#ui/platform/keep/problem-of.ts'
import { problemOfWorry, writingsOfWorry, type WorryProblem } from '#ui/platform/worry/worry.ts'
import type { NoteDraft } from './note-draft.ts'

/** What keeps a note from being finished, by where on the screen it is to be mended. */
export interface NoteProblems {
  readonly text?: 'missing' | 'too-long' | undefined
  readonly areas?: 'missing' | undefined
  readonly manner?: 'missing' | undefined
  readonly interpreter?: 'missing' | undefined
  readonly worry?: WorryProblem | undefined
  /** The steps that cannot be saved as they are. */
  readonly stepIds: readonly string[]
}

/** Everything that is still to be said, or null when the note can be finished. */
export function problemsOfNote(draft: NoteDraft): NoteProblems | null {
  const problems: NoteProblems = {
    text: problemOf(noteSchema.shape.text, draft.text),
    areas: draft.areas.length === 0 ? 'missing' : undefined,
    manner: draft.manner ? undefined : 'missing',
    interpreter: draft.interpreter ? undefined : 'missing',
    worry: problemOfWorry(draft.worry),
    stepIds: draft.steps.filter((entry) => problemsOfStep(entry) !== null).map(({ id }) => id),
  }
  const { stepIds, ...ofFields } = problems
  return stepIds.length > 0 || Object.values(ofFields).some((problem) => problem !== undefined)
    ? problems
    : null
}

interface Finishing {
  readonly draft: NoteDraft
  readonly memberId: string
  /** The visit in which it was written, when this phone has it. */
  readonly visit: { readonly id: string; readonly fields: Visit } | null
  readonly nowMs: number
  readonly noteId: string
}

/** The one save of a finished note: the note, what was agreed, a worry, and that the member was seen. */
export function writingsOfNote({ draft, memberId, visit: during, nowMs, noteId }: Finishing): Writing[] {
  const { manner, interpreter, worry, startedAtMs } = draft
  if (!manner || !interpreter) throw new Error('a note is finished only without problems')
  const onDay = dayAt(startedAtMs)
  const areas = [...draft.areas]
  return [
    add(
      note,
      {
        memberId,
        visitId: draft.visitId,
        manner,
        onDay,
        atMs: startedAtMs,
        areas,
        text: draft.text,
        interpreter,
        language: draft.language,
        minutes: draft.minutes,
      },
      noteId,
    ),
    ...draft.steps
      .filter((entry) => !isBlank(entry))
      .map((entry) =>
        add(
          step,
          {
            memberId,
            noteId,
            title: entry.title,
            areas,
            staffId: entry.staffId,
            dueOn: dueDayOf(entry),
            doneOn: null,
          },
          entry.id,
        ),
      ),
    ...writingsOfWorry({ worry, memberId, noteId, atMs: startedAtMs }),
    ...(during ? seenIn(during, memberId, nowMs) : []),
  ]
}

/** Whoever has a note of the visit was seen in it; who was marked so already stays as marked. */
function seenIn(during: { id: string; fields: Visit }, memberId: string, atMs: number): Writing[] {
  const { outcomes } = during.fields
  if (outcomes.some((one) => one.memberId === memberId && one.outcome === 'seen')) return []
  const others = outcomes.filter((one) => one.memberId !== memberId)
  return [edit(visit, during.id, { outcomes: [...others, { memberId, outcome: 'seen', atMs }] })]
}
