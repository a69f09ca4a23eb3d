import type { CheckIn } from '../records/calls/check-in.ts'

/** A check-in as this rule needs it, with the id by which others name it. */
interface KeptCheckIn {
  readonly id: string
  readonly fields: CheckIn
}

/** After so many tries in a row without an answer, whoever works with the member sees to it. */
export const triesBeforeTask = 3

export interface CallState<C> {
  /** `open`: nobody has tried, or all tries were without an answer. `later`: they asked to be rung again. `done`: nothing more to ring for. */
  readonly is: 'open' | 'later' | 'done'
  /** What counts: the last one that was not taken back. */
  readonly last: C | undefined
  /** Tries without an answer since somebody last answered. */
  readonly tries: number
}

/** Where one call stands, from its check-ins in any order. */
export function stateOfCall<C extends KeptCheckIn>(checkIns: readonly C[]): CallState<C> {
  const made = checkIns
    .filter(({ fields }) => !fields.isUndone)
    .toSorted((a, b) => a.fields.atMs - b.fields.atMs || (a.id < b.id ? -1 : 1))
  const last = made.at(-1)
  const answered = made.findLastIndex(({ fields }) => fields.outcome !== 'no-answer')
  const tries = made.length - 1 - answered
  return { is: last ? isAfter(last.fields.outcome) : 'open', last, tries }
}

function isAfter(outcome: CheckIn['outcome']): CallState<never>['is'] {
  if (outcome === 'no-answer') return 'open'
  return outcome === 'call-later' ? 'later' : 'done'
}
