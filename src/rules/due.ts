import type { Role } from './access.ts'
import { concernsDue, type DueConcern } from './due/concerns-due.ts'
import { cycleWork, type CycleRecords, type DueCycle } from './due/cycle-work.ts'
import type { Kept } from './due/kept.ts'
import { ownSteps, type DueStep } from './due/own-steps.ts'
import { ownVisits, type DueVisit } from './due/own-visits.ts'
import { tasksDue, type DueTask } from './due/tasks-due.ts'
import { unsentSince, type DueUnsent } from './due/unsent-since.ts'
import type { Concern } from './records/concern.ts'
import type { Step } from './records/step.ts'
import type { Double } from './records/told/double.ts'
import type { Task } from './records/told/task.ts'
import type { Visit } from './records/visit.ts'
import { addDays } from './time/day.ts'

/** How many days ahead the plan of a day looks. */
export const aheadDays = 7

/** Two top-ups to one member in one cycle; nobody has said yet whether both stand. */
export interface DueDouble {
  readonly is: 'double'
  readonly double: Kept<Double>
}

/** One thing to do and why: closed words, days and counts, never text. */
export type DueThing = DueStep | DueVisit | DueTask | DueConcern | DueDouble | DueCycle | DueUnsent

export interface Due {
  /** The visit in hand, or the first of today. */
  readonly next: Kept<Visit> | undefined
  /**
   * What is to be done now. For a worker: late steps, the longest first; visits missed; tasks; what a cycle asks for;
   * possible doubles; steps due today; what was not sent. For a safeguarding lead: worries; what was not sent.
   */
  readonly now: readonly DueThing[]
  /** The other visits of today. */
  readonly laterToday: readonly DueThing[]
  /** From tomorrow on, as far as `aheadDays` reaches, by day. */
  readonly coming: readonly (DueStep | DueVisit)[]
}

export interface DueKnown extends CycleRecords {
  readonly role: Role
  readonly staffId: string
  /** The members in this person's charge. */
  readonly caseload: ReadonlySet<string>
  /** The members in anybody's charge. */
  readonly charged: ReadonlySet<string>
  readonly visits: readonly Kept<Visit>[]
  readonly steps: readonly Kept<Step>[]
  readonly tasks: readonly Kept<Task>[]
  readonly concerns: readonly Kept<Concern>[]
  readonly doubles: readonly Kept<Double>[]
  /** What has not reached the office, `sync.waiting`. */
  readonly waiting: readonly { readonly atMs: number; readonly state: string }[]
  /** Steps and tasks that stay in the list though they are done: they were ticked a moment ago. */
  readonly keptIds: ReadonlySet<string>
  /** The day at the hotels, `YYYY-MM-DD`. */
  readonly today: string
}

/** What one person has to do on a day and in those that follow, in the order in which it should be looked at. */
export function whatIsDue(known: DueKnown): Due {
  const unsent = unsentSince(known.waiting, known.today)
  const last = unsent ? [unsent] : []
  if (known.role === 'safeguarding-lead') {
    return {
      next: undefined,
      now: [...concernsDue(known.concerns, known), ...last],
      laterToday: [],
      coming: [],
    }
  }
  const lastDay = addDays(known.today, aheadDays)
  const visits = ownVisits(known.visits, { ...known, lastDay })
  const steps = ownSteps(known)
  const tasks = tasksDue(known)
  return {
    next: visits.next,
    now: [
      ...steps.filter(({ daysLate }) => daysLate > 0),
      ...visits.missed,
      ...tasks,
      ...(known.role === 'coordinator'
        ? [...cycleWork(known, known.today, movedOf(tasks)), ...doublesDue(known)]
        : []),
      ...steps.filter(({ daysLate }) => daysLate === 0),
      ...last,
    ],
    laterToday: visits.laterToday,
    coming: [
      ...visits.coming,
      ...steps.filter(({ daysLate, dueOn }) => daysLate < 0 && dueOn <= lastDay),
    ].sort((a, b) => dayOf(a).localeCompare(dayOf(b))),
  }
}

/** Whether its day has gone by. */
export function isLate(thing: DueThing): boolean {
  switch (thing.is) {
    case 'step':
      return thing.daysLate > 0
    case 'visit':
      return thing.isMissed
    case 'concern':
      return (thing.daysLate ?? 0) > 0
    case 'cycle':
      return thing.isLate
    case 'task':
    case 'double':
    case 'unsent':
      return false
  }
}

const movedOf = (tasks: readonly DueTask[]) =>
  new Set(tasks.filter(({ task }) => task.fields.why === 'moved').map(({ task }) => task.fields.memberId))

const doublesDue = ({ doubles }: DueKnown): DueDouble[] =>
  doubles
    .filter(({ fields }) => fields.answer === null)
    .map((double): DueDouble => ({ is: 'double', double }))
    .sort((a, b) => a.double.id.localeCompare(b.double.id, 'en'))

const dayOf = (thing: DueStep | DueVisit) => (thing.is === 'step' ? thing.dueOn : thing.visit.fields.onDay)
