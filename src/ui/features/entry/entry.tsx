import { useEffect, useState } from 'react'
import type { Me } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { usePhone } from '../../platform/phone-context.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { EntryPage } from './entry-page.tsx'
import { JoinScreen } from './join-screen.tsx'
import { SetUpScreen } from './set-up-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'
import { VaultScreen } from './vault-screen.tsx'

type Step = 'asking' | 'no-network' | 'set-up' | 'sign-in' | 'join'

/** The way in for somebody who has no vault on this phone: set up or sign in or join, then lock. */
export function Entry({ onBack }: { onBack?: (() => void) | undefined }) {
  const t = useWords()
  const [step, ask] = useFirstStep()
  const [me, setMe] = useState<Me | null>(null)

  if (me) return <VaultScreen />
  switch (step) {
    case 'asking':
      return <Skeleton label={t('app:loading')} />
    case 'no-network':
      return (
        <EntryPage
          title={t('entry:no-network.title')}
          text={t('entry:no-network.text')}
          onBack={onBack}
          foot={
            <Button kind="solid" icon="again" onPress={ask}>
              {t('entry:again')}
            </Button>
          }
        />
      )
    case 'set-up':
      return <SetUpScreen onDone={ask} />
    case 'join':
      return <JoinScreen onJoined={setMe} />
    case 'sign-in':
      return <SignInScreen onSignedIn={setMe} onBack={onBack} />
  }
}

/** What this server asks of a newcomer; the network is needed to know. `ask` asks anew. */
function useFirstStep(): [Step, () => void] {
  const phone = usePhone()
  const isJoining = location.pathname === '/join'
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState<{ round: number; step: Step } | null>(null)

  useEffect(() => {
    if (isJoining) return
    void phone.askHealth().then((health) => {
      const step = !health.ok ? 'no-network' : health.value.isSetUp ? 'sign-in' : 'set-up'
      setAnswer({ round, step })
    })
  }, [phone, isJoining, round])

  const step = isJoining ? 'join' : answer?.round === round ? answer.step : 'asking'
  return [step, () => setRound((before) => before + 1)]
}
