import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { add, type ViewOf } from '#device/device.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { addendum, addendumSchema } from '#rules/records/addendum.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { DraftLine } from '#ui/platform/keep/draft-line.tsx'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import { NotHere } from './keep/not-here.tsx'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { problemOf } from '#ui/platform/keep/problem-of.ts'
import { ReadNote } from './about/read-note.tsx'
import { Readers } from './about/about-chips.tsx'
import { useFinish } from '#ui/platform/keep/use-finish.ts'

interface AddendumScreenProps {
  memberId: string
  noteId: string
}

interface AddendumDraft {
  readonly startedAtMs: number
  readonly text: string
}

const keyOf = ({ memberId, noteId }: AddendumScreenProps) => `addendum/${memberId}/${noteId}`

/** Adds to a note, or puts it right; the note itself stays as it was written. */
export function AddendumScreen({ memberId, noteId }: AddendumScreenProps) {
  const note = useRecord('note', noteId, memberId)
  const [start] = useState<AddendumDraft>(() => ({ startedAtMs: Date.now(), text: '' }))
  const draft = useDraft<AddendumDraft>(keyOf({ memberId, noteId }), start)
  if (!note || !draft) return <NotHere isGone={note === null} />
  return <AddendumEditor note={note} start={start} draft={draft} />
}

interface AddendumEditorProps {
  note: ViewOf<'note'>
  start: AddendumDraft
  draft: Draft<AddendumDraft>
}

function AddendumEditor({ note, start, draft }: AddendumEditorProps) {
  const t = useWords()
  const { language } = useLanguage()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const { memberId, areas } = note.fields
  const { text, startedAtMs } = draft.content
  const next = paths.member(memberId)
  const { finish, refusal, isBusy } = useFinish({ draft, next })
  const problem = tries > 0 ? problemOf(addendumSchema.shape.text, text) : undefined

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const save = () => {
    if (problemOf(addendumSchema.shape.text, text)) return setTries(tries + 1)
    void finish([add(addendum, { noteId: note.id, memberId, noteAreas: areas, atMs: Date.now(), text })])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <Screen
      title={t('notes:addendum.title')}
      sub={t('notes:addendum.note-of', { day: formatDay(note.fields.onDay, language, { year: true }) })}
      back={{ label: t('notes:action.close'), as: 'close', href: next }}
      foot={
        <Button kind="solid" wide type="submit" form={formId} busy={isBusy}>
          {t('notes:action.add')}
        </Button>
      }
    >
      <NotSaved why={refusal} onAgain={save} />
      <DraftLine draft={draft} startedAtMs={startedAtMs} start={start} />
      <ReadNote note={note} />
      <form id={formId} ref={form} noValidate onSubmit={submit}>
        <TextArea
          label={t('notes:addendum.text')}
          help={t('notes:addendum.help')}
          value={text}
          onChange={(typed) => draft.change({ ...draft.content, text: typed })}
          error={problem && t(problem === 'missing' ? 'notes:missing.addendum' : 'notes:too-long')}
        />
        <Readers areas={areas} />
      </form>
    </Screen>
  )
}
