import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'

/** Instead of a screen while its records are being read, and when this phone does not have them. */
export function NotHere({ isGone }: { isGone: boolean }) {
  const t = useWords()
  if (!isGone) return <Skeleton label={t('notes:loading')} />
  return (
    <Screen title={t('notes:gone.title')}>
      <EmptyState
        title={t('notes:gone.text')}
        act={
          <Button kind="quiet" href={paths.members}>
            {t('notes:action.to-members')}
          </Button>
        }
      />
    </Screen>
  )
}
