import { useEffect, useId, useState, type FormEvent } from 'react'
import type { AskRefusal, PassphraseRefusal, SaveFailure } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { usePhone } from '../../platform/phone-context.tsx'
import { Chips } from '../../widgets/choice/chips.tsx'
import { SecretField } from '../../widgets/entry/secret-field.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Panel } from '../../widgets/card/panel.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { EntryPage } from './entry-page.tsx'
import { refusalWords } from './refusal-words.ts'
import { useMissing } from './use-missing.ts'
import css from './vault-screen.module.css'

const leastLength = 12

/** Somebody signed in who has no vault here yet: they choose the passphrase that opens this phone. */
export function VaultScreen() {
  const t = useWords()
  const phone = usePhone()
  const form = useId()
  const [words, setWords] = useState('')
  const [how, setHow] = useState<'words' | 'own'>('words')
  const [own, setOwn] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<AskRefusal | PassphraseRefusal | SaveFailure | null>(null)

  const passphrase = how === 'words' ? words : own
  const weakness = phone.checkPassphrase(passphrase)
  const missing = useMissing(form, {
    own: how === 'own' && weakness !== null && t(`entry:vault.${weakness.reason}`, { count: leastLength }),
    repeated: repeated !== passphrase && t('entry:vault.differs'),
  })

  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (missing.isFound()) return
    setIsBusy(true)
    setFailure(null)
    const made = await phone.makeVault(passphrase)
    setIsBusy(false)
    if (!made.ok) setFailure(made.error)
  }
  const suggest = () => void phone.suggestPassphrase().then(setWords)
  useEffect(() => void phone.suggestPassphrase().then(setWords), [phone])
  const secretWords = { show: t('entry:show'), hide: t('entry:hide') }

  return (
    <EntryPage
      title={t('entry:vault.title')}
      text={t('entry:vault.text')}
      foot={
        <Button kind="solid" icon="lock" type="submit" form={form} busy={isBusy}>
          {isBusy ? t('entry:vault.making') : t('entry:vault.act')}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void make(event)}>
        {failure && <FailureBand failure={failure} />}
        <Chips
          label={t('entry:vault.how')}
          twoAbreast
          value={how}
          onChange={setHow}
          options={[
            { value: 'words', label: t('entry:vault.use-words') },
            { value: 'own', label: t('entry:vault.use-own') },
          ]}
        />
        {how === 'words' ? (
          words && <Suggestion words={words} onOther={suggest} />
        ) : (
          <SecretField
            label={t('entry:vault.own')}
            help={t('entry:vault.own-help', { count: leastLength })}
            autoComplete="off"
            words={secretWords}
            value={own}
            onChange={setOwn}
            error={missing.say('own')}
          />
        )}
        <SecretField
          label={t('entry:vault.repeat')}
          help={t('entry:vault.repeat-help')}
          autoComplete="off"
          words={secretWords}
          value={repeated}
          onChange={setRepeated}
          error={missing.say('repeated')}
        />
      </form>
    </EntryPage>
  )
}

function Suggestion({ words, onOther }: { words: string; onOther: () => void }) {
  const t = useWords()
  return (
    <div className={css.suggestion}>
      <Panel title={t('entry:vault.suggested')}>
        <p className={css.words} data-testid="passphrase" lang="en">
          <Ltr>{words}</Ltr>
        </p>
        <p className={css.help}>{t('entry:vault.suggested-help')}</p>
        <Button kind="quiet" icon="again" onPress={onOther}>
          {t('entry:vault.other-words')}
        </Button>
      </Panel>
    </div>
  )
}

function FailureBand({ failure }: { failure: AskRefusal | PassphraseRefusal | SaveFailure }) {
  const t = useWords()
  switch (failure.reason) {
    case 'phone-full':
      return <Band kind="stop" title={t('entry:vault.phone-full')} />
    case 'too-short':
    case 'too-easy':
      return <Band kind="stop" title={t(`entry:vault.${failure.reason}`, { count: leastLength })} />
    case 'storage-lost':
    case 'locked':
      return <Band kind="stop" title={t('entry:lock.storage-lost')} />
    default:
      return <Band kind="stop" {...refusalWords(t, failure)} />
  }
}
