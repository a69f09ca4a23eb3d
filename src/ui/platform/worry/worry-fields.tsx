import { concernUrgencies } from '#rules/records/concern.ts'
import { Chips } from '../../widgets/choice/chips.tsx'
import { TextArea } from '../../widgets/form/text-area.tsx'
import { useWords } from '../language.tsx'
import type { WorryDraft, WorryProblem } from './worry.ts'

interface WorryFieldsProps {
  value: WorryDraft
  onChange: (value: WorryDraft) => void
  problem: WorryProblem | undefined
  /** Who can read it, where that is not who works with the member. */
  readers?: string | undefined
}

/** A worry: what it is, and when somebody must look at it. Its words say nothing that a member may not read. */
export function WorryFields({ value, onChange, problem, readers }: WorryFieldsProps) {
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
        help={readers ?? t('notes:worry.readers')}
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
