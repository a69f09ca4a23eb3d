import { sumOf } from '../fortnight/stock.ts'
import { countingDeliveries } from '../fortnight/stop-state.ts'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Piece } from '../records/fortnight/piece.ts'
import type { Stop } from '../records/fortnight/stop.ts'

interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/** What has to be in the van for these stops together: pieces by item id. */
export const loadOf = (stops: readonly Kept<Stop>[]): Map<string, number> =>
  sumOf(stops.filter(({ fields }) => !fields.isWithdrawn).flatMap(({ fields }) => fields.items))

/**
 * What should be left in the van: the load less all that was handed over, of the items that were loaded. Never below
 * nothing: whoever gave more of an item than was planned had it from elsewhere.
 */
export function leftInVan(
  stops: readonly Kept<Stop>[],
  deliveries: readonly Kept<Delivery>[],
): Map<string, number> {
  const given = sumOf(countingDeliveries(deliveries).flatMap(({ fields }) => fields.given))
  const left = [...loadOf(stops)].map(
    ([itemId, quantity]) => [itemId, Math.max(0, quantity - (given.get(itemId) ?? 0))] as const,
  )
  return new Map(left)
}

/** Everything that was planned for a household, as handed over. */
export const asPlanned = (items: readonly Piece[]): Delivery['given'] =>
  items.map(({ itemId, quantity }) => ({ itemId, quantity, insteadOf: null }))

/** Whether a household got something else than planned: fewer or more pieces, or another item. */
export function differsFromPlan(items: readonly Piece[], given: Delivery['given']): boolean {
  const got = sumOf(given)
  return items.length !== got.size || items.some(({ itemId, quantity }) => got.get(itemId) !== quantity)
}
