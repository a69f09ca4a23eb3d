import type { Delivery } from '../records/fortnight/delivery.ts'

/** How long what was recorded at a stop can be taken back with one tap. Later the stop is recorded anew. */
const undoMs = 60_000

/** How much longer something can be taken back, in milliseconds; 0 when no longer, or when it has been. */
export function undoLeftMs({ atMs, isUndone }: Pick<Delivery, 'atMs' | 'isUndone'>, nowMs: number): number {
  const ageMs = nowMs - atMs
  // A clock that was set back says nothing about how long ago it was.
  return isUndone || ageMs < 0 ? 0 : Math.max(0, undoMs - ageMs)
}

/** The last thing a driver recorded, as long as it can be taken back. */
export function undoable<D extends { readonly id: string; readonly fields: Delivery }>(
  deliveries: readonly D[],
  { staffId, nowMs }: { staffId: string; nowMs: number },
): D | undefined {
  const last = deliveries
    .filter(({ fields }) => fields.staffId === staffId && !fields.isUndone)
    .reduce<D | undefined>((a, b) => (a && a.fields.atMs >= b.fields.atMs ? a : b), undefined)
  return last && undoLeftMs(last.fields, nowMs) > 0 ? last : undefined
}
