import { Fragment } from 'react'
import type { Item } from '#rules/records/fortnight/item.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { useNumber, useWords } from '../language.tsx'
import css from './item-words.module.css'

/**
 * An item as the charity calls it, with its stage or size: "Nappies, Size 4". Both are in the charity's language, so the
 * comma and the direction are that language's too, whichever the screen speaks.
 */
export function ItemName({ item: { name, variant } }: { item: Pick<Item, 'name' | 'variant'> }) {
  const comma = /\p{Script=Arabic}/u.test(name) ? '،' : ','
  return <bdi>{variant === '' ? name : `${name}${comma} ${variant}`}</bdi>
}

interface PiecesProps {
  readonly pieces: readonly Piece[]
  readonly items: readonly { readonly id: string; readonly fields: Item }[]
}

/** What lies in a package, in one line: "1 Food parcel · 4 Nappies, Size 4". */
export function Pieces({ pieces, items }: PiecesProps) {
  const t = useWords()
  const number = useNumber()
  const known = pieces.flatMap(({ itemId, quantity }) => {
    const item = items.find(({ id }) => id === itemId)
    return item ? [{ item, quantity }] : []
  })
  if (known.length === 0) return t('deliveries:nothing')
  return known.map(({ item, quantity }, at) => (
    <Fragment key={item.id}>
      {at > 0 && ' '}
      {/* In one piece: broken over two lines, a name in another direction would be torn apart. No line begins with a dot. */}
      <span className={css.piece}>
        {number(quantity)} <ItemName item={item.fields} />
        {at < known.length - 1 && ' ·'}
      </span>
    </Fragment>
  ))
}
