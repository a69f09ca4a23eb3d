import type { Item } from '#rules/records/fortnight/item.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords, type Say } from '#ui/platform/language.tsx'

/** To whom an item goes and how much of it, in words: "2 for each person · Halal · 3 to 5 people". */
export function ItemFacts({ item }: { item: Item }) {
  const t = useWords()
  return (
    <Facts>
      {[
        t(`deliveries:share-of.${item.share}`, { count: item.quantity }),
        ...item.diets.map((diet) => t(`deliveries:diet.${diet}`)),
        sizeWords(t, item),
      ]}
    </Facts>
  )
}

function sizeWords(t: Say, { minSize, maxSize }: Item): string | null {
  if (minSize !== null && maxSize !== null) {
    return t('deliveries:size.between', { from: minSize, until: maxSize })
  }
  if (minSize !== null) return t('deliveries:size.from', { count: minSize })
  return maxSize === null ? null : t('deliveries:size.until', { count: maxSize })
}
