import { useState } from 'react'
import { memberListColumns, type MemberListColumn } from '#rules/member-list/columns.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { ImportFrame } from '../import-frame.tsx'
import css from '../import-frame.module.css'
import type { MemberFile } from '../member-file.ts'
import { holdsNames, samplesOf, withColumn } from './column-choice.ts'
import own from './columns-step.module.css'

interface ColumnsStepProps {
  readonly file: MemberFile
  readonly columns: readonly MemberListColumn[]
  readonly onChange: (columns: readonly MemberListColumn[]) => void
  readonly onDone: () => void
  readonly onBack: () => void
}

/** The second step: what each column was taken for, to be corrected. */
export function ColumnsStep({ file, columns, onChange, onDone, onBack }: ColumnsStepProps) {
  const t = useWords()
  const [openAt, setOpenAt] = useState<number | null>(null)
  const [movedAt, setMovedAt] = useState<number | null>(null)
  const [isEarly, setIsEarly] = useState(false)
  const headingOf = (at: number) => file.header[at]?.trim() || t('import:columns.unnamed', { at: at + 1 })

  const pick = (column: MemberListColumn) => {
    if (openAt === null) return
    const next = withColumn(columns, openAt, column)
    setMovedAt(next.movedAt)
    setOpenAt(null)
    onChange(next.columns)
  }
  const finish = () => {
    setIsEarly(!holdsNames(columns))
    if (holdsNames(columns)) onDone()
  }

  return (
    <ImportFrame
      title={t('import:columns.title')}
      at={2}
      sub={<FileWords file={file} />}
      onBack={onBack}
      foot={
        <Button kind="solid" iconEnd="fwd" onPress={finish}>
          {t('import:action.preview')}
        </Button>
      }
    >
      <p className={css.lead}>{t('import:columns.help')}</p>
      {isEarly && !holdsNames(columns) && <Band kind="stop" title={t('import:columns.no-name')} />}
      <FileDoubts file={file} />
      <p className={movedAt === null ? 'visually-hidden' : css.lead} role="status">
        {movedAt !== null && t('import:columns.moved', { heading: headingOf(movedAt) })}
      </p>
      <Rows label={t('import:columns.title')}>
        {columns.map((column, at) => (
          <Row
            key={at}
            first={<bdi>{headingOf(at)}</bdi>}
            second={<Samples file={file} at={at} />}
            end={
              <span className={column === 'ignore' ? own.out : own.holds}>
                {t(`import:column.${column}`)}
              </span>
            }
            endIcon="down"
            onPress={() => setOpenAt(at)}
          />
        ))}
      </Rows>
      <PickDialog
        open={openAt !== null}
        title={<Words k="import:pick.column" values={{ heading: headingOf(openAt ?? 0) }} />}
        options={memberListColumns.map((value) => ({ value, label: t(`import:column.${value}`) }))}
        value={columns[openAt ?? 0]}
        words={{
          search: t('import:pick.search'),
          clear: t('import:pick.clear'),
          none: t('import:pick.none'),
          close: t('import:close'),
        }}
        onPick={pick}
        onClose={() => setOpenAt(null)}
      />
    </ImportFrame>
  )
}

function FileWords({ file }: { file: MemberFile }) {
  const t = useWords()
  return (
    <>
      <Ltr>{file.name}</Ltr>
      {' · '}
      {t('import:columns.rows', { count: file.rows.length })}
    </>
  )
}

function Samples({ file, at }: { file: MemberFile; at: number }) {
  const t = useWords()
  const samples = samplesOf(file.rows, at)
  if (samples.length === 0) return t('import:columns.empty')
  return samples.map((sample) => (
    <span key={sample} className={own.sample}>
      <bdi>{sample}</bdi>
    </span>
  ))
}

/** What makes the whole file doubtful. */
function FileDoubts({ file }: { file: MemberFile }) {
  const t = useWords()
  return (
    <>
      {file.lettersAreGuessed && (
        <Band kind="heed" title={t('import:columns.guessed-title')} text={t('import:columns.guessed')} />
      )}
      {file.openQuoteRow !== null && (
        <Band
          kind="heed"
          title={t('import:columns.quote-title', { row: file.openQuoteRow })}
          text={t('import:columns.quote')}
        />
      )}
    </>
  )
}
