import type { ReactNode } from 'react'
import { useWords } from '../../platform/language.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import css from './entry-page.module.css'
import { LanguageBar } from './language-bar.tsx'

interface EntryPageProps {
  readonly title: ReactNode
  readonly text?: ReactNode
  /** The name of the app above the title: where somebody comes for the first time. */
  readonly brand?: boolean
  readonly onBack?: (() => void) | undefined
  readonly foot?: ReactNode
  readonly children?: ReactNode
}

/** A page before there is a desk: the languages above, nothing else to distract. */
export function EntryPage({ title, text, brand, onBack, foot, children }: EntryPageProps) {
  const t = useWords()
  return (
    <main className={css.page}>
      <LanguageBar />
      {brand && (
        <div className={css.brand}>
          <p lang="fa" className={css.name}>
            همراه
          </p>
          <p>{t('app:companion')}</p>
        </div>
      )}
      <Screen title={title} sub={text} foot={foot} back={onBack && { label: t('entry:lock.back'), onBack }}>
        <div className={css.fields}>{children}</div>
      </Screen>
    </main>
  )
}
