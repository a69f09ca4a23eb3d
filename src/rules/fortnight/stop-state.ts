import { isDelivered, type Delivery } from '../records/fortnight/delivery.ts'

/** A delivery as this rule needs it, with the id by which others name it. */
interface KeptDelivery {
  readonly id: string
  readonly fields: Delivery
}

/** `ahead`: nobody has been there. `failed`: somebody has, and the package did not reach the household. */
export interface StopState<D> {
  readonly is: 'ahead' | 'delivered' | 'failed'
  /** What counts: the last one that was not taken back. */
  readonly last: D | undefined
}

/** What became of one stop, from its deliveries in any order. */
export function stateOfStop<D extends KeptDelivery>(deliveries: readonly D[]): StopState<D> {
  const last = deliveries
    .filter(({ fields }) => !fields.isUndone)
    .toSorted((a, b) => a.fields.atMs - b.fields.atMs || (a.id < b.id ? -1 : 1))
    .at(-1)
  if (!last) return { is: 'ahead', last }
  return { is: isDelivered(last.fields.outcome) ? 'delivered' : 'failed', last }
}

/**
 * The one delivery of each stop that counts, of any number of stops. What somebody else recorded there before, and could
 * not take back for it was not theirs, is not given a second time.
 */
export const countingDeliveries = <D extends KeptDelivery>(deliveries: readonly D[]): D[] =>
  [...Map.groupBy(deliveries, ({ fields }) => fields.stopId).values()].flatMap(
    (ofStop) => stateOfStop(ofStop).last ?? [],
  )
