import { useState } from 'react'
import type { AskRefusal } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { Words } from '../../platform/words.tsx'
import { Dialog } from '../../widgets/dialog/dialog.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { Band } from '../../widgets/state/band.tsx'
import css from './end-access.module.css'

/** Ends somebody's access, after saying what follows. */
export function EndAccess({ staffId, name }: { staffId: string; name: string }) {
  const t = useWords()
  const { team } = useDesk()
  const [isAsking, setIsAsking] = useState(false)
  const [refusal, setRefusal] = useState<AskRefusal | null>(null)

  const end = async () => {
    const answer = await team.endAccess(staffId)
    setRefusal(answer.ok ? null : answer.error)
    if (answer.ok) setIsAsking(false)
  }
  const close = () => setIsAsking(false)

  return (
    <>
      <div className={css.end}>
        <Rows>
          <Row first={t('team:person.end')} onPress={() => setIsAsking(true)} endIcon="leave" />
        </Rows>
      </div>
      <Dialog
        open={isAsking}
        title={<Words k="team:person.end-title" values={{ name }} />}
        closeLabel={t('team:person.end-stay')}
        onClose={close}
        foot={
          <>
            <Button kind="line" onPress={close}>
              {t('team:person.end-stay')}
            </Button>
            <Button kind="danger" icon="leave" onPress={() => void end()}>
              {t('team:person.end')}
            </Button>
          </>
        }
      >
        {refusal && (
          <Band
            kind="stop"
            title={refusal.reason === 'no-network' ? t('team:refused.no-network') : t('team:refused.other')}
          />
        )}
        <p>{t('team:person.end-text')}</p>
      </Dialog>
    </>
  )
}
