import type { QuestionFound } from '#rules/member-list/read-row.ts'
import { useWords } from '../../platform/language.tsx'
import type { PersonRow } from './preview.ts'
import { useBirthWords } from './use-birth-words.ts'

/** Everything that is to be said of a row, as sentences: on the screen, and in the file of what was not taken. */
export function useRowWords() {
  const t = useWords()
  const { dayWords, yearWords } = useBirthWords()

  /** What could not be read, or not be kept whole. */
  const problemsOf = ({ problems, tooLong }: PersonRow): string[] => [
    ...problems.map(({ reason, original }) =>
      reason === 'too-few-cells' ? t('import:row.too-few') : t(`import:problem.${reason}`, { original }),
    ),
    ...tooLong.map((reason) => t(`import:too-long.${reason}`)),
  ]

  /** Whom it was known for; null for somebody new. */
  const knownAs = ({ planned }: PersonRow, numberOf: (row: number) => number): string | null => {
    if (planned.outcome === 'already-known') return t(`import:known.${planned.because}`)
    if (planned.outcome === 'new') return null
    return t(`import:same.${planned.because}`, { row: numberOf(planned.sameRow) })
  }

  const questionWords = ({ question, original }: QuestionFound, row: PersonRow): string => {
    if (question === 'birth-assigned') return t('import:question.birth-assigned')
    if (question !== 'birth-converted') return t(`import:question.${question}`, { original })
    if (row.isDoubted) return t('import:row.doubted', { written: original })
    const { birth } = row.fields
    if (birth.precision === 'day')
      return t('import:row.converted', { written: original, day: dayWords(birth.on) })
    const year = birth.precision === 'year' ? yearWords(birth.year) : ''
    return t('import:row.converted-year', { written: original, year })
  }

  return { problemsOf, knownAs, questionWords }
}
