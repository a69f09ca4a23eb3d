import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { useMyCalls } from '#ui/platform/calls/use-my-calls.ts'
import { DraftLine } from '#ui/platform/keep/draft-line.tsx'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { WorryFields } from '#ui/platform/worry/worry-fields.tsx'
import {
  emptyWorry,
  isWorrying,
  problemOfWorry,
  writingsOfWorry,
  type WorryDraft,
} from '#ui/platform/worry/worry.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import { CallGone } from './call-gone.tsx'

interface ConcernDraft {
  readonly startedAtMs: number
  readonly worry: WorryDraft
}

/** Something that worries a caller. It is told and not read back: once saved, its words are nowhere on this phone's screens. */
export function CallConcernScreen({ callId }: { callId: string }) {
  const t = useWords()
  const mine = useMyCalls()
  const [start] = useState<ConcernDraft>(() => ({ startedAtMs: Date.now(), worry: emptyWorry }))
  const draft = useDraft<ConcernDraft>(`call-concern/${callId}`, start)
  if (!mine || !draft) return <Skeleton label={t('app:loading')} />
  const row = mine.rows.find(({ call }) => call.id === callId)
  if (!row) return <CallGone />
  return <ConcernEditor row={row} start={start} draft={draft} />
}

interface ConcernEditorProps {
  row: CallRow
  start: ConcernDraft
  draft: Draft<ConcernDraft>
}

function ConcernEditor({ row, start, draft }: ConcernEditorProps) {
  const t = useWords()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [, goTo] = useLocation()
  const [tries, setTries] = useState(0)
  const { save, isSaving, refusal } = useSave(draft)
  const { worry, startedAtMs } = draft.content
  const { id: callId, fields: call } = row.call
  const found = isWorrying(worry) ? problemOfWorry(worry) : 'missing-text'

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const tell = () => {
    if (found) return setTries(tries + 1)
    const id = crypto.randomUUID()
    const { memberId } = call
    void save({
      writings: writingsOfWorry({ worry, memberId, noteId: null, atMs: startedAtMs, id }),
      done: () => goTo(paths.call(callId, { told: id }), { replace: true }),
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    tell()
  }
  return (
    <Screen
      title={
        <Name as="header" own={row.card?.ownName ?? undefined} latin={row.card?.latinName ?? undefined} />
      }
      sub={t('notes:worry.title')}
      back={{ label: t('calls:action.back-to-call'), href: paths.call(callId) }}
      foot={
        <Button kind="solid" wide type="submit" form={formId} busy={isSaving}>
          {t('calls:action.tell')}
        </Button>
      }
    >
      <NotSaved why={refusal?.reason ?? null} onAgain={tell} />
      <DraftLine draft={draft} startedAtMs={startedAtMs} start={start} />
      <form id={formId} ref={form} noValidate onSubmit={submit}>
        <WorryFields
          value={worry}
          onChange={(changed) => draft.change({ ...draft.content, worry: changed })}
          problem={tries > 0 ? found : undefined}
          readers={t('calls:worry.readers')}
        />
      </form>
    </Screen>
  )
}
