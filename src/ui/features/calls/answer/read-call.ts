import { laterOf, type Later } from '#rules/calls/later.ts'
import type { Call } from '#rules/records/calls/call.ts'
import { checkInSchema, type CheckIn } from '#rules/records/calls/check-in.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { readTime } from '#rules/time/read-time.ts'
import { emptyCall, type CallDraft, type LaterDraft } from '#ui/platform/calls/call-draft.ts'
import { readDayEntry } from '#ui/platform/day-question.tsx'
import { problemOf } from '#ui/platform/keep/problem-of.ts'

/** What keeps a call from being saved, by where on the screen it is to be mended. */
export interface CallProblems {
  readonly outcome?: 'missing'
  readonly later?: 'missing'
  readonly day?: 'wrong'
  readonly time?: 'wrong'
  readonly texts: readonly TextField[]
}

const textFields = ['movedTo', 'otherNeeds', 'remark'] as const
export type TextField = (typeof textFields)[number]

/** Everything that is still to be said, or null when the call can be saved. */
export function problemsOfCall(draft: CallDraft): CallProblems | null {
  const texts = textFields.filter((name) => problemOf(checkInSchema.shape[name], draft[name]))
  if (draft.outcome === null) return { outcome: 'missing', texts }
  const later = draft.outcome === 'call-later' ? problemsOfLater(draft.later) : {}
  return texts.length > 0 || Object.keys(later).length > 0 ? { ...later, texts } : null
}

function problemsOfLater({ choice, day, time }: LaterDraft): Omit<CallProblems, 'texts'> {
  if (choice === null) return { later: 'missing' }
  if (choice !== 'other') return {}
  return {
    ...(readDayEntry(day) === null && { day: 'wrong' as const }),
    ...(readTime(time) === null && { time: 'wrong' as const }),
  }
}

interface Made {
  readonly call: { readonly id: string; readonly fields: Call }
  readonly staffId: string
  readonly nowMs: number
}

/** The record of a call that can be saved; of what was not asked in it, nothing. */
export function checkInOf(draft: CallDraft, { call, staffId, nowMs }: Made): CheckIn {
  const { outcome } = draft
  if (!outcome) throw new Error('a call is saved only with an outcome')
  const onDay = dayAt(nowMs)
  const isReached = outcome === 'reached'
  const { isAddressRight, movedTo, people, wantsPackage, needs, otherNeeds, mood } = isReached
    ? draft
    : emptyCall
  const later = outcome === 'call-later' ? laterSaid(draft.later, onDay) : null
  return {
    callId: call.id,
    cycleId: call.fields.cycleId,
    memberId: call.fields.memberId,
    staffId,
    onDay,
    atMs: nowMs,
    outcome,
    laterOn: later?.on ?? null,
    laterTime: later?.time ?? '',
    isAddressRight,
    movedTo: isAddressRight === false ? movedTo : '',
    people,
    wantsPackage,
    needs: wantsPackage === false ? [] : [...needs],
    otherNeeds: wantsPackage === false ? '' : otherNeeds,
    mood,
    remark: draft.remark,
    isUndone: false,
  }
}

function laterSaid({ choice, day, time }: LaterDraft, today: string): Later {
  const on = readDayEntry(day)
  if (choice === null || (choice === 'other' && on === null)) throw new Error('a later call needs a day')
  return choice === 'other' ? { on: on ?? today, time: readTime(time) ?? '' } : laterOf(choice, today)
}
