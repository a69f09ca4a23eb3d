import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { useRound } from '#ui/platform/runs/use-rounds.ts'
import { useDraft } from '#ui/platform/use-draft.ts'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { startEnd, type EndDraft } from './end/end-draft.ts'
import { EndForm } from './end/end-form.tsx'
import { Ended, type Counts } from './end/ended.tsx'
import { GoneFromHere } from './gone-from-here.tsx'

/** The end of a run. Once it is saved the run leaves this phone, and what is shown afterwards is only counts. */
export function EndRunScreen({ runId }: { runId: string }) {
  const t = useWords()
  const round = useRound(runId)
  const draft = useDraft<EndDraft>(`end-run/${runId}`, startEnd)
  const [counts, setCounts] = useState<Counts | null>(null)
  if (counts) return <Ended counts={counts} />
  if (round === null) return <GoneFromHere />
  if (!round || !draft) return <Skeleton label={t('app:loading')} />
  return <EndForm round={round} draft={draft} onEnded={setCounts} />
}
