import { add, type Writing } from '#device/device.ts'
import { concern, concernSchema, type concernUrgencies } from '#rules/records/concern.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { problemOf } from '../keep/problem-of.ts'

/** A worry as far as it is written. */
export interface WorryDraft {
  readonly text: string
  readonly urgency: (typeof concernUrgencies)[number] | null
}

export type WorryProblem = 'missing-text' | 'missing-urgency' | 'too-long'

export const emptyWorry: WorryDraft = { text: '', urgency: null }

export const isWorrying = ({ text, urgency }: WorryDraft) => text.trim() !== '' || urgency !== null

/** What keeps a worry from being saved; undefined where there is none, or nothing of one was written. */
export function problemOfWorry(worry: WorryDraft): WorryProblem | undefined {
  if (!isWorrying(worry)) return undefined
  const ofText = problemOf(concernSchema.shape.text, worry.text)
  if (ofText) return ofText === 'missing' ? 'missing-text' : 'too-long'
  return worry.urgency ? undefined : 'missing-urgency'
}

/** A worry as a record of its own, under an id where one is given; nothing when there is none. */
export function writingsOfWorry(given: {
  worry: WorryDraft
  memberId: string
  noteId: string | null
  atMs: number
  id?: string
}): Writing[] {
  const { worry, memberId, noteId, atMs, id } = given
  if (!isWorrying(worry) || !worry.urgency) return []
  const fields = {
    memberId,
    noteId,
    onDay: dayAt(atMs),
    atMs,
    urgency: worry.urgency,
    text: worry.text,
    state: 'open' as const,
    takenUpBy: null,
    outcome: '',
  }
  return [add(concern, fields, id)]
}
