import { inItemOrder } from '#rules/fortnight/packing.ts'
import type { Item } from '#rules/records/fortnight/item.ts'

interface KeptItem {
  readonly id: string
  readonly fields: Item
}

/** Room between two neighbours, so that most moves write one item alone. */
const gap = 10

/** The item that stands before this one; null where it stands first. */
export function neighbourBefore(items: readonly KeptItem[], id: string): string | null {
  const inOrder = inItemOrder(items)
  return inOrder[inOrder.findIndex((item) => item.id === id) - 1]?.id ?? null
}

/**
 * The numbers that put an item after another, or first with null, by item id: of itself alone where there is room
 * between its new neighbours, else of all that have to make room. Empty where it stands there already.
 */
export function placeAfter(
  items: readonly KeptItem[],
  id: string,
  afterId: string | null,
): ReadonlyMap<string, number> {
  const isKnown = items.some((item) => item.id === id)
  if (isKnown && neighbourBefore(items, id) === afterId) return new Map()
  const others = inItemOrder(items.filter((item) => item.id !== id))
  const at = others.findIndex((item) => item.id === afterId) + 1
  const before = others[at - 1]?.fields.order ?? 0
  const after = others[at]?.fields.order ?? before + 2 * gap
  if (after - before >= 2) return new Map([[id, Math.floor((before + after) / 2)]])
  const ids = others.map((item) => item.id).toSpliced(at, 0, id)
  const orders = new Map(others.map((item) => [item.id, item.fields.order]))
  return new Map(
    ids
      .map((one, place) => [one, (place + 1) * gap] as const)
      .filter(([one, order]) => orders.get(one) !== order),
  )
}
