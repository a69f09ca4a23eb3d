import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import type { StepDraft } from '../note-draft.ts'
import { DueChips } from './due-chips.tsx'
import type { StepProblems } from './step-entry.ts'
import { WhoChips } from './who-chips.tsx'

interface StepFieldsProps {
  value: StepDraft
  onChange: (value: StepDraft) => void
  member: Member
  nextVisitDay: string | null
  problems: StepProblems | null
}

/** What will be done, by whom, by when. */
export function StepFields({ value, onChange, member, nextVisitDay, problems }: StepFieldsProps) {
  const t = useWords()
  return (
    <>
      <TextField
        label={t('steps:title')}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
        enterKeyHint="done"
        error={problems?.title && t(problems.title === 'missing' ? 'steps:missing-title' : 'steps:too-long')}
      />
      <WhoChips
        value={value.staffId}
        onChange={(staffId) => onChange({ ...value, staffId })}
        member={member}
      />
      <DueChips
        value={value}
        onChange={(due) => onChange({ ...value, ...due })}
        nextVisitDay={nextVisitDay}
        problem={problems?.day}
      />
    </>
  )
}
