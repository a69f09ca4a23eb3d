import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { DraftLine } from '#ui/platform/keep/draft-line.tsx'
import { problemsOfNote, writingsOfNote } from './finish-note.ts'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import { startNote, takeIntoVisit, type NoteDraft } from './note-draft.ts'
import { NoteForm, type OpenParts } from './note-form.tsx'
import { NotePlaceLine, useNotePlace, Who } from './about/who-and-where.tsx'
import { NotHere } from './keep/not-here.tsx'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { useFinish } from '#ui/platform/keep/use-finish.ts'

interface WriteNoteScreenProps {
  memberId: string
  /** The visit in which it is written, when it is written in one. */
  visitId?: string | undefined
}

/** A note with one member: what was said and agreed, finished in one save. */
export function WriteNoteScreen({ memberId, visitId }: WriteNoteScreenProps) {
  const member = useRecord('member', memberId, memberId)
  if (!member) return <NotHere isGone={member === null} />
  return <OpenNote key={memberId} memberId={memberId} member={member.fields} visitId={visitId ?? null} />
}

interface OpenNoteProps {
  memberId: string
  member: Member
  visitId: string | null
}

function OpenNote({ memberId, member, visitId }: OpenNoteProps) {
  const [nowMs] = useState(() => Date.now())
  const start = startNote({ startedAtMs: nowMs, visitId, needsInterpreter: member.needsInterpreter })
  const draft = useDraft<NoteDraft>(`note/${memberId}`, start)
  if (!draft) return <NotHere isGone={false} />
  const content = takeIntoVisit(draft.content, visitId, nowMs)
  return <NoteEditor memberId={memberId} member={member} start={start} draft={{ ...draft, content }} />
}

interface NoteEditorProps {
  memberId: string
  member: Member
  start: NoteDraft
  draft: Draft<NoteDraft>
}

function NoteEditor({ memberId, member, start, draft }: NoteEditorProps) {
  const t = useWords()
  const [, goTo] = useLocation()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const { content } = draft
  const place = useNotePlace(memberId, content.visitId)
  const [open, setOpen] = useState<OpenParts>(() => ({
    stepId: null,
    isTalk: isAsking(content),
    isWorry: false,
  }))
  const [tries, setTries] = useState(0)
  const next = content.visitId ? paths.visit(content.visitId) : paths.member(memberId)
  const { finish, refusal, isBusy } = useFinish({ draft, next })
  const problems = tries > 0 ? problemsOfNote(content) : null

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const finishNote = () => {
    const found = problemsOfNote(content)
    if (!found) {
      const noteId = crypto.randomUUID()
      void finish(
        writingsOfNote({ draft: content, memberId, visit: place?.visit ?? null, nowMs: Date.now(), noteId }),
      )
      return
    }
    setOpen({
      stepId: found.stepIds[0] ?? null,
      isTalk: open.isTalk || Boolean(found.manner ?? found.interpreter),
      isWorry: open.isWorry || found.worry !== undefined,
    })
    setTries(tries + 1)
  }
  if (!place) return <NotHere isGone={false} />
  return (
    <Screen
      title={<Who member={member} />}
      sub={<NotePlaceLine place={place} />}
      back={{ label: t('notes:action.close'), as: 'close', onBack: () => goTo(next) }}
      foot={
        <Button kind="solid" wide type="submit" form={formId} busy={isBusy}>
          {t('notes:action.finish')}
        </Button>
      }
    >
      <NotSaved why={refusal} onAgain={finishNote} />
      <DraftLine draft={draft} startedAtMs={content.startedAtMs} start={start} />
      <NoteForm
        {...{ id: formId, ref: form, memberId, member, place, open, problems }}
        draft={content}
        onChange={draft.change}
        onFinish={finishNote}
        onOpen={setOpen}
      />
    </Screen>
  )
}

/** Whether something of how we talked must be asked, so that its part begins open. */
const isAsking = ({ manner, interpreter }: NoteDraft) => !manner || !interpreter
