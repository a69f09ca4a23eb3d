import { useState } from 'react'
import { useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { Dialog } from '../../widgets/dialog/dialog.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Row } from '../../widgets/road/row.tsx'

/** Ends the session with the office, after saying that nothing on the phone is lost by it. */
export function SignOutRow() {
  const t = useWords()
  const { signOut } = useDesk()
  const [isAsking, setIsAsking] = useState(false)
  const close = () => setIsAsking(false)
  return (
    <>
      <Row first={t('more:sign-out.act')} onPress={() => setIsAsking(true)} endIcon="leave" />
      <Dialog
        open={isAsking}
        title={t('more:sign-out.title')}
        closeLabel={t('more:sign-out.stay')}
        onClose={close}
        foot={
          <>
            <Button kind="line" onPress={close}>
              {t('more:sign-out.stay')}
            </Button>
            <Button kind="solid" icon="leave" onPress={() => void signOut()}>
              {t('more:sign-out.act')}
            </Button>
          </>
        }
      >
        <p>{t('more:sign-out.text')}</p>
      </Dialog>
    </>
  )
}
