import { useId, useState, type FormEvent } from 'react'
import type { Me } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { usePhone } from '../../platform/phone-context.tsx'
import { SecretField } from '../../widgets/entry/secret-field.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { TextField } from '../../widgets/form/text-field.tsx'
import { EntryPage } from './entry-page.tsx'
import { RefusalBand } from './refusal-band.tsx'
import { useAsk } from './use-ask.ts'
import { useMissing } from './use-missing.ts'

interface SignInScreenProps {
  readonly onSignedIn: (me: Me) => void
  readonly onBack?: (() => void) | undefined
}

/** Somebody with an account, for the first time on this phone. */
export function SignInScreen({ onSignedIn, onBack }: SignInScreenProps) {
  const t = useWords()
  const phone = usePhone()
  const form = useId()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { ask, isBusy, refusal } = useAsk<Me>()
  const missing = useMissing(form, {
    email: email.trim() === '' && t('entry:missing.email'),
    password: password === '' && t('entry:missing.password'),
  })

  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    if (missing.isFound()) return
    const me = await ask(() => phone.signIn({ email: email.trim(), password }))
    if (me) onSignedIn(me)
  }

  return (
    <EntryPage
      brand
      title={t('entry:sign-in.title')}
      text={t('entry:sign-in.text')}
      onBack={onBack}
      foot={
        <Button kind="solid" type="submit" form={form} busy={isBusy}>
          {t('entry:sign-in.act')}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void signIn(event)}>
        <RefusalBand refusal={refusal} />
        <TextField
          label={t('entry:email')}
          type="email"
          dir="ltr"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={missing.say('email')}
        />
        <SecretField
          label={t('entry:password')}
          autoComplete="current-password"
          words={{ show: t('entry:show'), hide: t('entry:hide') }}
          value={password}
          onChange={setPassword}
          error={missing.say('password')}
          help={t('entry:sign-in.help')}
        />
      </form>
    </EntryPage>
  )
}
