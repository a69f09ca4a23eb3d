import { useWords } from '../../platform/language.tsx'
import { EntryPage } from './entry-page.tsx'

/** A private window would lose what is recorded in it, so work does not begin there. */
export function NoStoreScreen() {
  const t = useWords()
  return <EntryPage title={t('entry:no-store.title')} text={t('entry:no-store.text')} />
}
