import type { Item } from '#rules/records/fortnight/item.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'

/** An item by its name, or that this phone does not know it. */
export function ItemWords({ item }: { item: Item | undefined }) {
  const t = useWords()
  return item ? <ItemName item={item} /> : t('stops:unknown-item')
}
