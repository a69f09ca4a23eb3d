import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useOpenForm } from '../../platform/use-open-form.ts'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { ChooseFile } from './file/choose-file.tsx'
import { ColumnsStep } from './columns/columns-step.tsx'
import { DoneStep } from './outcome/done-step.tsx'
import type { MemberFile } from './member-file.ts'
import { noChoices, type Charity, type Choices } from './preview.ts'
import { PreviewStep } from './preview-step.tsx'
import { RunningStep } from './outcome/running-step.tsx'
import { useCharity } from './use-charity.ts'
import { useImportRun } from './use-import-run.ts'

/** A charity's own list becomes members: file, columns, what each row becomes, and then one act. */
export function ImportScreen() {
  const t = useWords()
  const charity = useCharity()
  if (charity) return <Import charity={charity} />
  return (
    <Screen title={t('import:title')} back={{ label: t('import:back'), href: paths.more }}>
      <Skeleton label={t('app:loading')} />
    </Screen>
  )
}

interface Work {
  readonly file: MemberFile
  readonly choices: Choices
  readonly at: 'columns' | 'preview'
}

function Import({ charity }: { charity: Charity }) {
  const [work, setWork] = useState<Work | null>(null)
  const { run, start, goOn } = useImportRun()
  const [, goTo] = useLocation()
  useOpenForm(work !== null && run?.state !== 'done')

  if (!work) {
    return (
      <ChooseFile
        onRead={(file) => setWork({ file, choices: noChoices(file.columns), at: 'columns' })}
        onBack={() => goTo(paths.more)}
      />
    )
  }
  const { file, choices, at } = work
  const choose = (next: Choices) => setWork({ ...work, choices: next })
  if (run?.state === 'done') return <DoneStep file={file} run={run} />
  if (run) return <RunningStep run={run} onAgain={goOn} />
  return at === 'columns' ? (
    <ColumnsStep
      file={file}
      columns={choices.columns}
      // Who is in a row depends on the columns, so what was decided of rows falls with them.
      onChange={(columns) => choose({ ...noChoices(columns) })}
      onDone={() => setWork({ ...work, at: 'preview' })}
      onBack={() => setWork(null)}
    />
  ) : (
    <PreviewStep
      file={file}
      charity={charity}
      choices={choices}
      onChange={choose}
      onImport={(preview, today) => void start(preview, today)}
      onBack={() => setWork({ ...work, at: 'columns' })}
    />
  )
}
