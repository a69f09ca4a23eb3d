import { useState } from 'react'
import { passwordLength } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { SecretField } from '../../widgets/entry/secret-field.tsx'
import { TextField } from '../../widgets/form/text-field.tsx'
import { useMissing } from './use-missing.ts'

/** The e-mail and the new password of an account that is being made. */
export function useAccount(formId: string) {
  const t = useWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
  const missing = useMissing(formId, {
    email: email.trim() === '' ? t('entry:missing.email') : !isEmail && t('entry:not-an-email'),
    password:
      password.length < passwordLength.least && t('entry:short-password', { count: passwordLength.least }),
  })
  return {
    given: { email: email.trim(), password },
    isIncomplete: missing.isFound,
    email,
    setEmail,
    password,
    setPassword,
    say: missing.say,
  }
}

export function AccountFields({ account }: { account: ReturnType<typeof useAccount> }) {
  const t = useWords()
  return (
    <>
      <TextField
        label={t('entry:email')}
        type="email"
        dir="ltr"
        autoComplete="username"
        value={account.email}
        onChange={account.setEmail}
        error={account.say('email')}
      />
      <SecretField
        label={t('entry:password')}
        help={t('entry:short-password', { count: passwordLength.least })}
        autoComplete="new-password"
        words={{ show: t('entry:show'), hide: t('entry:hide') }}
        value={account.password}
        onChange={account.setPassword}
        error={account.say('password')}
      />
    </>
  )
}
