import { useNumber, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import css from '../run/run.module.css'

/** What a run came to. It names nobody. */
export interface Counts {
  readonly delivered: number
  readonly failed: number
  readonly ahead: number
  /** Pieces that came back. */
  readonly returned: number
}

const kinds = ['delivered', 'failed', 'ahead', 'returned'] as const

/** After the end: the counts, and that the addresses are no longer here. */
export function Ended({ counts }: { counts: Counts }) {
  const t = useWords()
  const number = useNumber()
  return (
    <Screen
      title={t('stops:ended.title')}
      foot={
        <Button kind="solid" wide icon="today" href={paths.today}>
          {t('app:not-found.act')}
        </Button>
      }
    >
      <Band kind="info" icon="check" title={t('stops:ended.gone')} text={t('stops:ended.text')} />
      <Rows>
        {kinds.map((kind) => (
          <Row
            key={kind}
            reads
            first={t(`stops:ended.${kind}`)}
            end={<span className={css.count}>{number(counts[kind])}</span>}
          />
        ))}
      </Rows>
    </Screen>
  )
}
