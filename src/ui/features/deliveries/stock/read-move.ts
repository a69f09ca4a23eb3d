import type { StockMove, stockMoveReasons } from '#rules/records/fortnight/stock-move.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { readNumber } from '#ui/widgets/entry/read-day.ts'

/** What happened to an item in the store, as it is being written down. */
export interface MoveDraft {
  readonly why: (typeof stockMoveReasons)[number]
  /** Pieces that came or went; of a count, the pieces that stand on the shelf. */
  readonly pieces: string
  readonly remark: string
}

export type MoveProblem = 'number-missing' | 'too-many' | 'too-long'
export type MoveProblems = { readonly pieces?: MoveProblem; readonly remark?: MoveProblem }

/** As many pieces of one item as one move can bring. */
const mostPieces = 100_000

/**
 * What was typed as a move, or what is wrong with it by field. What left the store is below nothing; a count becomes
 * what it found more or less than `reckoned`, be it nothing, so that it stands on record that somebody counted.
 */
export function readMove(
  { why, pieces, remark }: MoveDraft,
  reckoned: number,
): Result<Pick<StockMove, 'why' | 'quantity' | 'remark'>, { reason: 'invalid'; problems: MoveProblems }> {
  const typed = readNumber(pieces)
  const isMissing = typed === undefined || (typed === 0 && why !== 'counted')
  const quantity =
    why === 'counted' ? (typed ?? 0) - reckoned : why === 'received' ? (typed ?? 0) : -(typed ?? 0)
  const problems: MoveProblems = {
    ...(isMissing && { pieces: 'number-missing' as const }),
    ...(Math.abs(quantity) > mostPieces && { pieces: 'too-many' as const }),
    ...(remark.trim().length > 300 && { remark: 'too-long' as const }),
  }
  if (Object.keys(problems).length > 0) return refused({ reason: 'invalid', problems })
  // Nothing taken away is written 0, never -0.
  return ok({ why, quantity: quantity === 0 ? 0 : quantity, remark: remark.trim() })
}
