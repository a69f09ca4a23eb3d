import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'

/** A cycle that this phone does not hold. */
export function GoneCycle() {
  const t = useWords()
  return (
    <Screen title={t('deliveries:title')} back={{ label: t('app:back'), href: paths.deliveries }}>
      <EmptyState
        title={t('deliveries:gone.title')}
        text={t('deliveries:gone.text')}
        act={
          <Button kind="quiet" icon="box" href={paths.deliveries}>
            {t('deliveries:gone.act')}
          </Button>
        }
      />
    </Screen>
  )
}
