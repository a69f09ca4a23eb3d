import { NotSavedBand } from '../house/not-saved-band.tsx'
import { useWords } from '../language.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { ProgressRoad } from '../../widgets/progress/progress-road.tsx'
import { Band } from '../../widgets/state/band.tsx'
import type { Acting } from './use-act.ts'

/** What was done last and how to take it back; how far a long save is; why something was not saved. */
export function ActBand({ acting }: { acting: Acting }) {
  const t = useWords()
  const { last, progress, saving, undo } = acting
  return (
    <>
      <NotSavedBand saving={saving} />
      {progress && (
        <ProgressRoad
          label={t('runs:saving')}
          value={progress.done}
          max={progress.all}
          words={t('runs:saved-of', progress)}
        />
      )}
      <div role="status">
        {last && (
          <Band
            kind="info"
            icon="check"
            title={last.said}
            act={
              last.undo.length > 0 && (
                <Button kind="line" icon="undo" onPress={() => void undo()}>
                  {t('runs:undo')}
                </Button>
              )
            }
          />
        )}
      </div>
    </>
  )
}
