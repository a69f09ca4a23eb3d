import { cycleOn } from '#rules/fortnight/cycle-days.ts'
import type { ViewOf } from '#device/device.ts'
import { useCycleWords } from '../../platform/fortnight/cycle-words.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Facts } from '../../platform/house/resident-words.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { CycleOverview } from './cycle/cycle-overview.tsx'

/** The place of packages, for a coordinator: the fortnight that is on, and the others. */
export function DeliveriesScreen() {
  const t = useWords()
  const today = useToday()
  const cycles = useRecords('cycle')
  const current = cycles && cycleOn(cycles, today)
  if (cycles && current) {
    return (
      <CycleOverview key={current.id} cycle={current} cycles={cycles}>
        <OtherCycles cycles={cycles.filter(({ id }) => id !== current.id)} />
      </CycleOverview>
    )
  }
  const begin = (
    <Button kind="solid" icon="plus" href={paths.addCycle} wide>
      {t('deliveries:action.first-cycle')}
    </Button>
  )
  return (
    <Screen title={t('deliveries:title')} foot={cycles && begin}>
      {cycles ? (
        <>
          <EmptyState title={t('deliveries:empty.title')} text={t('deliveries:empty.text')} />
          <Rows>
            <Row first={t('deliveries:items.title')} href={paths.items} endIcon="fwd" />
            <Row first={t('deliveries:stock.title')} href={paths.stock} endIcon="fwd" />
          </Rows>
        </>
      ) : (
        <Skeleton label={t('app:loading')} rows={5} />
      )}
    </Screen>
  )
}

/** The cycles before and after this one, the latest first. */
function OtherCycles({ cycles }: { cycles: readonly ViewOf<'cycle'>[] }) {
  const t = useWords()
  const words = useCycleWords()
  const inOrder = cycles.toSorted((a, b) => b.fields.fromDay.localeCompare(a.fields.fromDay))
  return (
    <Section title={t('deliveries:other-cycles')}>
      <Rows>
        {inOrder.map(({ id, fields }) => (
          <Row
            key={id}
            first={<bdi>{words.title(fields)}</bdi>}
            second={
              <Facts>
                {[fields.name !== '' && words.days(fields), words.solarDays(fields), words.standing(fields)]}
              </Facts>
            }
            href={paths.cycle(id)}
            endIcon="fwd"
          />
        ))}
        <Row first={t('deliveries:action.new-cycle')} href={paths.addCycle} endIcon="plus" />
      </Rows>
    </Section>
  )
}
