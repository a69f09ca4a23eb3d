import { useState } from 'react'
import type { ItemShort } from '#rules/fortnight/stock.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import type { Fortnight } from '#ui/platform/fortnight/use-due.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { ShortDialog } from './short-dialog.tsx'

/** Items of which there is too little for all; nothing where there is enough. */
export function ShortageRows({ fortnight }: { fortnight: Fortnight }) {
  const t = useWords()
  const [open, setOpen] = useState<ItemShort | null>(null)
  return (
    <>
      {fortnight.short.length > 0 && (
        <Section title={t('deliveries:short.title')}>
          <Rows>
            {fortnight.short.map((short) => (
              <ShortRow
                key={short.itemId}
                short={short}
                fortnight={fortnight}
                onOpen={() => setOpen(short)}
              />
            ))}
          </Rows>
        </Section>
      )}
      {open && <ShortDialog short={open} fortnight={fortnight} onClose={() => setOpen(null)} />}
    </>
  )
}

interface ShortRowProps {
  short: ItemShort
  fortnight: Fortnight
  onOpen: () => void
}

function ShortRow({ short, fortnight, onOpen }: ShortRowProps) {
  const t = useWords()
  const item = fortnight.items.find(({ id }) => id === short.itemId)
  if (!item) return null
  return (
    <Row
      first={<ItemName item={item.fields} />}
      second={
        <Facts>
          {[
            <Tone key="short" tone="late">
              {t('deliveries:short.pieces', { count: short.short })}
            </Tone>,
            t('deliveries:short.of', { there: short.onHand, needed: short.needed }),
          ]}
        </Facts>
      }
      third={t('deliveries:short.households', { count: short.without.length })}
      onPress={onOpen}
      endIcon="fwd"
    />
  )
}
