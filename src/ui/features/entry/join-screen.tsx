import { useId, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { Me } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { usePhone } from '../../platform/phone-context.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { AccountFields, useAccount } from './account-fields.tsx'
import { EntryPage } from './entry-page.tsx'
import { RefusalBand } from './refusal-band.tsx'
import { useAsk } from './use-ask.ts'

/** Somebody with an invitation link. The token stands behind `#`, so no server log ever saw it. */
export function JoinScreen({ onJoined }: { onJoined: (me: Me) => void }) {
  const t = useWords()
  const phone = usePhone()
  const form = useId()
  const [, go] = useLocation()
  const [token] = useState(() => location.hash.slice(1))
  const account = useAccount(form)
  const { ask, isBusy, refusal } = useAsk<Me>()

  const join = async (event: FormEvent) => {
    event.preventDefault()
    if (account.isIncomplete()) return
    const me = await ask(() => phone.acceptInvitation({ token, ...account.given }))
    if (!me) return
    go('/', { replace: true })
    onJoined(me)
  }

  return (
    <EntryPage
      brand
      title={t('entry:join.title')}
      text={t('entry:join.text')}
      foot={
        <Button kind="solid" type="submit" form={form} busy={isBusy}>
          {t('entry:join.act')}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void join(event)}>
        <RefusalBand refusal={refusal} />
        <AccountFields account={account} />
      </form>
    </EntryPage>
  )
}
