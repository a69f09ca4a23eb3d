/** Where a cycle stands, in numbers. */
export interface CycleCounts {
  /** Items that go into its packages, and those of which there is too little. */
  readonly items: number
  readonly short: number
  readonly calls: number
  readonly callsDone: number
  /** Households that are to get a package, those whose address is made sure of, and those of the latter on no run. */
  readonly due: number
  readonly confirmed: number
  readonly toPlan: number
  readonly runs: number
  readonly stops: number
  readonly delivered: number
  readonly failed: number
}

interface Standing {
  readonly counts: CycleCounts
  readonly isOver: boolean
  readonly isClosed: boolean
  /** No cycle begins later: the next is still to be made. */
  readonly isLast: boolean
}

export type NextAct = 'choose-items' | 'share-calls' | 'calls' | 'plan-runs' | 'runs' | 'close' | 'new-cycle'

/** The one act that takes a cycle a step further; null where nothing is to be done. */
export function nextActOf({ counts, isOver, isClosed, isLast }: Standing): NextAct | null {
  if (isClosed) return isLast ? 'new-cycle' : null
  if (isOver) return 'close'
  if (counts.items === 0) return 'choose-items'
  if (counts.calls === 0 && counts.stops === 0) return 'share-calls'
  if (counts.calls > counts.callsDone && counts.runs === 0) return 'calls'
  if (counts.runs === 0 || counts.toPlan > 0) return 'plan-runs'
  if (counts.stops > counts.delivered + counts.failed) return 'runs'
  return isLast ? 'new-cycle' : null
}

/** The steps of a cycle in their order. */
export const cycleSteps = ['stock', 'calls', 'due', 'runs', 'delivered'] as const
export type CycleStep = (typeof cycleSteps)[number]

const stepByAct: Partial<Record<NextAct, CycleStep>> = {
  'choose-items': 'stock',
  'share-calls': 'calls',
  calls: 'calls',
  'plan-runs': 'runs',
  runs: 'delivered',
}

/** The step that the next act takes; undefined where it takes none of them. */
export const stepOfAct = (act: NextAct | null): CycleStep | undefined => (act ? stepByAct[act] : undefined)
