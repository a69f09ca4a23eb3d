import { useId, useState, type FormEvent } from 'react'
import { useWords } from '../../platform/language.tsx'
import { usePhone } from '../../platform/phone-context.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { TextField } from '../../widgets/form/text-field.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { AccountFields, useAccount } from './account-fields.tsx'
import { EntryPage } from './entry-page.tsx'
import { RefusalBand } from './refusal-band.tsx'
import css from './set-up-screen.module.css'
import { SetUpDone } from './set-up-done.tsx'
import { useAsk } from './use-ask.ts'
import { useMissing } from './use-missing.ts'

const start = { code: '', charityName: '', administrator: '', coordinator: '' }

/** The first visit to a new server: the charity, its first administrator and its first coordinator. */
export function SetUpScreen({ onDone }: { onDone: () => void }) {
  const t = useWords()
  const phone = usePhone()
  const form = useId()
  const [given, setGiven] = useState(start)
  const account = useAccount(form)
  const { ask, isBusy, refusal } = useAsk<{ coordinatorInvitation: string }>()
  const [invitation, setInvitation] = useState<string | null>(null)
  const missing = useMissing(form, {
    code: given.code.trim() === '' && t('entry:missing.code'),
    charityName: given.charityName.trim() === '' && t('entry:missing.name'),
    administrator: given.administrator.trim() === '' && t('entry:missing.name'),
    coordinator: given.coordinator.trim() === '' && t('entry:missing.name'),
  })
  const field = (name: keyof typeof start) => ({
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
    error: missing.say(name),
  })

  const setUp = async (event: FormEvent) => {
    event.preventDefault()
    const isIncomplete = [missing.isFound(), account.isIncomplete()].some(Boolean)
    if (isIncomplete) return
    const done = await ask(() =>
      phone.setUpCharity({
        code: given.code.trim(),
        charityName: given.charityName,
        administrator: { name: given.administrator, ...account.given },
        coordinator: { name: given.coordinator },
      }),
    )
    if (done) setInvitation(done.coordinatorInvitation)
  }

  if (invitation) {
    return (
      <SetUpDone
        path={invitation}
        charity={given.charityName}
        coordinator={given.coordinator}
        onGoOn={onDone}
      />
    )
  }
  return (
    <EntryPage
      title={t('entry:set-up.title')}
      text={t('entry:set-up.text')}
      foot={
        <Button kind="solid" type="submit" form={form} busy={isBusy}>
          {t('entry:set-up.act')}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void setUp(event)}>
        <RefusalBand refusal={refusal} />
        <TextField label={t('entry:set-up.code')} dir="ltr" autoComplete="off" {...field('code')} />
        <TextField label={t('entry:set-up.charity')} autoComplete="organization" {...field('charityName')} />
        <Section title={t('entry:set-up.administrator')}>
          <p className={css.help}>{t('entry:set-up.administrator-help')}</p>
          <TextField label={t('entry:set-up.name')} autoComplete="name" {...field('administrator')} />
          <AccountFields account={account} />
        </Section>
        <Section title={t('entry:set-up.coordinator')}>
          <p className={css.help}>{t('entry:set-up.coordinator-help')}</p>
          <TextField label={t('entry:set-up.name')} autoComplete="off" {...field('coordinator')} />
        </Section>
      </form>
    </EntryPage>
  )
}
