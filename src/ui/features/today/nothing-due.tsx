import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'

interface NothingDueProps {
  /** Members on this phone, and those of them in one's own charge. */
  memberCount: number
  caseloadCount: number
}

/** Nothing to do today: why, and what brings something. */
export function NothingDue({ memberCount, caseloadCount }: NothingDueProps) {
  const t = useWords()
  const { me } = useDesk()
  if (me.role === 'coordinator' && memberCount === 0) {
    return (
      <EmptyState
        title={t('today:no-members.title')}
        text={t('today:no-members.text')}
        act={
          <Button kind="quiet" icon="upload" href={paths.importList}>
            {t('today:action.import')}
          </Button>
        }
      />
    )
  }
  if (me.role === 'caseworker' && caseloadCount === 0) {
    return (
      <EmptyState
        title={t('today:no-caseload.title')}
        text={t('today:no-caseload.text')}
        act={
          <Button kind="quiet" icon="hotels" href={paths.hotels}>
            {t('today:action.hotels')}
          </Button>
        }
      />
    )
  }
  if (me.role === 'safeguarding-lead') {
    return <EmptyState title={t('today:worry.none')} text={t('today:worry.none-text')} />
  }
  return (
    <EmptyState
      title={t('today:free.title')}
      text={t('today:free.text')}
      act={
        <Button kind="quiet" icon="calendar" href={paths.planVisit()}>
          {t('today:action.plan')}
        </Button>
      }
    />
  )
}
