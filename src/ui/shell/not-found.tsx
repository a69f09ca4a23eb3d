import { useWords } from '../platform/language.tsx'
import { paths } from '../platform/paths.ts'
import { Button } from '../widgets/form/button.tsx'
import { Screen } from '../widgets/layout/screen.tsx'
import { Band } from '../widgets/state/band.tsx'

/** A place that is not there: moved, taken away, or never was. */
export function NotFound() {
  const t = useWords()
  return (
    <Screen
      title={t('app:not-found.title')}
      foot={
        <Button kind="solid" icon="today" href={paths.today}>
          {t('app:not-found.act')}
        </Button>
      }
    >
      <Band kind="info" title={t('app:not-found.text')} />
    </Screen>
  )
}
