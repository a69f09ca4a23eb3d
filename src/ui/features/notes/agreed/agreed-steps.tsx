import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { Fieldset } from '#ui/widgets/form/field.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import type { StepDraft } from '../note-draft.ts'
import css from './agreed.module.css'
import { AgreedRow } from './agreed-row.tsx'
import { StepEditor } from './step-editor.tsx'
import { isBlank } from './step-entry.ts'

interface AgreedStepsProps {
  steps: readonly StepDraft[]
  onChange: (steps: readonly StepDraft[]) => void
  member: Member
  nextVisitDay: string | null
  /** The step that is being written. */
  openId: string | null
  onOpen: (id: string | null) => void
  /** Steps that cannot be saved as they are: when open, they say why. */
  wrongIds: readonly string[]
}

/** What we agreed: the road of steps ahead, and the one that is being written. */
export function AgreedSteps({ steps, onChange, openId, onOpen, wrongIds, ...about }: AgreedStepsProps) {
  const t = useWords()
  const { me } = useDesk()
  const change = (changed: StepDraft) => onChange(steps.map((one) => (one.id === changed.id ? changed : one)))
  const remove = (id: string) => onChange(steps.filter((one) => one.id !== id))
  const open = (id: string | null) => {
    const kept = steps.filter((one) => one.id === id || !isBlank(one))
    if (kept.length < steps.length) onChange(kept)
    onOpen(id)
  }
  const addOne = () => {
    const id = crypto.randomUUID()
    const fresh = { id, title: '', staffId: me.staffId, dueOn: null, otherDay: null }
    onChange([...steps.filter((one) => !isBlank(one)), fresh])
    onOpen(id)
  }
  return (
    <Fieldset label={t('notes:agreed')}>
      <div className={css.agreed}>
        {steps.map((one) =>
          one.id === openId ? (
            <StepEditor
              key={one.id}
              value={one}
              onChange={change}
              onClose={() => open(null)}
              onRemove={() => remove(one.id)}
              {...about}
              isWrong={wrongIds.includes(one.id)}
            />
          ) : (
            <AgreedRow key={one.id} step={one} member={about.member} onPress={() => open(one.id)} />
          ),
        )}
        <button type="button" className={css.add} onClick={addOne}>
          <Icon name="plus" />
          <span>{t('steps:action.add')}</span>
        </button>
      </div>
    </Fieldset>
  )
}
