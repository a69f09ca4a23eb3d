import type { Consent, consentManners, consentPurposes } from '#rules/records/consent.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { asDayEntry, readDayEntry } from '#ui/platform/day-question.tsx'
import type { DayEntry } from '#ui/widgets/entry/day-field.tsx'

/** What a member answered, as it is being written down. */
export interface ConsentDraft {
  readonly purpose: (typeof consentPurposes)[number] | null
  readonly answer: 'given' | 'not-given' | null
  readonly manner: (typeof consentManners)[number]
  readonly day: DayEntry
  readonly words: string
}

export interface ConsentProblems {
  readonly purpose?: 'missing'
  readonly answer?: 'missing'
  readonly day?: 'no-such-day' | 'in-the-future'
}

export const emptyConsent = (today: string): ConsentDraft => ({
  purpose: null,
  answer: null,
  manner: 'spoken',
  day: asDayEntry(today),
  words: '',
})

/** Reads the draft, or says of every question what is missing. Nothing is taken as given that was not answered. */
export function readConsent(
  draft: ConsentDraft,
  today: string,
): Result<Omit<Consent, 'memberId'>, { reason: 'incomplete'; problems: ConsentProblems }> {
  const { purpose, answer, manner, words } = draft
  const onDay = readDayEntry(draft.day)
  const isAhead = onDay !== null && onDay > today
  if (purpose === null || answer === null || onDay === null || isAhead) {
    const problems: ConsentProblems = {
      ...(purpose === null ? { purpose: 'missing' } : {}),
      ...(answer === null ? { answer: 'missing' } : {}),
      ...(onDay === null ? { day: 'no-such-day' } : isAhead ? { day: 'in-the-future' } : {}),
    }
    return refused({ reason: 'incomplete', problems })
  }
  return ok({ purpose, isGiven: answer === 'given', manner, onDay, withdrawnOn: null, words: words.trim() })
}
