import type { ViewOf } from '#device/device.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import { diets, itemGroups, itemShares, type Item } from '#rules/records/fortnight/item.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import type { ItemDraft, ItemProblems } from './read-item.ts'

interface ItemFieldsProps {
  typed: ItemDraft
  onChange: (typed: ItemDraft) => void
  problems: ItemProblems
  /** The items besides this one. */
  others: readonly ViewOf<'item'>[]
  isNew: boolean
}

export function ItemFields({ typed, onChange, problems, others, isNew }: ItemFieldsProps) {
  const t = useWords()
  const change = (part: Partial<ItemDraft>) => onChange({ ...typed, ...part })
  const wrong = (field: keyof ItemDraft) => {
    const problem = problems[field]
    return problem && t(`deliveries:problem.${problem}`)
  }
  return (
    <>
      <TextField
        label={t('deliveries:item.name')}
        value={typed.name}
        onChange={(name) => change({ name })}
        error={wrong('name')}
      />
      <Chips
        label={t('deliveries:item.group')}
        twoAbreast
        options={itemGroups.map((value) => ({ value, label: t(`deliveries:group.${value}`) }))}
        value={typed.group ?? undefined}
        onChange={(group) => change({ group })}
        error={wrong('group')}
      />
      <TextField
        label={t('deliveries:item.variant')}
        help={t('deliveries:item.variant-help')}
        optional={t('deliveries:optional')}
        value={typed.variant}
        onChange={(variant) => change({ variant })}
        error={wrong('variant')}
      />
      <Chips<Item['share']>
        label={t('deliveries:item.share')}
        help={t('deliveries:item.share-help')}
        options={itemShares.map((value) => ({ value, label: t(`deliveries:share.${value}`) }))}
        value={typed.share ?? undefined}
        onChange={(share) => change({ share })}
        error={wrong('share')}
      />
      <Quantity typed={typed} onChange={onChange} />
      <Sizes typed={typed} onChange={onChange} wrong={wrong} />
      <Chips
        many
        label={t('deliveries:item.diets')}
        help={t('deliveries:item.diets-help')}
        optional={t('deliveries:optional')}
        options={diets.map((value) => ({ value, label: t(`deliveries:diet.${value}`) }))}
        value={typed.diets}
        onChange={(kept) => change({ diets: kept })}
      />
      <Place typed={typed} onChange={onChange} others={others} />
      {!isNew && (
        <Sheet between>
          <Switch
            label={t('deliveries:item.in-use')}
            second={t('deliveries:item.in-use-help')}
            checked={typed.isInUse}
            onChange={(isInUse) => change({ isInUse })}
          />
        </Sheet>
      )}
    </>
  )
}

type PartProps = Pick<ItemFieldsProps, 'typed' | 'onChange'>

function Quantity({ typed, onChange }: PartProps) {
  const t = useWords()
  const number = useNumber()
  const share = typed.share ?? 'household'
  return (
    <Stepper
      label={t('deliveries:item.quantity')}
      help={t(`deliveries:item.quantity-help.${share}`)}
      value={typed.quantity}
      onChange={(quantity) => onChange({ ...typed, quantity })}
      step={1}
      min={1}
      max={100}
      start={1}
      words={{
        shown: number(typed.quantity),
        less: t('deliveries:item.fewer'),
        more: t('deliveries:item.more'),
      }}
    />
  )
}

function Sizes({
  typed,
  onChange,
  wrong,
}: PartProps & { wrong: (field: keyof ItemDraft) => string | undefined }) {
  const t = useWords()
  const optional = t('deliveries:optional')
  return (
    <>
      <TextField
        label={t('deliveries:item.min-size')}
        help={t('deliveries:item.min-size-help')}
        optional={optional}
        value={typed.minSize}
        onChange={(minSize) => onChange({ ...typed, minSize })}
        error={wrong('minSize')}
        dir="ltr"
        inputMode="numeric"
        maxLength={3}
      />
      <TextField
        label={t('deliveries:item.max-size')}
        optional={optional}
        value={typed.maxSize}
        onChange={(maxSize) => onChange({ ...typed, maxSize })}
        error={wrong('maxSize')}
        dir="ltr"
        inputMode="numeric"
        maxLength={3}
      />
    </>
  )
}

const first = 'first'

function Place({ typed, onChange, others }: PartProps & Pick<ItemFieldsProps, 'others'>) {
  const t = useWords()
  return (
    <PickList
      label={t('deliveries:item.place')}
      help={t('deliveries:item.place-help')}
      options={[
        { value: first, label: t('deliveries:item.first') },
        ...inItemOrder(others).map(({ id, fields }) => ({
          value: id,
          label: <ItemName item={fields} />,
          search: `${fields.name} ${fields.variant}`,
        })),
      ]}
      value={typed.afterId ?? first}
      onChange={(afterId) => onChange({ ...typed, afterId: afterId === first ? null : afterId })}
      words={{
        choose: t('deliveries:pick.choose'),
        search: t('deliveries:pick.search'),
        clear: t('deliveries:pick.clear'),
        none: t('deliveries:pick.none'),
        close: t('deliveries:pick.close'),
      }}
    />
  )
}
