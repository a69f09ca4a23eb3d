import { useWords } from '#ui/platform/language.tsx'
import { NoRun } from '#ui/platform/runs/no-run.tsx'
import { RunRows } from '#ui/platform/runs/run-rows.tsx'
import { useRounds } from '#ui/platform/runs/use-rounds.ts'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { RunPage } from './run/run-page.tsx'

/** What a driver drives today: the run itself, or where there are several, each of them. */
export function DriverDeliveriesScreen() {
  const t = useWords()
  const rounds = useRounds()
  const [first, ...others] = rounds ?? []
  if (first && others.length === 0) return <RunPage round={first} />
  return (
    <Screen title={t('stops:title')}>
      {!rounds && <Skeleton label={t('app:loading')} />}
      {rounds && (first ? <RunRows rounds={rounds} /> : <NoRun />)}
    </Screen>
  )
}
