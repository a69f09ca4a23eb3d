import { add } from '#device/device.ts'
import { consent as consentKind, consentManners, consentPurposes } from '#rules/records/consent.ts'
import { DayQuestion } from '#ui/platform/day-question.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useOpenForm } from '#ui/platform/use-open-form.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { FormScreen, useProblems } from '../form-screen.tsx'
import { useSave } from '../../../platform/use-save.ts'
import { emptyConsent, readConsent, type ConsentDraft, type ConsentProblems } from './consent-draft.ts'

interface ConsentFormProps {
  memberId: string
  onClose: () => void
}

/** What a member said when they were asked. */
export function ConsentForm({ memberId, onClose }: ConsentFormProps) {
  const key = `consent/${memberId}`
  const today = useToday()
  const draft = useDraft<ConsentDraft>(key, emptyConsent(today))
  return draft ? <OpenForm memberId={memberId} onClose={onClose} draft={draft} /> : null
}

function OpenForm(props: ConsentFormProps & { draft: Draft<ConsentDraft> }) {
  const { memberId, onClose, draft } = props
  const t = useWords()
  const today = useToday()
  const { problems, refusedTries, refuse, clear } = useProblems<ConsentProblems>({})
  const { save, isSaving, refusal } = useSave(draft)
  useOpenForm(draft.state !== 'untouched')

  const write = () => {
    const read = readConsent(draft.content, today)
    if (!read.ok) return refuse(read.error.problems)
    clear()
    void save({ writings: [add(consentKind, { memberId, ...read.value })], done: onClose })
  }
  return (
    <FormScreen
      title={t('members:consents.add')}
      back={{ onBack: onClose }}
      act={t('members:action.save')}
      isSaving={isSaving}
      refusal={refusal}
      refusedTries={refusedTries}
      onSubmit={write}
    >
      <ConsentFields draft={draft} problems={problems} />
    </FormScreen>
  )
}

function ConsentFields({ draft, problems }: { draft: Draft<ConsentDraft>; problems: ConsentProblems }) {
  const t = useWords()
  const { content, change } = draft
  return (
    <>
      <Chips
        label={t('members:consents.what-for')}
        error={problems.purpose && t('members:missing.purpose')}
        options={consentPurposes.map((value) => ({ value, label: t(`members:purpose.${value}`) }))}
        value={content.purpose ?? undefined}
        onChange={(purpose) => change({ ...content, purpose })}
      />
      <Chips
        label={t('members:consents.answer')}
        error={problems.answer && t('members:missing.answer')}
        twoAbreast
        options={(['given', 'not-given'] as const).map((value) => ({
          value,
          label: t(`members:answer.${value}`),
        }))}
        value={content.answer ?? undefined}
        onChange={(answer) => change({ ...content, answer })}
      />
      <Chips
        label={t('members:consents.manner')}
        twoAbreast
        options={consentManners.map((value) => ({ value, label: t(`members:manner.${value}`) }))}
        value={content.manner}
        onChange={(manner) => change({ ...content, manner })}
      />
      <DayQuestion
        label={t('members:consents.day')}
        error={problems.day && t(`members:day-problem.${problems.day}`)}
        value={content.day}
        onChange={(day) => change({ ...content, day })}
      />
      <TextArea
        label={t('members:consents.words')}
        optional={t('person:optional')}
        maxLength={2_000}
        value={content.words}
        onChange={(words) => change({ ...content, words })}
      />
    </>
  )
}
