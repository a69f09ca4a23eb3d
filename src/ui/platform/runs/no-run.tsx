import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { useWords } from '../language.tsx'

/** No run to drive: what brings one, and where one that was ended has gone. */
export function NoRun() {
  const t = useWords()
  return <EmptyState title={t('stops:no-run.title')} text={t('stops:no-run.text')} />
}
