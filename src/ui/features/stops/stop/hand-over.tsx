import { memo } from 'react'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { ItemWords } from '../run/item-words.tsx'
import css from './stop.module.css'

interface HandOverProps {
  round: Pick<Round, 'itemsById'>
  items: readonly Piece[]
  tickedIds: readonly string[]
  onTick: (itemIds: readonly string[]) => void
  onOtherwise: () => void
}

/** What this door gets, to tick off on the way from the van; and the way to say that it went differently. */
export const HandOver = memo(function HandOver({
  round,
  items,
  tickedIds,
  onTick,
  onOtherwise,
}: HandOverProps) {
  const t = useWords()
  const number = useNumber()
  const tick = (itemId: string, isOn: boolean) =>
    onTick(isOn ? [...tickedIds, itemId] : tickedIds.filter((id) => id !== itemId))
  return (
    <Section title={t('stops:hand-over')}>
      {items.length > 0 && (
        <Sheet>
          {items.map(({ itemId, quantity }) => (
            <Tick
              key={itemId}
              label={<ItemWords item={round.itemsById.get(itemId)?.fields} />}
              end={<span className={css.count}>{number(quantity)}</span>}
              checked={tickedIds.includes(itemId)}
              onChange={(isOn) => tick(itemId, isOn)}
            />
          ))}
        </Sheet>
      )}
      <Rows>
        <Row
          onPress={onOtherwise}
          first={t('stops:otherwise.title')}
          second={t('stops:otherwise.text')}
          endIcon="fwd"
        />
      </Rows>
    </Section>
  )
})
