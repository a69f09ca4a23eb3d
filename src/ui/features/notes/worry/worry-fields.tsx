import { concernUrgencies } from '#rules/records/concern.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import type { NoteProblems } from '../finish-note.ts'
import type { WorryDraft } from '../note-draft.ts'

interface WorryFieldsProps {
  value: WorryDraft
  onChange: (value: WorryDraft) => void
  problem: NoteProblems['worry']
}

/** A worry: what it is, and when somebody must look at it. Its words say nothing that a member may not read. */
export function WorryFields({ value, onChange, problem }: WorryFieldsProps) {
  const t = useWords()
  const textError =
    problem === 'missing-text'
      ? t('notes:worry.missing-text')
      : problem === 'too-long'
        ? t('notes:too-long')
        : undefined
  return (
    <>
      <TextArea
        label={t('notes:worry.text')}
        help={t('notes:worry.readers')}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        error={textError}
      />
      <Chips
        label={t('notes:worry.urgency')}
        value={value.urgency ?? undefined}
        onChange={(urgency) => onChange({ ...value, urgency })}
        onClear={() => onChange({ ...value, urgency: null })}
        options={concernUrgencies.map((urgency) => ({
          value: urgency,
          label: t(`notes:urgency.${urgency}`),
        }))}
        error={problem === 'missing-urgency' && t('notes:worry.missing-urgency')}
      />
    </>
  )
}
