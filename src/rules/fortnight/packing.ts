import type { Item } from '../records/fortnight/item.ts'
import type { Needs } from '../records/fortnight/needs.ts'
import type { Piece } from '../records/fortnight/piece.ts'

/** An item as this rule needs it, with the id by which packages name it. */
interface KeptItem {
  readonly id: string
  readonly fields: Item
}

/** As many of one item as a package can hold. */
const mostPieces = 1_000

/** Items as lists and packing lists have them: in the charity's own order, and always the same. */
export const inItemOrder = <I extends KeptItem>(items: readonly I[]): I[] =>
  items.toSorted(
    (a, b) =>
      a.fields.order - b.fields.order ||
      a.fields.name.localeCompare(b.fields.name, 'en') ||
      (a.id < b.id ? -1 : 1),
  )

interface Asked {
  readonly items: readonly KeptItem[]
  /** The cycle's. What it does not hold, or what has been taken out of use, is in no package. */
  readonly itemIds: readonly string[]
  readonly diets: Needs['diets']
  readonly size: number
  /** Over and above what everybody gets, in every cycle. */
  readonly extras: readonly Piece[]
  /** The same as said when they were rung in this cycle: it takes the place of the extra of the same item. */
  readonly asked?: readonly Piece[]
}

/**
 * What lies in one household's package, in item order. An item made for a diet that they keep takes the place of the
 * ordinary ones of its group. Sizes and diets bind what everybody gets; what somebody asked for, they get.
 */
export function packageFor({ items, itemIds, diets, size, extras, asked = [] }: Asked): Piece[] {
  const inCycle = inItemOrder(items.filter(({ id, fields }) => fields.isInUse && itemIds.includes(id)))
  const wished = new Map([...extras, ...asked].map(({ itemId, quantity }) => [itemId, quantity]))
  const usual = inCycle.filter(
    ({ fields }) => fields.share !== 'request' && isForSize(fields, size) && isForDiets(fields, diets),
  )
  const groupsWithOwn = new Set(usual.filter(isForADiet).map(({ fields }) => fields.group))
  const given = new Set(usual.filter((item) => isForADiet(item) || !groupsWithOwn.has(item.fields.group)))

  return inCycle.flatMap((item) => {
    const share = item.fields.share === 'person' ? size : 1
    const quantity = (given.has(item) ? item.fields.quantity * share : 0) + (wished.get(item.id) ?? 0)
    return quantity === 0 ? [] : [{ itemId: item.id, quantity: Math.min(quantity, mostPieces) }]
  })
}

const isForADiet = ({ fields }: KeptItem) => fields.diets.length > 0

const isForDiets = (item: Item, diets: Needs['diets']) =>
  item.diets.length === 0 || item.diets.some((diet) => diets.includes(diet))

const isForSize = ({ minSize, maxSize }: Item, size: number) =>
  (minSize === null || size >= minSize) && (maxSize === null || size <= maxSize)
