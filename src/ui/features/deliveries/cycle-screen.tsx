import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useRecords } from '../../platform/use-records.ts'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { CycleOverview } from './cycle/cycle-overview.tsx'
import { GoneCycle } from './cycle/gone-cycle.tsx'

/** `/deliveries/:id`: one cycle, whichever is on. */
export function CycleScreen({ cycleId }: { cycleId: string }) {
  const t = useWords()
  const cycles = useRecords('cycle')
  const back = { label: t('app:back'), href: paths.deliveries }
  if (!cycles) {
    return (
      <Screen title={t('deliveries:title')} back={back}>
        <Skeleton label={t('app:loading')} rows={5} />
      </Screen>
    )
  }
  const cycle = cycles.find(({ id }) => id === cycleId)
  return cycle ? <CycleOverview cycle={cycle} cycles={cycles} back={back} /> : <GoneCycle />
}
