import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { ProgressRoad } from '#ui/widgets/progress/progress-road.tsx'
import css from '../import-frame.module.css'
import type { Running } from '../use-import-run.ts'

/** The import under way: how much of it is on this phone for good, and what stopped it. */
export function RunningStep({ run, onAgain }: { run: Running; onAgain: () => Promise<void> }) {
  const t = useWords()
  const number = useNumber()
  const { membersSaved, importing, refusal } = run
  const all = importing.job.people.length
  return (
    <Screen title={t('import:running.title')}>
      <NotSavedBand saving={{ refusal, again: onAgain }} />
      {refusal && <p className={css.lead}>{t('import:running.stopped')}</p>}
      <div className={css.way}>
        <ProgressRoad
          label={t('import:running.label')}
          words={t('import:running.saved', { saved: number(membersSaved), all: number(all) })}
          value={membersSaved}
          max={all}
        />
      </div>
    </Screen>
  )
}
