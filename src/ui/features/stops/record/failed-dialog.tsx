import { useState } from 'react'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useWords } from '#ui/platform/language.tsx'
import type { Draft } from '#ui/platform/use-draft.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { failures, readFailed, type StopDraft, type StopProblem } from './stop-draft.ts'
import type { Recording } from './use-record-stop.ts'

interface StopFormProps {
  draft: Draft<StopDraft>
  recording: Recording
}

/** Why nothing was handed over. */
export function FailedDialog({ draft, recording }: StopFormProps) {
  const t = useWords()
  const [problem, setProblem] = useState<StopProblem | null>(null)
  const { content, change } = draft
  const answer = (more: Partial<StopDraft>) => {
    setProblem(null)
    change({ ...content, ...more })
  }
  const save = () => {
    const read = readFailed(content)
    if (read.ok) void recording.record(read.value)
    else setProblem(read.error.reason)
  }
  return (
    <Dialog
      open={content.form === 'failed'}
      title={t('stops:failed.title')}
      closeLabel={t('stops:close')}
      onClose={() => answer({ form: null })}
      foot={
        <Button kind="solid" wide onPress={save}>
          {t('stops:failed.save')}
        </Button>
      }
    >
      <NotSavedBand saving={recording} />
      <Chips
        label={t('stops:failed.why')}
        error={problem === 'failure' && t('stops:problem.failure')}
        options={failures.map((value) => ({ value, label: t(`stops:outcome.${value}`) }))}
        value={content.failure ?? undefined}
        onChange={(failure) => answer({ failure })}
      />
      <TextArea
        label={t('stops:remark')}
        optional={t('hotels:optional')}
        error={problem === 'too-long' && t('stops:problem.too-long')}
        value={content.remark}
        onChange={(remark) => answer({ remark })}
      />
    </Dialog>
  )
}
