import { useState } from 'react'
import { itemGroups } from '#rules/records/fortnight/item.ts'
import { ItemName } from '../../platform/fortnight/item-words.tsx'
import { Facts } from '../../platform/house/resident-words.tsx'
import { useNumber, useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { Tone } from '../../widgets/text/tone.tsx'
import { ItemStock } from './stock/item-stock.tsx'
import css from './stock/stock.module.css'
import { useStore, type StoredItem } from './stock/use-store.ts'

/** What lies in the store, what the runs take of it, and of what there is too little. */
export function StockScreen() {
  const t = useWords()
  const store = useStore()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = store?.find(({ item }) => item.id === openId)
  return (
    <Screen
      title={t('deliveries:stock.title')}
      sub={t('deliveries:stock.sub')}
      back={{ label: t('app:back'), href: paths.deliveries }}
    >
      {!store ? (
        <Skeleton label={t('app:loading')} rows={6} />
      ) : store.length === 0 ? (
        <EmptyState
          title={t('deliveries:items.none')}
          text={t('deliveries:items.none-text')}
          act={
            <Button kind="quiet" icon="plus" href={paths.addItem}>
              {t('deliveries:action.add-item')}
            </Button>
          }
        />
      ) : (
        itemGroups.map((group) => (
          <StoredGroup
            key={group}
            title={t(`deliveries:group.${group}`)}
            stored={store.filter(({ item }) => item.fields.group === group)}
            onOpen={setOpenId}
          />
        ))
      )}
      {open && <ItemStock stored={open} onClose={() => setOpenId(null)} />}
    </Screen>
  )
}

interface StoredGroupProps {
  title: string
  stored: readonly StoredItem[]
  onOpen: (itemId: string) => void
}

function StoredGroup({ title, stored, onOpen }: StoredGroupProps) {
  const t = useWords()
  const number = useNumber()
  if (stored.length === 0) return null
  return (
    <Section title={title}>
      <Rows>
        {stored.map(({ item, onHand, planned, short }) => (
          <Row
            key={item.id}
            first={<ItemName item={item.fields} />}
            second={
              <Facts>
                {[
                  onHand < 0 && <Tone tone="late">{t('deliveries:stock.below')}</Tone>,
                  short > 0 && <Tone tone="late">{t('deliveries:stock.short', { count: short })}</Tone>,
                  planned > 0 && t('deliveries:stock.planned', { count: planned }),
                  onHand >= 0 && short === 0 && planned === 0 && t('deliveries:stock.nothing-planned'),
                ]}
              </Facts>
            }
            end={
              <span className={css.count}>
                <span className="visually-hidden">{t('deliveries:stock.on-hand')} </span>
                {number(onHand)}
              </span>
            }
            onPress={() => onOpen(item.id)}
            endIcon="fwd"
          />
        ))}
      </Rows>
    </Section>
  )
}
