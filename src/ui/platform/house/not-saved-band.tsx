import { Band } from '../../widgets/state/band.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { useWords } from '../language.tsx'
import type { Saving } from '../use-save.ts'

/** Says that a tap was not saved, why, what is safe, and offers to try again; nothing while all is well. */
export function NotSavedBand({ saving }: { saving: Pick<Saving, 'refusal' | 'again'> }) {
  const t = useWords()
  if (!saving.refusal) return null
  return (
    <Band
      kind="stop"
      title={t(`visits:not-saved.${saving.refusal.reason}`)}
      text={t('visits:not-saved.text')}
      act={
        <Button icon="again" onPress={() => void saving.again()}>
          {t('visits:action.again')}
        </Button>
      }
    />
  )
}
