import type { SaveRefusal } from '#device/device.ts'
import { useWords } from '../language.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Band } from '../../widgets/state/band.tsx'

interface NotSavedProps {
  why: SaveRefusal['reason'] | null
  onAgain: () => void
}

/** Said where the phone did not take what was written: what is safe, then the way out. */
export function NotSaved({ why, onAgain }: NotSavedProps) {
  const t = useWords()
  if (!why) return null
  return (
    <Band
      kind="stop"
      title={t(`notes:not-saved.${why}`)}
      text={t(`notes:way-out.${why}`)}
      act={<Button onPress={onAgain}>{t('notes:action.try-again')}</Button>}
    />
  )
}
