import type { ViewOf } from '#device/device.ts'
import { isLate, whatIsDue, type DueStep, type DueVisit } from '#rules/casework/due.ts'
import { placeOfDraft, type DraftPlace } from './draft-place.ts'

type StepView = ViewOf<'step'>
type VisitView = ViewOf<'visit'>

/** A row of the day; `key` is its own among them. */
export type Task = { readonly key: string } & (
  | DueStep<StepView>
  | DueVisit<VisitView>
  | { readonly is: 'draft'; readonly place: DraftPlace }
  | { readonly is: 'refused'; readonly count: number }
)

export interface Agenda {
  /** The visit in hand, or the next of today. */
  readonly next: VisitView | undefined
  /** Late, due today, left unfinished, refused: in this order. */
  readonly waiting: readonly Task[]
  /** The other visits of today. */
  readonly laterToday: readonly Task[]
  readonly coming: readonly Task[]
  /** What is to be done today, and how much of it is late. */
  readonly thingCount: number
  readonly lateCount: number
}

interface Known {
  readonly staffId: string
  readonly caseload: ReadonlySet<string>
  readonly visits: readonly VisitView[]
  readonly steps: readonly StepView[]
  readonly draftKeys: readonly string[]
  readonly refusedCount: number
  /** Steps ticked since the screen opened: they stay in sight, so that a slip can be undone. */
  readonly tickedIds: ReadonlySet<string>
  readonly today: string
}

/** What one person has to do, from everything this phone knows. */
export function agendaOf({ draftKeys, refusedCount, tickedIds, ...known }: Known): Agenda {
  const due = whatIsDue({ ...known, keptIds: tickedIds })
  const refused: Task[] = refusedCount > 0 ? [{ is: 'refused', key: 'refused', count: refusedCount }] : []
  const open = due.now.filter((thing) => thing.is !== 'step' || thing.step.fields.doneOn === null)
  const unfinished = [...draftTasks(draftKeys), ...refused]
  return {
    next: due.next,
    waiting: [...due.now.map(asTask), ...unfinished],
    laterToday: due.laterToday.map(asTask),
    coming: due.coming.map(asTask),
    thingCount: open.length + unfinished.length + due.laterToday.length + (due.next ? 1 : 0),
    lateCount: open.filter(isLate).length,
  }
}

const asTask = (thing: DueStep<StepView> | DueVisit<VisitView>): Task => ({
  ...thing,
  key: thing.is === 'step' ? thing.step.id : thing.visit.id,
})

const draftTasks = (keys: readonly string[]): Task[] =>
  keys.flatMap((key): Task[] => {
    const place = placeOfDraft(key)
    return place ? [{ is: 'draft', key, place }] : []
  })
