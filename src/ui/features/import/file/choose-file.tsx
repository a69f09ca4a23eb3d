import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { FileDrop } from '#ui/widgets/entry/file-drop.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { Ltr } from '#ui/widgets/text/ltr.tsx'
import { readMemberFile, type ListRefusal } from './read-list.ts'
import { ImportFrame } from '../import-frame.tsx'
import css from '../import-frame.module.css'
import type { MemberFile } from '../member-file.ts'

interface ChooseFileProps {
  readonly onRead: (file: MemberFile) => void
  readonly onBack: () => void
}

/** The first step: a file, read on this phone alone. What is no list is refused in words, and another can be chosen. */
export function ChooseFile({ onRead, onBack }: ChooseFileProps) {
  const t = useWords()
  const [reading, setReading] = useState<File | null>(null)
  const [refusal, setRefusal] = useState<{ name: string; reason: ListRefusal['reason'] } | null>(null)

  const read = async (file: File) => {
    setReading(file)
    setRefusal(null)
    const list = await readMemberFile(file)
    setReading(null)
    if (list.ok) onRead(list.value)
    else setRefusal({ name: file.name, reason: list.error.reason })
  }

  return (
    <ImportFrame title={t('import:title')} at={1} onBack={onBack}>
      <p className={css.lead}>{t('import:file.safe')}</p>
      <FileDrop
        label={t('import:file.label')}
        help={t('import:file.help')}
        error={refusal && t(`import:refused.${refusal.reason}`)}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        words={{ choose: t('import:file.choose'), drop: t('import:file.drop') }}
        chosen={refusal && <Ltr>{refusal.name}</Ltr>}
        onFile={(file) => void read(file)}
      />
      {reading && <Skeleton label={t('import:file.reading')} rows={3} />}
      <Section title={t('import:file.takes-title')}>
        <Sheet padded>{t('import:file.takes')}</Sheet>
      </Section>
    </ImportFrame>
  )
}
