import { isLate, whatIsDue, type Due, type DueKnown, type DueThing } from '#rules/due.ts'
import { placeOfDraft, type DraftPlace } from './draft-place.ts'

/** A row of the day; `key` is its own among them. */
export type Task = { readonly key: string } & (
  | DueThing
  | { readonly is: 'draft'; readonly place: DraftPlace }
  | { readonly is: 'refused'; readonly count: number }
)

export interface Agenda {
  /** The visit in hand, or the next of today. */
  readonly next: Due['next']
  /** Late, due today, left unfinished, refused: in this order. */
  readonly waiting: readonly Task[]
  /** The other visits of today. */
  readonly laterToday: readonly Task[]
  readonly coming: readonly Task[]
  /** What is to be done today, and how much of it is late. */
  readonly thingCount: number
  readonly lateCount: number
}

interface Known extends DueKnown {
  readonly draftKeys: readonly string[]
}

/** What one person has to do, from everything this phone knows. */
export function agendaOf({ draftKeys, ...known }: Known): Agenda {
  const due = whatIsDue(known)
  const refusedCount = known.waiting.filter(({ state }) => state === 'refused').length
  const refused: Task[] = refusedCount > 0 ? [{ is: 'refused', key: 'refused', count: refusedCount }] : []
  const open = due.now.filter(isOpen)
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

/** What was ticked a moment ago stands in the list, and counts no more. */
function isOpen(thing: DueThing): boolean {
  switch (thing.is) {
    case 'step':
      return thing.step.fields.doneOn === null
    case 'task':
      return thing.task.fields.doneOn === null
    default:
      return true
  }
}

const asTask = (thing: DueThing): Task => ({ ...thing, key: keyOf(thing) })

function keyOf(thing: DueThing): string {
  switch (thing.is) {
    case 'step':
      return thing.step.id
    case 'visit':
      return thing.visit.id
    case 'task':
      return thing.task.id
    case 'concern':
      return thing.concern.id
    case 'double':
      return thing.double.id
    case 'cycle':
      return `${thing.why}/${thing.cycleId}`
    case 'unsent':
      return 'unsent'
  }
}

const draftTasks = (keys: readonly string[]): Task[] =>
  keys.flatMap((key): Task[] => {
    const place = placeOfDraft(key)
    return place ? [{ is: 'draft', key, place }] : []
  })
