import type { ViewOf } from '#device/device.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import { lastDayOf, nextFirstDay, overlappingCycle } from '#rules/fortnight/cycle-days.ts'
import { asDayEntry, DayQuestion, readDayEntry } from '#ui/platform/day-question.tsx'
import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useToday } from '#ui/platform/use-today.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { ItemFacts } from '../items/item-facts.tsx'
import { startingItems } from './starting-items.ts'
import type { CycleDraft, CycleProblems } from './read-cycle.ts'

interface CycleFieldsProps {
  typed: CycleDraft
  onChange: (typed: CycleDraft) => void
  problems: CycleProblems
  /** The cycles besides this one. */
  others: readonly ViewOf<'cycle'>[]
  items: readonly ViewOf<'item'>[]
}

export function CycleFields(props: CycleFieldsProps) {
  const { typed, onChange, problems, items } = props
  const t = useWords()
  const optional = t('deliveries:optional')
  return (
    <>
      <FirstDay {...props} />
      <TextField
        label={t('deliveries:form.budget')}
        help={t('deliveries:form.budget-help')}
        optional={optional}
        value={typed.budget}
        onChange={(budget) => onChange({ ...typed, budget })}
        error={problems.budget && t('deliveries:problem.budget-wrong')}
        dir="ltr"
        inputMode="decimal"
      />
      <TextField
        label={t('deliveries:form.name')}
        help={t('deliveries:form.name-help')}
        optional={optional}
        value={typed.name}
        onChange={(name) => onChange({ ...typed, name })}
        error={problems.name && t('deliveries:problem.too-long')}
      />
      {items.length === 0 ? (
        <StartingList typed={typed} onChange={onChange} />
      ) : (
        <ItemTicks typed={typed} onChange={onChange} items={items} />
      )}
    </>
  )
}

function FirstDay({ typed, onChange, problems, others }: CycleFieldsProps) {
  const t = useWords()
  const today = useToday()
  const words = useCycleWords()
  const { day } = useWhen()
  const fromDay = readDayEntry(typed.day)
  const overlaps = fromDay === null ? undefined : overlappingCycle(others, fromDay)
  const free = nextFirstDay(others, today)
  return (
    <>
      <DayQuestion
        label={t('deliveries:form.first-day')}
        help={
          fromDay === null
            ? t('deliveries:form.first-day-help')
            : t('deliveries:form.lasts-until', { day: day(lastDayOf({ fromDay })) })
        }
        value={typed.day}
        onChange={(entry) => onChange({ ...typed, day: entry })}
        error={
          problems.day && t(`deliveries:problem.${problems.day === 'overlaps' ? 'overlaps' : 'day-wrong'}`)
        }
      />
      {overlaps && (
        <Band
          kind="heed"
          title={t('deliveries:overlap.title', { cycle: words.days(overlaps.fields) })}
          text={t('deliveries:overlap.text', { day: day(free) })}
          act={
            <Button icon="calendar" onPress={() => onChange({ ...typed, day: asDayEntry(free) })}>
              {t('deliveries:action.take-free-day')}
            </Button>
          }
        />
      )}
    </>
  )
}

function StartingList({ typed, onChange }: Pick<CycleFieldsProps, 'typed' | 'onChange'>) {
  const t = useWords()
  return (
    <Section title={t('deliveries:form.items')}>
      <Sheet>
        <Switch
          label={t('deliveries:form.starting-list', { count: startingItems(t).length })}
          second={t('deliveries:form.starting-list-help')}
          checked={typed.takesStartingList}
          onChange={(takesStartingList) => onChange({ ...typed, takesStartingList })}
        />
      </Sheet>
    </Section>
  )
}

function ItemTicks({ typed, onChange, items }: Pick<CycleFieldsProps, 'typed' | 'onChange' | 'items'>) {
  const t = useWords()
  const offered = inItemOrder(items).filter(({ id, fields }) => fields.isInUse || typed.itemIds.includes(id))
  const toggle = (id: string, isIn: boolean) =>
    onChange({
      ...typed,
      itemIds: isIn ? [...typed.itemIds, id] : typed.itemIds.filter((other) => other !== id),
    })
  return (
    <Section title={t('deliveries:form.items')}>
      <Sheet>
        {offered.map(({ id, fields }) => (
          <Tick
            key={id}
            label={<ItemName item={fields} />}
            second={<ItemFacts item={fields} />}
            checked={typed.itemIds.includes(id)}
            onChange={(isIn) => toggle(id, isIn)}
          />
        ))}
      </Sheet>
    </Section>
  )
}
