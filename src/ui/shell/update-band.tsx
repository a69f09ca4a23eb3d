import { useState } from 'react'
import { useWords } from '../platform/language.tsx'
import { takeUpdate } from '../platform/register-worker.ts'
import { useSession } from '../platform/session-store.ts'
import { Button } from '../widgets/form/button.tsx'
import { Band } from '../widgets/state/band.tsx'

/** Says that a newer version is ready. It is shown only when asked for, and never over somebody's typing. */
export function UpdateBand() {
  const t = useWords()
  const isReady = useSession((session) => session.isUpdateReady)
  const isTyping = useSession((session) => session.openForms > 0)
  const [isLater, setIsLater] = useState(false)
  if (!isReady || isTyping || isLater) return null
  return (
    <Band
      kind="info"
      title={t('app:update.title')}
      text={t('app:update.text')}
      act={
        <>
          <Button kind="line" onPress={takeUpdate}>
            {t('app:update.take')}
          </Button>
          <Button kind="quiet" onPress={() => setIsLater(true)}>
            {t('app:update.later')}
          </Button>
        </>
      }
    />
  )
}
