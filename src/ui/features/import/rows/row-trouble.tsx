import type { ReactNode } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import type { PersonRow } from '../preview.ts'
import css from './preview-rows.module.css'
import { useRowWords } from '../use-row-words.ts'

interface RowTroubleProps {
  readonly row: PersonRow
  readonly onDoubt: (isDoubted: boolean) => void
}

/** What is wrong with a row, what was made of it, and whom it resembles; nothing where all is plain. */
export function RowTrouble({ row, onDoubt }: RowTroubleProps) {
  const t = useWords()
  const { problemsOf, knownAs, questionWords } = useRowWords()
  const problems = problemsOf(row)
  const known = knownAs(row, (other) => other - row.row + row.number)
  if (problems.length === 0 && row.questions.length === 0 && known === null) return null
  return (
    <div className={css.trouble}>
      {known !== null && (
        <Told>
          {known} {t('import:take-anyway')}
        </Told>
      )}
      {problems.map((problem) => (
        <p key={problem} className={css.heed}>
          <Icon name="alert" size="small" />
          <span>{problem}</span>
        </p>
      ))}
      {row.questions.map((found) => (
        <div key={found.question} className={css.ask}>
          <Told>{questionWords(found, row)}</Told>
          {found.question === 'birth-converted' && (
            <Button
              kind="quiet"
              icon={row.isDoubted ? 'undo' : 'cross'}
              onPress={() => onDoubt(!row.isDoubted)}
            >
              {t(row.isDoubted ? 'import:action.right-after-all' : 'import:action.not-right')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}

const Told = ({ children }: { children: ReactNode }) => (
  <p className={css.told}>
    <Icon name="info" size="small" />
    <span>{children}</span>
  </p>
)
