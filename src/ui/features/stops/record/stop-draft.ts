import type { Delivery } from '#rules/records/fortnight/delivery.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { ok, refused, type Result } from '#rules/result.ts'

export const failures = ['nobody', 'refused', 'wrong-address'] as const
export const handovers = ['handed-over', 'to-other', 'left'] as const

/** One planned item as it was really given: so many pieces of it, and of another item in its place. */
export interface PieceEntry {
  readonly itemId: string
  readonly quantity: number
  readonly instead: Piece | null
}

/** What is being written down at a stop, in whichever of its two forms stands open. */
export interface StopDraft {
  readonly form: 'failed' | 'otherwise' | null
  readonly failure: (typeof failures)[number] | null
  readonly handover: (typeof handovers)[number]
  readonly toWhom: string
  /** Null: as planned. */
  readonly pieces: readonly PieceEntry[] | null
  readonly remark: string
}

/** An untouched stop: all that was planned is given. */
export const untouchedStop: StopDraft = {
  form: null,
  failure: null,
  handover: 'handed-over',
  toWhom: '',
  pieces: null,
  remark: '',
}

/** What was given of each planned item, as far as it was said. */
export const piecesOf = ({ pieces }: StopDraft, items: readonly Piece[]): readonly PieceEntry[] =>
  pieces ?? items.map((piece) => ({ ...piece, instead: null }))

/** What happened at a door, as far as the person says it. */
export type Happened = Pick<Delivery, 'outcome' | 'toWhom' | 'given' | 'remark'>
export type StopProblem = 'failure' | 'to-whom' | 'nothing-given' | 'too-long'

const longestRemark = 500

export function readFailed({ failure, remark }: StopDraft): Result<Happened, { reason: StopProblem }> {
  if (!failure) return refused({ reason: 'failure' })
  if (remark.length > longestRemark) return refused({ reason: 'too-long' })
  return ok({ outcome: failure, toWhom: '', given: [], remark: remark.trim() })
}

/** Somebody else took it: then it is said who. Nothing handed over at all is no delivery, where something was planned. */
export function readOtherwise(
  draft: StopDraft,
  items: readonly Piece[],
): Result<Happened, { reason: StopProblem }> {
  const { handover, toWhom, remark } = draft
  const pieces = piecesOf(draft, items)
  const given = pieces.flatMap(({ itemId, quantity, instead }) => [
    ...(quantity > 0 ? [{ itemId, quantity, insteadOf: null }] : []),
    ...(instead && instead.quantity > 0 ? [{ ...instead, insteadOf: itemId }] : []),
  ])
  if (handover === 'to-other' && toWhom.trim() === '') return refused({ reason: 'to-whom' })
  if (pieces.length > 0 && given.length === 0) return refused({ reason: 'nothing-given' })
  if (remark.length > longestRemark || toWhom.length > 200) return refused({ reason: 'too-long' })
  const whom = handover === 'handed-over' ? '' : toWhom.trim()
  return ok({ outcome: handover, toWhom: whom, given, remark: remark.trim() })
}
