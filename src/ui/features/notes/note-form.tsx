import { useState, type FormEvent, type KeyboardEvent, type Ref } from 'react'
import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { AgreedSteps } from './agreed/agreed-steps.tsx'
import type { NoteProblems } from './finish-note.ts'
import { Fold } from './talk/fold.tsx'
import type { NoteDraft } from './note-draft.ts'
import type { NotePlace } from './about/who-and-where.tsx'
import { AboutChips } from './about/about-chips.tsx'
import { likelyMinutes } from './talk/likely-minutes.ts'
import { RepeatRow } from './talk/repeat-row.tsx'
import { TalkPart } from './talk/talk-part.tsx'
import { WorryFields } from '#ui/platform/worry/worry-fields.tsx'
import { isWorrying } from '#ui/platform/worry/worry.ts'

/** Which parts stand open; what is missing opens its part. */
export interface OpenParts {
  readonly stepId: string | null
  readonly isTalk: boolean
  readonly isWorry: boolean
}

interface NoteFormProps {
  id: string
  ref: Ref<HTMLFormElement>
  draft: NoteDraft
  onChange: (draft: NoteDraft) => void
  onFinish: () => void
  memberId: string
  member: Member
  place: NotePlace
  open: OpenParts
  onOpen: (open: OpenParts) => void
  problems: NoteProblems | null
}

/** Everything of a note, in the order in which a talk goes. */
export function NoteForm({
  id,
  ref,
  draft,
  onChange,
  onFinish,
  memberId,
  member,
  place,
  open,
  onOpen,
  problems,
}: NoteFormProps) {
  const t = useWords()
  const [openedAtMs] = useState(() => Date.now())
  const finish = (event: FormEvent) => {
    event.preventDefault()
    onFinish()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps Enter in a line from finishing the note
    <form id={id} ref={ref} noValidate onSubmit={finish} onKeyDown={keepEnterInLines}>
      <TextArea
        label={t('notes:said')}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
        error={problems?.text && t(problems.text === 'missing' ? 'notes:missing.text' : 'notes:too-long')}
      />
      <RepeatRow memberId={memberId} draft={draft} onChange={onChange} />
      <AboutChips
        value={draft.areas}
        onChange={(areas) => onChange({ ...draft, areas })}
        isMissing={problems?.areas === 'missing'}
      />
      <AgreedSteps
        steps={draft.steps}
        onChange={(steps) => onChange({ ...draft, steps })}
        member={member}
        nextVisitDay={place.nextVisitDay}
        openId={open.stepId}
        onOpen={(stepId) => onOpen({ ...open, stepId })}
        wrongIds={problems?.stepIds ?? []}
      />
      <TalkPart
        draft={draft}
        onChange={onChange}
        memberLanguages={member.languages}
        likelyMinutes={likelyMinutes(place.visit?.fields ?? null, openedAtMs)}
        isOpen={open.isTalk}
        onOpen={(isTalk) => onOpen({ ...open, isTalk })}
        problems={problems}
      />
      <Fold
        title={t('notes:worry.title')}
        summary={isWorrying(draft.worry) && t('notes:worry.written')}
        isOpen={open.isWorry}
        onOpen={(isWorry) => onOpen({ ...open, isWorry })}
      >
        <WorryFields
          value={draft.worry}
          onChange={(worry) => onChange({ ...draft, worry })}
          problem={problems?.worry}
        />
      </Fold>
    </form>
  )
}

/** A note is finished by its button alone: Enter in a field of one line must not. */
function keepEnterInLines(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
