import type { ViewOf } from '#device/device.ts'
import { itemGroups, type Item } from '#rules/records/fortnight/item.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'

export interface ItemGroup {
  readonly key: string
  readonly group: Item['group']
  readonly items: readonly ViewOf<'item'>[]
}

/** The items of a cycle by group, in the charity's order: those given where somebody asks, and the rest of the package. */
export function groupsOf(items: readonly ViewOf<'item'>[], itemIds: readonly string[]) {
  const inCycle = items
    .filter(({ id, fields }) => itemIds.includes(id) && fields.isInUse)
    .toSorted((a, b) => a.fields.order - b.fields.order)
  const isAskedFor = ({ fields }: ViewOf<'item'>) => fields.share === 'request'
  return {
    asked: byGroup(inCycle.filter(isAskedFor), 'asked'),
    rest: byGroup(
      inCycle.filter((item) => !isAskedFor(item)),
      'rest',
    ),
  }
}

const byGroup = (items: readonly ViewOf<'item'>[], part: string): ItemGroup[] =>
  itemGroups
    .map((group) => ({
      key: `${part}-${group}`,
      group,
      items: items.filter(({ fields }) => fields.group === group),
    }))
    .filter((group) => group.items.length > 0)

/** With so many of an item, in the place where it stood. */
export function withPiece(needs: readonly Piece[], piece: Piece): Piece[] {
  const isThere = needs.some(({ itemId }) => itemId === piece.itemId)
  return isThere ? needs.map((one) => (one.itemId === piece.itemId ? piece : one)) : [...needs, piece]
}

export const withoutPiece = (needs: readonly Piece[], itemId: string): Piece[] =>
  needs.filter((one) => one.itemId !== itemId)
