import { concernUrgencies, type Concern } from '../records/concern.ts'
import { daysBetween } from '../time/day.ts'
import type { Kept } from './kept.ts'

/** A worry that waits for somebody; its urgency is the reason. */
export interface DueConcern {
  readonly is: 'concern'
  readonly concern: Kept<Concern>
  /** Whole days since it was written down. */
  readonly daysOpen: number
  /** Days since the last on which somebody was to look at it; null where there is no such day, and once it is taken up. */
  readonly daysLate: number | null
}

/** How many days after it was written down somebody is to have looked at it; null where there is no such day. */
const daysToLook = { today: 0, 'this-week': 6, 'keep-in-mind': null } as const

/**
 * The worries that wait for one safeguarding lead: those nobody has taken up, the most urgent and then the oldest first,
 * then those they took up themselves and have not closed, in the same order.
 */
export function concernsDue(
  concerns: readonly Kept<Concern>[],
  { staffId, today }: { staffId: string; today: string },
): DueConcern[] {
  return concerns
    .filter(({ fields }) => isFor(fields, staffId))
    .map((concern) => asDue(concern, today))
    .sort(
      (a, b) =>
        Number(isTakenUp(a)) - Number(isTakenUp(b)) ||
        urgencyOf(a) - urgencyOf(b) ||
        a.concern.fields.atMs - b.concern.fields.atMs ||
        a.concern.id.localeCompare(b.concern.id, 'en'),
    )
}

const isFor = ({ state, takenUpBy }: Concern, staffId: string) =>
  state === 'open' || (state === 'taken-up' && takenUpBy === staffId)

const isTakenUp = ({ concern }: DueConcern) => concern.fields.state === 'taken-up'
const urgencyOf = ({ concern }: DueConcern) => concernUrgencies.indexOf(concern.fields.urgency)

function asDue(concern: Kept<Concern>, today: string): DueConcern {
  const { onDay, urgency, state } = concern.fields
  const daysOpen = daysBetween(onDay, today)
  const limit = daysToLook[urgency]
  const isWaited = state === 'open' && limit !== null
  return { is: 'concern', concern, daysOpen, daysLate: isWaited ? daysOpen - limit : null }
}
