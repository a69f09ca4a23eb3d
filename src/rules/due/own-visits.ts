import { compareVisits, openVisits } from '../hotel/visits.ts'
import type { Visit } from '../records/visit.ts'
import type { Kept } from './kept.ts'

/** `isMissed`: it was planned for a day gone by, and nobody began it. */
export interface DueVisit {
  readonly is: 'visit'
  readonly visit: Kept<Visit>
  readonly isMissed: boolean
}

interface OwnVisits {
  /** The visit in hand, or the first of today. */
  readonly next: Kept<Visit> | undefined
  readonly missed: readonly DueVisit[]
  /** The others of today. */
  readonly laterToday: readonly DueVisit[]
  /** From tomorrow on, up to that day. */
  readonly coming: readonly DueVisit[]
}

/** One worker's visits that are still to be made, each in the order of day and time. */
export function ownVisits(
  visits: readonly Kept<Visit>[],
  { staffId, today, lastDay }: { staffId: string; today: string; lastDay: string },
): OwnVisits {
  const mine = openVisits(visits).filter(({ fields }) => fields.staffId === staffId)
  const planned = mine.filter(({ fields }) => fields.state === 'planned')
  const todays = planned.filter(({ fields }) => fields.onDay === today)
  const next = mine.find(({ fields }) => fields.state === 'under-way') ?? todays[0]
  const due = (some: readonly Kept<Visit>[], isMissed = false) =>
    some.map((visit): DueVisit => ({ is: 'visit', visit, isMissed }))
  return {
    next,
    missed: due(
      planned.filter(({ fields }) => fields.onDay < today),
      true,
    ),
    laterToday: due(todays.filter((visit) => visit !== next)),
    coming: due(planned.filter(({ fields }) => fields.onDay > today && fields.onDay <= lastDay)),
  }
}

/** The visits of a day, everybody's: those under way first, whatever their day, then by time. */
export const visitsOfDay = <V extends Kept<Visit>>(visits: readonly V[], today: string): V[] =>
  visits
    .filter(
      ({ fields: { state, onDay } }) => state === 'under-way' || (onDay === today && state !== 'cancelled'),
    )
    .sort(
      (a, b) =>
        Number(b.fields.state === 'under-way') - Number(a.fields.state === 'under-way') ||
        compareVisits(a, b),
    )
