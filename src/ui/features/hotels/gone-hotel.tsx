import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'

/** A hotel that this phone does not hold. */
export function GoneHotel() {
  const t = useWords()
  return (
    <Screen title={t('hotels:title')} back={{ label: t('app:back'), href: paths.hotels }}>
      <EmptyState
        title={t('hotels:gone.title')}
        text={t('hotels:gone.text')}
        act={
          <Button kind="quiet" icon="hotels" href={paths.hotels}>
            {t('hotels:gone.act')}
          </Button>
        }
      />
    </Screen>
  )
}
