import { useWords } from '#ui/platform/language.tsx'
import { ProgressRoad } from '#ui/widgets/progress/progress-road.tsx'
import css from './first-load.module.css'

/** How much of one's work has come down to this phone, while it is coming. */
export function FirstLoad({ load }: { load: { done: number; total: number } }) {
  const t = useWords()
  return (
    <div className={css.load}>
      <ProgressRoad
        label={t('today:loading.label')}
        value={load.done}
        max={load.total > 0 ? load.total : undefined}
        words={t('today:loading.words', { done: load.done, total: load.total })}
      />
    </div>
  )
}
