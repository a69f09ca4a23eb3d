import { phraseIn, phraseNames, type PhraseName } from '#rules/calls/phrases.ts'
import { smsHref, whatsAppHref, type CardPhone } from '#rules/calls/reach.ts'
import { languageName } from '#rules/language/places.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Panel } from '#ui/widgets/card/panel.tsx'
import css from './card.module.css'

interface WriteDialogProps {
  /** Null while nobody is written to. */
  phone: CardPhone | null
  /** Of the member, by code, the one spoken best first. */
  languages: readonly string[]
  onClose: () => void
}

/** Ready words to send, in the member's language and in English, through the phone's own apps. */
export function WriteDialog({ phone, languages, onClose }: WriteDialogProps) {
  const t = useWords()
  const { language } = useLanguage()
  const [first] = languages
  const { isFallback } = phraseIn(languages, 'will-ring')
  return (
    <Dialog
      open={phone !== null}
      title={t('calls:write.title')}
      closeLabel={t('calls:action.close')}
      onClose={onClose}
      size="full"
    >
      <p className={css.note}>
        {isFallback && first !== undefined
          ? t('calls:write.no-words', { language: languageName(first, language) })
          : t('calls:write.neutral')}
      </p>
      {phone && phraseNames.map((name) => <PhrasePanel key={name} {...{ name, phone, languages }} />)}
      {phone && (
        <Panel title={t('calls:write.own')}>
          <Sending phone={phone} text="" />
        </Panel>
      )}
    </Dialog>
  )
}

interface PhrasePanelProps {
  name: PhraseName
  phone: CardPhone
  languages: readonly string[]
}

function PhrasePanel({ name, phone, languages }: PhrasePanelProps) {
  const t = useWords()
  const { text, english, lang, dir } = phraseIn(languages, name)
  return (
    <Panel title={t(`calls:write.${name}`)}>
      <p className={css.phrase} lang={lang} dir={dir}>
        {text}
      </p>
      {lang !== 'en' && (
        <p className={css.english} lang="en" dir="ltr">
          {english}
        </p>
      )}
      <Sending phone={phone} text={text} />
    </Panel>
  )
}

function Sending({ phone: { phone, isWhatsApp }, text }: { phone: CardPhone; text: string }) {
  const t = useWords()
  return (
    <div className={css.sending}>
      {isWhatsApp !== false && <Button href={whatsAppHref(phone, text)}>{t('calls:write.whatsapp')}</Button>}
      <Button href={smsHref(phone, text)}>{t('calls:write.sms')}</Button>
    </div>
  )
}
