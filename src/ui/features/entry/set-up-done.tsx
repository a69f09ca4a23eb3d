import { useState } from 'react'
import { useWords } from '../../platform/language.tsx'
import { Words } from '../../platform/words.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'
import css from './set-up-screen.module.css'
import { EntryPage } from './entry-page.tsx'

interface SetUpDoneProps {
  readonly path: string
  readonly charity: string
  readonly coordinator: string
  readonly onGoOn: () => void
}

/** The charity stands; the coordinator's link is shown this once. */
export function SetUpDone({ path, charity, coordinator, onGoOn }: SetUpDoneProps) {
  const t = useWords()
  const [isCopied, setIsCopied] = useState(false)
  const link = `${location.origin}${path}`
  const copy = () => void navigator.clipboard.writeText(link).then(() => setIsCopied(true))
  return (
    <EntryPage
      title={<Words k="entry:set-up.done" values={{ charity }} />}
      text={<Words k="entry:set-up.link" values={{ name: coordinator }} />}
      foot={
        <>
          <Button kind="line" icon="copy" onPress={copy}>
            {isCopied ? t('entry:set-up.copied') : t('entry:set-up.copy')}
          </Button>
          <Button kind="solid" onPress={onGoOn}>
            {t('entry:set-up.go-on')}
          </Button>
        </>
      }
    >
      <Sheet padded>
        <p data-testid="invitation" className={css.link}>
          <Ltr>{link}</Ltr>
        </p>
      </Sheet>
    </EntryPage>
  )
}
