import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRound } from '#ui/platform/runs/use-rounds.ts'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { GoneFromHere } from './gone-from-here.tsx'
import { RunPage } from './run/run-page.tsx'

/** A run of today, for its driver. */
export function DriverRunScreen({ runId }: { runId: string }) {
  const t = useWords()
  const round = useRound(runId)
  if (!round) return round === null ? <GoneFromHere /> : <Skeleton label={t('app:loading')} />
  return <RunPage round={round} back={{ label: t('app:back'), href: paths.deliveries }} />
}
