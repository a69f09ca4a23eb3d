import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Who } from './about/who-and-where.tsx'
import { DraftLine } from '#ui/platform/keep/draft-line.tsx'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import { NotHere } from './keep/not-here.tsx'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import {
  emptyWorry,
  isWorrying,
  problemOfWorry,
  writingsOfWorry,
  type WorryDraft,
} from '#ui/platform/worry/worry.ts'
import { useFinish } from '#ui/platform/keep/use-finish.ts'
import { WorryFields } from '#ui/platform/worry/worry-fields.tsx'

interface ConcernDraft {
  readonly startedAtMs: number
  readonly worry: WorryDraft
}

/** A worry about a member that belongs to no note. */
export function ConcernScreen({ memberId }: { memberId: string }) {
  const member = useRecord('member', memberId, memberId)
  const [start] = useState<ConcernDraft>(() => ({ startedAtMs: Date.now(), worry: emptyWorry }))
  const draft = useDraft<ConcernDraft>(`concern/${memberId}`, start)
  if (!member || !draft) return <NotHere isGone={member === null} />
  return <ConcernEditor memberId={memberId} member={member.fields} start={start} draft={draft} />
}

interface ConcernEditorProps {
  memberId: string
  member: Member
  start: ConcernDraft
  draft: Draft<ConcernDraft>
}

function ConcernEditor({ memberId, member, start, draft }: ConcernEditorProps) {
  const t = useWords()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const { worry, startedAtMs } = draft.content
  const next = paths.member(memberId)
  const { finish, refusal, isBusy } = useFinish({ draft, next })
  const found = isWorrying(worry) ? problemOfWorry(worry) : 'missing-text'

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const save = () => {
    if (found) return setTries(tries + 1)
    void finish(writingsOfWorry({ worry, memberId, noteId: null, atMs: startedAtMs }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <Screen
      title={<Who member={member} />}
      sub={t('notes:worry.title')}
      back={{ label: t('notes:action.close'), as: 'close', href: next }}
      foot={
        <Button kind="solid" wide type="submit" form={formId} busy={isBusy}>
          {t('notes:action.save')}
        </Button>
      }
    >
      <NotSaved why={refusal} onAgain={save} />
      <DraftLine draft={draft} startedAtMs={startedAtMs} start={start} />
      <form id={formId} ref={form} noValidate onSubmit={submit}>
        <WorryFields
          value={worry}
          onChange={(changed) => draft.change({ ...draft.content, worry: changed })}
          problem={tries > 0 ? found : undefined}
        />
      </form>
    </Screen>
  )
}
