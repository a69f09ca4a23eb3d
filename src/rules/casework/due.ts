import { compareVisits, openVisits } from '../hotel/visits.ts'
import type { Step } from '../records/step.ts'
import type { Visit } from '../records/visit.ts'
import { addDays, daysBetween } from '../time/day.ts'

/** How many days ahead the plan of a day looks. */
export const aheadDays = 7

/** A step and a visit as this rule needs them, with the ids by which others name them. */
interface KeptStep {
  readonly id: string
  readonly fields: Pick<Step, 'memberId' | 'staffId' | 'dueOn' | 'doneOn'>
}
interface KeptVisit {
  readonly id: string
  readonly fields: Visit
}

/** `daysLate`: whole days since the day it was due; 0 on that day, negative before it. */
export interface DueStep<S> {
  readonly is: 'step'
  readonly step: S
  readonly dueOn: string
  readonly daysLate: number
}
/** `isMissed`: it was planned for a day gone by, and nobody began it. */
export interface DueVisit<V> {
  readonly is: 'visit'
  readonly visit: V
  readonly isMissed: boolean
}
type DueThing<S, V> = DueStep<S> | DueVisit<V>

export interface Due<S, V> {
  /** The visit in hand, or the first of today. */
  readonly next: V | undefined
  /** Late steps, the longest first; visits missed; steps due today. */
  readonly now: readonly DueThing<S, V>[]
  /** The other visits of today. */
  readonly laterToday: readonly DueVisit<V>[]
  /** From tomorrow on, as far as `aheadDays` reaches, by day. */
  readonly coming: readonly DueThing<S, V>[]
}

interface Known<S, V> {
  readonly staffId: string
  /** The members in this person's charge: what they do themselves is theirs to ask after. */
  readonly caseload: ReadonlySet<string>
  readonly visits: readonly V[]
  readonly steps: readonly S[]
  /** Steps that stay in the list though they are done. */
  readonly keptIds: ReadonlySet<string>
  /** The day at the hotels, `YYYY-MM-DD`. */
  readonly today: string
}

/** What one person has to do on a day and in those that follow, in the order in which it should be looked at. */
export function whatIsDue<S extends KeptStep, V extends KeptVisit>(known: Known<S, V>): Due<S, V> {
  const { today, staffId } = known
  const lastDay = addDays(today, aheadDays)
  const mine = openVisits(known.visits).filter(({ fields }) => fields.staffId === staffId)
  const planned = mine.filter(({ fields }) => fields.state === 'planned')
  const todays = planned.filter(({ fields }) => fields.onDay === today)
  const missed = planned.filter(({ fields }) => fields.onDay < today)
  const ahead = planned.filter(({ fields }) => fields.onDay > today && fields.onDay <= lastDay)
  const next = mine.find(({ fields }) => fields.state === 'under-way') ?? todays[0]
  const steps = dueSteps(known)
  return {
    next,
    now: [
      ...steps.filter(({ daysLate }) => daysLate > 0),
      ...missed.map((visit) => asDue(visit, true)),
      ...steps.filter(({ daysLate }) => daysLate === 0),
    ],
    laterToday: todays.filter((visit) => visit !== next).map((visit) => asDue(visit, false)),
    coming: [
      ...ahead.map((visit) => asDue(visit, false)),
      ...steps.filter(({ daysLate, dueOn }) => daysLate < 0 && dueOn <= lastDay),
    ].sort((a, b) => dayOf(a).localeCompare(dayOf(b))),
  }
}

/** Whether its day has gone by. */
export const isLate = (thing: DueStep<unknown> | DueVisit<unknown>) =>
  thing.is === 'step' ? thing.daysLate > 0 : thing.isMissed

/** A person's own steps, and those that their members do themselves; the longest due first. */
function dueSteps<S extends KeptStep>({ steps, staffId, caseload, keptIds, today }: Known<S, unknown>) {
  return steps
    .flatMap((step): DueStep<S>[] => {
      const { doneOn, dueOn, memberId, staffId: doer } = step.fields
      const isMine = doer === staffId || (doer === null && caseload.has(memberId))
      const isOpen = doneOn === null || keptIds.has(step.id)
      if (!isMine || !isOpen || dueOn === null) return []
      return [{ is: 'step', step, dueOn, daysLate: daysBetween(dueOn, today) }]
    })
    .sort((a, b) => b.daysLate - a.daysLate || a.step.id.localeCompare(b.step.id, 'en'))
}

const asDue = <V>(visit: V, isMissed: boolean): DueVisit<V> => ({ is: 'visit', visit, isMissed })

const dayOf = (thing: DueThing<KeptStep, KeptVisit>) =>
  thing.is === 'step' ? thing.dueOn : thing.visit.fields.onDay

/** The visits of a day, everybody's: those under way first, whatever their day, then by time. */
export const visitsOfDay = <V extends KeptVisit>(visits: readonly V[], today: string): V[] =>
  visits
    .filter(
      ({ fields: { state, onDay } }) => state === 'under-way' || (onDay === today && state !== 'cancelled'),
    )
    .sort(
      (a, b) =>
        Number(b.fields.state === 'under-way') - Number(a.fields.state === 'under-way') ||
        compareVisits(a, b),
    )
