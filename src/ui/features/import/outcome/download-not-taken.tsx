import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { notTakenCsv } from './not-taken-csv.ts'
import type { MemberFile } from '../member-file.ts'
import type { NotTakenRow } from './not-taken.ts'
import { useRowWords } from '../use-row-words.ts'

interface DownloadNotTakenProps {
  readonly file: MemberFile
  readonly notTaken: readonly NotTakenRow[]
}

/** Hands over the rows that were not added as a file of their own, to be mended and imported again. */
export function DownloadNotTaken({ file, notTaken }: DownloadNotTakenProps) {
  const t = useWords()
  const reasonWords = useReasonWords(file)
  const download = () => {
    const rows = notTaken.map((one) => ({ row: one.of.row, reason: plain(reasonWords(one)) }))
    const csv = notTakenCsv(file, rows, t('import:done.reason'))
    hand(csv, `${file.name.replace(/\.[^.]*$/, '')} - ${t('import:done.file-name')}.csv`)
  }
  return (
    <>
      <p>{t('import:done.download-help')}</p>
      <Button icon="upload" onPress={download}>
        {t('import:action.download')}
      </Button>
    </>
  )
}

function useReasonWords(file: MemberFile) {
  const t = useWords()
  const { problemsOf, knownAs } = useRowWords()
  return ({ reason, of }: NotTakenRow): string => {
    if (of.kind === 'nobody') return t(`import:nobody.${of.planned.reason}`)
    if (reason === 'cut') return t('import:too-long.comment-too-long')
    if (of.tooLong.includes('name-too-long')) return problemsOf(of).join(' ')
    return knownAs(of, (row) => row + file.firstRowNumber) ?? t('import:left-out')
  }
}

/** Isolates break matching in a spreadsheet. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

/** A file that a person asked for goes where the browser puts downloads. */
function hand(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
