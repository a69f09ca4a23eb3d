import { useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import type { Needs } from '#rules/records/fortnight/needs.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { withExtra } from './needs-draft.ts'
import css from './needs.module.css'

interface ExtrasFieldProps {
  extras: Needs['extras']
  onChange: (extras: Needs['extras']) => void
  items: readonly ViewOf<'item'>[]
}

/** What a household gets besides what everybody gets, in every cycle: formula of its stage, nappies of their size. */
export function ExtrasField({ extras, onChange, items }: ExtrasFieldProps) {
  const t = useWords()
  const [isChoosing, setChoosing] = useState(false)
  const inOrder = inItemOrder(items)
  const offered = inOrder.filter(
    ({ id, fields }) => fields.isInUse && !extras.some(({ itemId }) => itemId === id),
  )
  const add = (id: string) => {
    setChoosing(false)
    const usual = items.find((item) => item.id === id)?.fields.quantity ?? 1
    onChange(withExtra(extras, id, usual))
  }
  return (
    <Section title={t('deliveries:needs.extras')}>
      <p className={css.help}>{t('deliveries:needs.extras-help')}</p>
      {inOrder
        .filter(({ id }) => extras.some(({ itemId }) => itemId === id))
        .map((item) => (
          <Extra
            key={item.id}
            item={item}
            quantity={extras.find(({ itemId }) => itemId === item.id)?.quantity ?? 0}
            onChange={(quantity) => onChange(withExtra(extras, item.id, quantity))}
          />
        ))}
      <div className={css.add}>
        <Button icon="plus" onPress={() => setChoosing(true)}>
          {t('deliveries:action.add-extra')}
        </Button>
      </div>
      <PickDialog
        open={isChoosing}
        title={t('deliveries:action.add-extra')}
        options={offered.map(({ id, fields }) => ({
          value: id,
          label: <ItemName item={fields} />,
          second: t(`deliveries:group.${fields.group}`),
          search: `${fields.name} ${fields.variant}`,
        }))}
        value={undefined}
        words={{
          search: t('deliveries:pick.search'),
          clear: t('deliveries:pick.clear'),
          none: t('deliveries:pick.none'),
          close: t('deliveries:pick.close'),
        }}
        onPick={add}
        onClose={() => setChoosing(false)}
      />
    </Section>
  )
}

interface ExtraProps {
  item: ViewOf<'item'>
  quantity: number
  onChange: (quantity: number) => void
}

function Extra({ item, quantity, onChange }: ExtraProps) {
  const t = useWords()
  const number = useNumber()
  return (
    <Stepper
      label={<ItemName item={item.fields} />}
      value={quantity}
      onChange={onChange}
      step={1}
      min={0}
      max={100}
      start={1}
      words={{
        shown: number(quantity),
        less: t('deliveries:item.fewer'),
        more: t('deliveries:item.more'),
      }}
    />
  )
}
