import type { CheckIn } from '#rules/records/calls/check-in.ts'
import type { LaterChoice } from '#rules/calls/later.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import type { DayEntry } from '../../widgets/entry/read-day.ts'
import { asDayEntry } from '../day-question.tsx'

/** When to ring again, as far as it is said. `day` and `time` are typed, and count where `choice` is `other`. */
export interface LaterDraft {
  readonly choice: LaterChoice | 'other' | null
  readonly day: DayEntry
  readonly time: string
}

/** A call as far as it is written down. What was not asked is null or empty. */
export interface CallDraft extends Pick<
  CheckIn,
  'movedTo' | 'people' | 'otherNeeds' | 'mood' | 'remark' | 'isAddressRight' | 'wantsPackage'
> {
  readonly outcome: CheckIn['outcome'] | null
  readonly later: LaterDraft
  readonly needs: readonly Piece[]
}

const noDay: DayEntry = { day: '', month: '', year: '' }

export const emptyCall: CallDraft = {
  outcome: null,
  later: { choice: null, day: noDay, time: '' },
  isAddressRight: null,
  movedTo: '',
  people: null,
  wantsPackage: null,
  needs: [],
  otherNeeds: '',
  mood: null,
  remark: '',
}

/** Nothing was answered or typed, whichever outcome is chosen. */
export const isBlank = (draft: CallDraft) =>
  JSON.stringify({ ...draft, outcome: null }) === JSON.stringify(emptyCall)

/** The name under which a call's draft is kept. */
export const callDraftKey = (callId: string) => `call/${callId}`

/** What was typed, read back from a call that is taken back; null where it was one tap and nothing more. */
export function draftOf(checkIn: CheckIn): CallDraft | null {
  const { outcome, laterOn, laterTime } = checkIn
  if (outcome === 'no-answer' || outcome === 'wrong-number') return null
  const { isAddressRight, movedTo, people, wantsPackage, needs, otherNeeds, mood, remark } = checkIn
  const later: LaterDraft = laterOn
    ? { choice: 'other', day: asDayEntry(laterOn), time: laterTime }
    : emptyCall.later
  return { outcome, later, isAddressRight, movedTo, people, wantsPackage, needs, otherNeeds, mood, remark }
}
