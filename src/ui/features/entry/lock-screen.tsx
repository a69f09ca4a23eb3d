import { useId, useState, type FormEvent } from 'react'
import type { LockReason, UnlockRefusal } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { usePhone } from '../../platform/phone-context.tsx'
import { SecretField } from '../../widgets/entry/secret-field.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Foot } from '../../widgets/layout/foot.tsx'
import { Entry } from './entry.tsx'
import { LanguageBar } from './language-bar.tsx'
import css from './lock-screen.module.css'
import { Emblem } from './emblem.tsx'
import { useMissing } from './use-missing.ts'

interface LockScreenProps {
  readonly waitingCount: number
  readonly why: LockReason | null
}

/** This phone, locked: what it holds safe, and the passphrase that opens it, without any network. */
export function LockScreen({ waitingCount, why }: LockScreenProps) {
  const t = useWords()
  const [isAnother, setIsAnother] = useState(false)
  if (isAnother) return <Entry onBack={() => setIsAnother(false)} />
  return (
    <main className={css.lock}>
      <LanguageBar />
      <div className={css.brand}>
        <h1 lang="fa" className={css.name}>
          همراه
        </h1>
        <p className={css.companion}>{t('app:companion')}</p>
      </div>
      <div className={css.held}>
        <Emblem from={t('entry:this-phone')} to={t('entry:office')} isAllSent={waitingCount === 0} />
        <p>
          {waitingCount === 0 ? t('entry:lock.all-sent') : t('entry:lock.waiting', { count: waitingCount })}
        </p>
        {(why === 'idle' || why === 'hidden' || why === 'clock') && <p>{t(`entry:lock.why.${why}`)}</p>}
      </div>
      <UnlockForm onAnother={() => setIsAnother(true)} />
    </main>
  )
}

function UnlockForm({ onAnother }: { onAnother: () => void }) {
  const t = useWords()
  const phone = usePhone()
  const form = useId()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<UnlockRefusal | null>(null)
  const missing = useMissing(form, { passphrase: passphrase.trim() === '' && t('entry:lock.missing') })

  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    if (missing.isFound()) return
    setIsBusy(true)
    setRefusal(null)
    const opened = await phone.unlock(passphrase)
    setIsBusy(false)
    if (!opened.ok) setRefusal(opened.error)
  }

  return (
    <form id={form} noValidate className={css.form} onSubmit={(event) => void unlock(event)}>
      <SecretField
        label={t('entry:lock.passphrase')}
        autoComplete="off"
        words={{ show: t('entry:show'), hide: t('entry:hide') }}
        value={passphrase}
        onChange={setPassphrase}
        error={missing.say('passphrase') ?? (refusal && t(`entry:lock.${refusal.reason}`))}
      />
      <Foot>
        <Button kind="block" icon="unlock" type="submit" wide busy={isBusy}>
          {isBusy ? t('entry:lock.opening') : t('entry:lock.act')}
        </Button>
        <Button kind="quiet" wide onPress={onAnother}>
          {t('entry:lock.another')}
        </Button>
      </Foot>
    </form>
  )
}
