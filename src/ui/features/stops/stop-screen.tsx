import { useWords } from '#ui/platform/language.tsx'
import { useRounds } from '#ui/platform/runs/use-rounds.ts'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { GoneFromHere } from './gone-from-here.tsx'
import { StopPage } from './stop/stop-page.tsx'

/** One stop of the run in hand, for its driver. */
export function StopScreen({ stopId }: { stopId: string }) {
  const t = useWords()
  const rounds = useRounds()
  if (!rounds) return <Skeleton label={t('app:loading')} />
  for (const round of rounds) {
    const one = round.way.planned.find(({ stop }) => stop.id === stopId)
    if (one) return <StopPage round={round} one={one} />
  }
  return <GoneFromHere />
}
