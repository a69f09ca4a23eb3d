import { useState, type FormEvent } from 'react'
import { useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { SecretField } from '../../widgets/entry/secret-field.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { TextField } from '../../widgets/form/text-field.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { Band } from '../../widgets/state/band.tsx'
import css from './sign-in-again.module.css'

/** The session has ended: sign in again in place, with everything still on the phone. */
export function SignInAgain() {
  const t = useWords()
  const { sync } = useDesk()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    const answer = await sync.signIn({ email: email.trim(), password })
    setIsBusy(false)
    if (answer.ok) return
    const { reason } = answer.error
    const isSaid = reason === 'wrong-credentials' || reason === 'no-network'
    setRefusal(isSaid ? t(`more:sign-in.${reason}`) : t('more:sign-in.other'))
  }

  return (
    <Sheet>
      <form noValidate className={css.form} onSubmit={(event) => void signIn(event)}>
        <Band kind="heed" title={t('more:sign-in.title')} text={t('more:sign-in.text')} />
        {refusal && <Band kind="stop" title={refusal} />}
        <TextField
          label={t('more:sign-in.email')}
          type="email"
          dir="ltr"
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
        <SecretField
          label={t('more:sign-in.password')}
          autoComplete="current-password"
          words={{ show: t('more:sign-in.show'), hide: t('more:sign-in.hide') }}
          value={password}
          onChange={setPassword}
        />
        <div className={css.act}>
          <Button kind="solid" type="submit" wide busy={isBusy}>
            {t('more:sign-in.act')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
