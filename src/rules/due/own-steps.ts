import type { Step } from '../records/step.ts'
import { daysBetween } from '../time/day.ts'
import type { Kept } from './kept.ts'

/** `daysLate`: whole days since the day it was due; 0 on that day, negative before it. */
export interface DueStep {
  readonly is: 'step'
  readonly step: Kept<Step>
  readonly dueOn: string
  readonly daysLate: number
}

interface Known {
  readonly staffId: string
  /** The members in this person's charge: what they do themselves is theirs to ask after. */
  readonly caseload: ReadonlySet<string>
  readonly steps: readonly Kept<Step>[]
  readonly keptIds: ReadonlySet<string>
  readonly today: string
}

/** A person's own steps, and those that their members do themselves; the longest due first. */
export function ownSteps({ steps, staffId, caseload, keptIds, today }: Known): DueStep[] {
  return steps
    .flatMap((step): DueStep[] => {
      const { doneOn, dueOn, memberId, staffId: doer } = step.fields
      const isMine = doer === staffId || (doer === null && caseload.has(memberId))
      const isOpen = doneOn === null || keptIds.has(step.id)
      if (!isMine || !isOpen || dueOn === null) return []
      return [{ is: 'step', step, dueOn, daysLate: daysBetween(dueOn, today) }]
    })
    .sort((a, b) => b.daysLate - a.daysLate || a.step.id.localeCompare(b.step.id, 'en'))
}
