import { useDeferredValue, useMemo, useState } from 'react'
import { useWords } from '../../platform/language.tsx'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { ImportFrame } from './import-frame.tsx'
import css from './import-frame.module.css'
import type { MemberFile } from './member-file.ts'
import { makePreview, planFile, type Charity, type Choices, type Preview } from './preview.ts'
import { ListedCaseworkers } from './rows/listed-caseworkers.tsx'
import { NewHotels } from './rows/new-hotels.tsx'
import { PreviewRows } from './rows/preview-rows.tsx'
import { useIsArriving } from './use-charity.ts'

interface PreviewStepProps {
  readonly file: MemberFile
  readonly charity: Charity
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
  readonly onImport: (preview: Preview, today: string) => void
  readonly onBack: () => void
}

/** The third step: what every row becomes and what is wrong with it. Nothing is written before its button. */
export function PreviewStep({ file, charity, choices, onChange, onImport, onBack }: PreviewStepProps) {
  const t = useWords()
  const today = useToday()
  const isArriving = useIsArriving()
  const preview = usePreview(file, charity, choices, today)
  const [isEarly, setIsEarly] = useState(false)
  const takenCount = preview.people.filter(({ isTaken }) => isTaken).length
  const isNothing = takenCount === 0

  const finish = () => {
    setIsEarly(isNothing || isArriving)
    if (!isNothing && !isArriving) onImport(preview, today)
  }

  return (
    <ImportFrame
      title={t('import:preview.title')}
      at={3}
      onBack={onBack}
      foot={
        <Button kind="solid" icon="check" onPress={finish}>
          {t('import:action.import', { count: takenCount })}
        </Button>
      }
    >
      <p className={css.lead}>{t('import:preview.lead')}</p>
      {isEarly && isNothing && <Band kind="stop" title={t('import:preview.nothing-taken')} />}
      {isArriving && (
        <Band
          kind={isEarly ? 'stop' : 'heed'}
          title={t('import:preview.still-loading-title')}
          text={t('import:preview.still-loading')}
        />
      )}
      <NewHotels preview={preview} />
      <ListedCaseworkers
        listed={preview.caseworkers}
        team={charity.caseworkers}
        onGive={(key, staffId) =>
          onChange({ ...choices, staffByCaseworker: new Map(choices.staffByCaseworker).set(key, staffId) })
        }
      />
      <PreviewRows
        preview={preview}
        file={file}
        charity={charity}
        onTake={(row, isTaken) =>
          onChange({ ...choices, takenByRow: new Map(choices.takenByRow).set(row, isTaken) })
        }
        onDoubt={(row, isDoubted) =>
          onChange({ ...choices, doubtedRows: withOrWithout(choices.doubtedRows, row, isDoubted) })
        }
      />
      {preview.blankCount > 0 && (
        <p className={css.after}>{t('import:preview.blank', { count: preview.blankCount })}</p>
      )}
    </ImportFrame>
  )
}

/** Comparing everybody with everybody is done anew only when the file, its columns or the charity change. */
function usePreview(file: MemberFile, charity: Charity, choices: Choices, today: string): Preview {
  const { columns } = choices
  const settled = useDeferredValue(charity)
  const plan = useMemo(() => planFile(file, columns, settled, today), [file, columns, settled, today])
  return useMemo(() => makePreview(file, plan, settled, choices), [file, plan, settled, choices])
}

const withOrWithout = (rows: ReadonlySet<number>, row: number, isIn: boolean) =>
  isIn ? new Set([...rows, row]) : new Set([...rows].filter((other) => other !== row))
