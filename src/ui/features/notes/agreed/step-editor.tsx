import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import type { StepDraft } from '../note-draft.ts'
import css from './agreed.module.css'
import { problemsOfStep } from './step-entry.ts'
import { StepFields } from './step-fields.tsx'

interface StepEditorProps {
  value: StepDraft
  onChange: (value: StepDraft) => void
  onClose: () => void
  onRemove: () => void
  member: Member
  nextVisitDay: string | null
  /** It has been tried to finish with it: what is wrong is said. */
  isWrong: boolean
}

/** One step, open in its place in the list, so that the talk above stays in sight. */
export function StepEditor({
  value,
  onChange,
  onClose,
  onRemove,
  member,
  nextVisitDay,
  isWrong,
}: StepEditorProps) {
  const t = useWords()
  const ref = useRef<HTMLDivElement>(null)
  const isFresh = useRef(value.title === '')
  useEffect(() => {
    if (isFresh.current) ref.current?.querySelector('input')?.focus()
    ref.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const closeOnEnter = (event: KeyboardEvent<HTMLDivElement>) => {
    const isTitle = event.target === ref.current?.querySelector('input')
    if (event.key !== 'Enter' || !isTitle || event.nativeEvent.isComposing) return
    event.preventDefault()
    onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the title is a shortcut; the button does the same
    <div ref={ref} className={css.editor} onKeyDown={closeOnEnter}>
      <StepFields
        value={value}
        onChange={onChange}
        member={member}
        nextVisitDay={nextVisitDay}
        problems={isWrong ? problemsOfStep(value) : null}
      />
      <div className={css.acts}>
        <Button kind="quiet" onPress={onRemove}>
          {t('steps:action.remove')}
        </Button>
        <Button onPress={onClose}>{t('steps:action.save')}</Button>
      </div>
    </div>
  )
}
