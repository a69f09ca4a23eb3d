import type { ViewOf } from '#device/device.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import { itemGroups } from '#rules/records/fortnight/item.ts'
import { ItemName } from '../../platform/fortnight/item-words.tsx'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useRecords } from '../../platform/use-records.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { ItemFacts } from './items/item-facts.tsx'

/** Everything that goes into packages, group by group, in the order of the packing lists. */
export function ItemsScreen() {
  const t = useWords()
  const items = useRecords('item')
  return (
    <Screen
      title={t('deliveries:items.title')}
      back={{ label: t('app:back'), href: paths.deliveries }}
      foot={
        items && (
          <Button kind="solid" icon="plus" href={paths.addItem} wide>
            {t('deliveries:action.add-item')}
          </Button>
        )
      }
    >
      {!items ? (
        <Skeleton label={t('app:loading')} rows={6} />
      ) : items.length === 0 ? (
        <EmptyState title={t('deliveries:items.none')} text={t('deliveries:items.none-text')} />
      ) : (
        <ItemGroups items={inItemOrder(items)} />
      )}
    </Screen>
  )
}

function ItemGroups({ items }: { items: readonly ViewOf<'item'>[] }) {
  const t = useWords()
  const inUse = items.filter(({ fields }) => fields.isInUse)
  const groups = itemGroups.map((group) => ({
    title: t(`deliveries:group.${group}`),
    items: inUse.filter(({ fields }) => fields.group === group),
  }))
  const outOfUse = {
    title: t('deliveries:items.out-of-use'),
    items: items.filter(({ fields }) => !fields.isInUse),
  }
  return [...groups, outOfUse]
    .filter((group) => group.items.length > 0)
    .map((group) => (
      <Section key={group.title} title={group.title}>
        <Rows>
          {group.items.map(({ id, fields }) => (
            <Row
              key={id}
              first={<ItemName item={fields} />}
              second={<ItemFacts item={fields} />}
              href={paths.editItem(id)}
              endIcon="edit"
            />
          ))}
        </Rows>
      </Section>
    ))
}
