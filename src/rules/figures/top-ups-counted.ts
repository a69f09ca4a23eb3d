import { putAside } from '../derived/double.ts'
import type { TopUp } from '../records/calls/top-up.ts'
import type { FigureRecords, Kept } from './figure-records.ts'

/**
 * What a top-up is to the cycle's budget. `requested` and `sent` count against it. `held`: it came second for its member
 * and nobody has said yet whether both stand. `dropped`: it was said not to stand. `failed`: the shop did not do it.
 */
export const topUpFates = ['sent', 'requested', 'held', 'dropped', 'failed'] as const
export type TopUpFate = (typeof topUpFates)[number]

/** Whether the money is counted against the budget. */
export const isCounted = (fate: TopUpFate) => fate === 'sent' || fate === 'requested'

export interface TopUpCounted {
  readonly topUp: Kept<TopUp>
  readonly fate: TopUpFate
}

/** The top-ups of a cycle, whatever became of them. One that failed stays `failed`, whatever was said of a double. */
export function topUpsCounted({
  cycle,
  topUps,
  doubles,
}: Pick<FigureRecords, 'cycle' | 'topUps' | 'doubles'>): TopUpCounted[] {
  const dropped = new Set(doubles.map(({ fields }) => putAside(fields)))
  const held = new Set(doubles.flatMap(({ fields }) => (fields.answer === null ? fields.secondId : [])))
  return topUps
    .filter(({ fields }) => fields.cycleId === cycle.id)
    .map((topUp) => ({ topUp, fate: fateOf(topUp, dropped, held) }))
}

function fateOf(
  { id, fields }: Kept<TopUp>,
  dropped: ReadonlySet<string | null>,
  held: ReadonlySet<string>,
): TopUpFate {
  if (fields.state === 'failed') return 'failed'
  if (dropped.has(id)) return 'dropped'
  return held.has(id) ? 'held' : fields.state
}

/** So many, and what they come to together. */
export interface Money {
  readonly count: number
  readonly pence: number
}

export const moneyOf = (topUps: readonly TopUpCounted[]): Money => ({
  count: topUps.length,
  pence: topUps.reduce((sum, { topUp }) => sum + topUp.fields.amountPence, 0),
})
