import type { ReactNode } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { formatPounds } from '#rules/money/pounds.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { useFortnight, type Fortnight } from '#ui/platform/fortnight/use-due.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { CycleFoot } from './cycle-foot.tsx'
import { CycleRoad, useCycleCounts } from './cycle-road.tsx'
import { nextActOf, stepOfAct } from './next-act.ts'

interface CycleOverviewProps {
  cycle: ViewOf<'cycle'>
  cycles: readonly ViewOf<'cycle'>[]
  /** Left out where the cycle stands for the place itself. */
  back?: { label: string; href: string }
  /** Below all that concerns this cycle. */
  children?: ReactNode
}

/** One cycle: which days, how far it is, and what comes next. */
export function CycleOverview({ cycle, cycles, back, children }: CycleOverviewProps) {
  const t = useWords()
  const words = useCycleWords()
  const fortnight = useFortnight(cycle.id)
  if (fortnight) {
    return (
      <OpenCycle fortnight={fortnight} cycles={cycles} back={back}>
        {children}
      </OpenCycle>
    )
  }
  return (
    <Screen title={<bdi>{words.title(cycle.fields)}</bdi>} back={back}>
      <Skeleton label={t('app:loading')} rows={5} />
    </Screen>
  )
}

interface OpenCycleProps extends Pick<CycleOverviewProps, 'cycles' | 'children'> {
  fortnight: Fortnight
  back: CycleOverviewProps['back']
}

function OpenCycle({ fortnight, cycles, back, children }: OpenCycleProps) {
  const words = useCycleWords()
  const today = useToday()
  const saving = useSave()
  const counts = useCycleCounts(fortnight)
  const { cycle } = fortnight
  const { fields } = cycle
  const act =
    counts &&
    nextActOf({
      counts,
      isOver: lastDayOf(fields) < today,
      isClosed: fields.closedOn !== null,
      isLast: cycles.every((other) => other.fields.fromDay <= fields.fromDay),
    })
  return (
    <Screen
      title={<bdi>{words.title(fields)}</bdi>}
      sub={
        <Facts>
          {[fields.name !== '' && words.days(fields), words.solarDays(fields), words.standing(fields)]}
        </Facts>
      }
      back={back}
      foot={act && <CycleFoot cycle={cycle} act={act} saving={saving} />}
    >
      <NotSavedBand saving={saving} />
      <ClosedBand cycle={cycle} onOpen={(writing) => void saving.save({ writings: [writing] })} />
      {counts && <CycleRoad cycleId={cycle.id} counts={counts} here={stepOfAct(act ?? null)} />}
      <CycleRows cycle={cycle} />
      {children}
    </Screen>
  )
}

function ClosedBand({
  cycle,
  onOpen,
}: {
  cycle: ViewOf<'cycle'>
  onOpen: (writing: ReturnType<typeof edit>) => void
}) {
  const t = useWords()
  const { day } = useWhen()
  const { closedOn } = cycle.fields
  if (closedOn === null) return null
  return (
    <Band
      kind="info"
      title={t('deliveries:closed', { day: day(closedOn) })}
      act={
        <Button icon="undo" onPress={() => onOpen(edit(recordKinds.cycle, cycle.id, { closedOn: null }))}>
          {t('deliveries:action.reopen')}
        </Button>
      }
    />
  )
}

function CycleRows({ cycle }: { cycle: ViewOf<'cycle'> }) {
  const t = useWords()
  return (
    <Section title={t('deliveries:about-cycle')}>
      <Rows>
        <Row
          first={t('deliveries:action.edit-cycle')}
          second={
            <Words
              k="deliveries:budget-is"
              values={{ amount: <Ltr>{formatPounds(cycle.fields.budgetPence)}</Ltr> }}
            />
          }
          href={paths.editCycle(cycle.id)}
          endIcon="edit"
        />
        <Row first={t('deliveries:items.title')} href={paths.items} endIcon="fwd" />
        <Row first={t('deliveries:figures')} href={paths.figures(cycle.id)} endIcon="fwd" />
      </Rows>
    </Section>
  )
}
