import { useWords } from '../platform/language.tsx'
import { Button } from '../widgets/form/button.tsx'
import { ErrorBoundaryFallback } from '../widgets/state/error-boundary-fallback.tsx'

/** What is said when a screen broke: what is safe, and the way on. */
export function ProblemScreen({ onAgain }: { onAgain: () => void }) {
  const t = useWords()
  return (
    <ErrorBoundaryFallback
      title={t('app:problem.title')}
      text={t('app:problem.text')}
      act={
        <Button kind="solid" icon="again" onPress={onAgain}>
          {t('app:problem.again')}
        </Button>
      }
    />
  )
}
