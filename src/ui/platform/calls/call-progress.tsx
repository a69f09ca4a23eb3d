import { ProgressRoad } from '../../widgets/progress/progress-road.tsx'
import { useWords } from '../language.tsx'
import css from './calls.module.css'
import type { MyCalls } from './use-my-calls.ts'

/** How far along the list one is. */
export function CallProgress({ doneCount, totalCount }: Pick<MyCalls, 'doneCount' | 'totalCount'>) {
  const t = useWords()
  return (
    <div className={css.progress}>
      <ProgressRoad
        label={t('calls:progress.label')}
        words={t('calls:progress.words', { done: doneCount, total: totalCount })}
        value={doneCount}
        max={totalCount}
      />
    </div>
  )
}
