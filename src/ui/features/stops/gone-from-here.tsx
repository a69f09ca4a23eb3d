import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Band } from '#ui/widgets/state/band.tsx'

/** A run or a stop that is not on this phone: of another day, of somebody else, or ended. */
export function GoneFromHere() {
  const t = useWords()
  return (
    <Screen
      title={t('stops:gone.title')}
      foot={
        <Button kind="solid" icon="today" href={paths.today}>
          {t('app:not-found.act')}
        </Button>
      }
    >
      <Band kind="info" title={t('stops:gone.text')} />
    </Screen>
  )
}
