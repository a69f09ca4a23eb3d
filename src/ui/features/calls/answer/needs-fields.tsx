import { useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import css from './answer.module.css'
import type { CallFieldsProps } from './call-fields.tsx'
import { groupsOf, withPiece, withoutPiece } from './needs-list.ts'

/** Whether they want a package this time, and what besides what everybody gets. */
export function NeedsFields({ draft, onChange, cycle, problems }: CallFieldsProps) {
  const t = useWords()
  const { wantsPackage } = draft
  return (
    <>
      <Chips
        label={t('calls:package.label')}
        twoAbreast
        value={wantsPackage === null ? undefined : wantsPackage ? 'yes' : 'no'}
        onChange={(said) => onChange({ ...draft, wantsPackage: said === 'yes' })}
        onClear={() => onChange({ ...draft, wantsPackage: null })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`person:answer.${value}`) }))}
      />
      {wantsPackage !== false && (
        <>
          <ItemFields
            itemIds={cycle?.itemIds ?? []}
            needs={draft.needs}
            onChange={(needs) => onChange({ ...draft, needs })}
          />
          <TextArea
            label={t('calls:needs.other')}
            optional={t('person:optional')}
            value={draft.otherNeeds}
            onChange={(otherNeeds) => onChange({ ...draft, otherNeeds })}
            error={problems?.texts.includes('otherNeeds') && t('notes:too-long')}
          />
        </>
      )}
    </>
  )
}

interface ItemFieldsProps {
  itemIds: readonly string[]
  needs: readonly Piece[]
  onChange: (needs: Piece[]) => void
}

/** Items by their group: those given on request in sight, the rest of the package behind one tap. */
function ItemFields({ itemIds, needs, onChange }: ItemFieldsProps) {
  const t = useWords()
  const items = useRecords('item')
  const [isAll, setAll] = useState(false)
  if (!items) return null
  const { asked, rest } = groupsOf(items, itemIds)
  const isRestChosen = rest.some(({ items: some }) =>
    some.some(({ id }) => needs.some(({ itemId }) => itemId === id)),
  )
  const shown = isAll || isRestChosen ? [...asked, ...rest] : asked
  return (
    <>
      {shown.map(({ key, group, items: some }) => (
        <GroupFields
          key={key}
          label={t(`calls:group.${group}`)}
          items={some}
          needs={needs}
          onChange={onChange}
        />
      ))}
      {rest.length > 0 && shown.length === asked.length && (
        <div className={css.more}>
          <Button kind="quiet" icon="plus" onPress={() => setAll(true)}>
            {t('calls:needs.more')}
          </Button>
        </div>
      )}
    </>
  )
}

type GroupFieldsProps = Omit<ItemFieldsProps, 'itemIds'> & {
  label: string
  items: readonly ViewOf<'item'>[]
}

function GroupFields({ label, items, needs, onChange }: GroupFieldsProps) {
  const t = useWords()
  const number = useNumber()
  const chosen = items.filter(({ id }) => needs.some(({ itemId }) => itemId === id))
  const quantityOf = (id: string) => needs.find(({ itemId }) => itemId === id)?.quantity ?? 1
  const choose = (ids: readonly string[]) => {
    const added = items.find(({ id }) => ids.includes(id) && !chosen.some((one) => one.id === id))
    const removed = chosen.find(({ id }) => !ids.includes(id))
    if (added) onChange(withPiece(needs, { itemId: added.id, quantity: added.fields.quantity }))
    else if (removed) onChange(withoutPiece(needs, removed.id))
  }
  return (
    <>
      <Chips
        label={label}
        many
        value={chosen.map(({ id }) => id)}
        onChange={choose}
        options={items.map(({ id, fields }) => ({ value: id, label: <ItemName item={fields} /> }))}
      />
      {chosen.map(({ id, fields }) => (
        <div key={id} className={css.count}>
          <Stepper
            label={<ItemName item={fields} />}
            value={quantityOf(id)}
            onChange={(quantity) => onChange(withPiece(needs, { itemId: id, quantity }))}
            step={1}
            min={1}
            max={99}
            start={1}
            words={{
              shown: number(quantityOf(id)),
              less: t('calls:needs.less'),
              more: t('calls:needs.one-more'),
            }}
          />
        </div>
      ))}
    </>
  )
}
