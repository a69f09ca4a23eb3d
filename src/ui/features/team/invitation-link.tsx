import { useState } from 'react'
import { useWords } from '../../platform/language.tsx'
import { Panel } from '../../widgets/card/panel.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'
import css from './invitation-link.module.css'

/** A link that makes one account, once; shown only here. */
export function InvitationLink({ path }: { path: string }) {
  const t = useWords()
  const [isCopied, setIsCopied] = useState(false)
  const link = `${location.origin}${path}`
  const copy = () => void navigator.clipboard.writeText(link).then(() => setIsCopied(true))
  return (
    <div className={css.body}>
      <p>{t('team:form.link')}</p>
      <Panel>
        <p className={css.link} data-testid="invitation">
          <Ltr>{link}</Ltr>
        </p>
      </Panel>
      <Button kind="line" icon="copy" wide onPress={copy}>
        {isCopied ? t('team:form.copied') : t('team:form.copy')}
      </Button>
    </div>
  )
}
