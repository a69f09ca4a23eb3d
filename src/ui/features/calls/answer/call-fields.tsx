import type { Cycle } from '#rules/records/fortnight/cycle.ts'
import { emptyCall, isBlank, type CallDraft } from '#ui/platform/calls/call-draft.ts'
import type { CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { useWords } from '#ui/platform/language.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { LaterFields } from './later-fields.tsx'
import { OutcomeButtons } from './outcome-buttons.tsx'
import { ReachedFields } from './reached-fields.tsx'
import type { CallProblems } from './read-call.ts'

export interface CallFieldsProps {
  draft: CallDraft
  onChange: (draft: CallDraft) => void
  row: CallRow
  cycle: Cycle | undefined
  problems: CallProblems | null
}

/** What came of the call, and what was said in it. Whoever could not be spoken to is one tap. */
export function CallFields(props: CallFieldsProps & { onOneTap: (draft: CallDraft) => void }) {
  const { draft, onChange, onOneTap, problems } = props
  const t = useWords()
  const { outcome } = draft
  const choose = (chosen: NonNullable<CallDraft['outcome']>) => {
    const isOneTap = chosen === 'no-answer' || chosen === 'wrong-number'
    // Where something is typed a slip of the thumb must not throw it away: then it takes a second tap, below.
    if (isOneTap && isBlank(draft)) return onOneTap({ ...emptyCall, outcome: chosen })
    onChange({ ...draft, outcome: outcome === chosen ? null : chosen })
  }
  return (
    <>
      <OutcomeButtons chosen={outcome} onChoose={choose} isMissing={problems?.outcome === 'missing'} />
      {outcome === 'reached' && <ReachedFields {...props} />}
      {outcome === 'call-later' && (
        <LaterFields
          later={draft.later}
          onChange={(later) => onChange({ ...draft, later })}
          problems={problems}
        />
      )}
      {outcome && (
        <TextArea
          label={t('calls:remark')}
          optional={t('person:optional')}
          help={outcome === 'refused' ? t('calls:remark-refused') : undefined}
          value={draft.remark}
          onChange={(remark) => onChange({ ...draft, remark })}
          error={problems?.texts.includes('remark') && t('notes:too-long')}
        />
      )}
    </>
  )
}
