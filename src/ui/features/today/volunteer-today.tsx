import { useWords } from '../../platform/language.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'

/** A volunteer works from lists, and this version has none yet: it says so rather than show an empty day. */
export function VolunteerToday() {
  const t = useWords()
  return <EmptyState title={t('today:volunteer.title')} text={t('today:volunteer.text')} />
}
