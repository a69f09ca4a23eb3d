import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'

/** A call that is not on this phone, or no longer. */
export function CallGone() {
  const t = useWords()
  return (
    <Screen title={t('calls:gone.title')} back={{ label: t('calls:action.back'), href: paths.today }}>
      <EmptyState
        title={t('calls:gone.what')}
        text={t('calls:gone.text')}
        act={
          <Button kind="quiet" href={paths.today}>
            {t('calls:action.to-list')}
          </Button>
        }
      />
    </Screen>
  )
}
