import type { ViewOf } from '#device/device.ts'
import type { ItemShort } from '#rules/fortnight/stock.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import type { Due } from '#ui/platform/fortnight/use-due.ts'

/** A planned stop, and what its parcel holds once the other item takes the place of what is missing. */
export interface Replaced {
  readonly stop: ViewOf<'stop'>
  readonly items: readonly Piece[]
}

/**
 * The stops of those who go without, with as many pieces of another item as they miss of the one that is short; what
 * they still get of that stays. Households on no run have no parcel yet, so there is nothing to change for them.
 */
export function putInstead(
  { itemId, without }: ItemShort,
  due: readonly Due[],
  insteadId: string,
): Replaced[] {
  const stopsByLead = new Map(due.map(({ household, stop }) => [household.leadMemberId, stop]))
  return without.flatMap(({ leadMemberId, quantity: missing }) => {
    const stop = stopsByLead.get(leadMemberId)
    if (!stop) return []
    const has = (id: string) => stop.fields.items.find((piece) => piece.itemId === id)?.quantity ?? 0
    const rest = stop.fields.items.filter((piece) => piece.itemId !== itemId && piece.itemId !== insteadId)
    const left = has(itemId) - missing
    const items = [
      ...rest,
      ...(left > 0 ? [{ itemId, quantity: left }] : []),
      { itemId: insteadId, quantity: Math.min(has(insteadId) + missing, 1_000) },
    ]
    return [{ stop, items }]
  })
}
