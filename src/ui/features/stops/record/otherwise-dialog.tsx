import { useState } from 'react'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import type { Draft } from '#ui/platform/use-draft.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { GivenFields } from './given-fields.tsx'
import { handovers, piecesOf, readOtherwise, type StopDraft, type StopProblem } from './stop-draft.ts'
import type { Recording } from './use-record-stop.ts'

interface OtherwiseDialogProps {
  draft: Draft<StopDraft>
  round: Round
  planned: readonly Piece[]
  recording: Recording
}

/** Delivered, but not as planned: to whom, where, and what. */
export function OtherwiseDialog({ draft, round, planned, recording }: OtherwiseDialogProps) {
  const t = useWords()
  const [problem, setProblem] = useState<StopProblem | null>(null)
  const { content, change } = draft
  const answer = (more: Partial<StopDraft>) => {
    setProblem(null)
    change({ ...content, ...more })
  }
  const save = () => {
    const read = readOtherwise(content, planned)
    if (read.ok) void recording.record(read.value)
    else setProblem(read.error.reason)
  }
  const { handover } = content
  return (
    <Dialog
      open={content.form === 'otherwise'}
      size="full"
      title={t('stops:otherwise.title')}
      closeLabel={t('stops:close')}
      onClose={() => answer({ form: null })}
      foot={
        <Button kind="solid" icon="check" wide onPress={save}>
          {t('stops:action.delivered')}
        </Button>
      }
    >
      <NotSavedBand saving={recording} />
      <Chips
        label={t('stops:otherwise.how')}
        options={handovers.map((value) => ({ value, label: t(`stops:handover.${value}`) }))}
        value={handover}
        onChange={(chosen) => answer({ handover: chosen })}
      />
      {handover !== 'handed-over' && (
        <TextField
          label={t(`stops:otherwise.${handover}`)}
          error={problem === 'to-whom' && t('stops:problem.to-whom')}
          optional={handover === 'left' && t('hotels:optional')}
          maxLength={200}
          value={content.toWhom}
          onChange={(toWhom) => answer({ toWhom })}
        />
      )}
      <GivenFields
        round={round}
        planned={planned}
        pieces={piecesOf(content, planned)}
        onChange={(pieces) => answer({ pieces })}
        error={problem === 'nothing-given' && t('stops:problem.nothing-given')}
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
