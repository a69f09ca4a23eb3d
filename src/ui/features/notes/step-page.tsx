import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { add, edit } from '#device/device.ts'
import type { Area } from '#rules/casework/area.ts'
import type { Member } from '#rules/records/member.ts'
import { step, type Step } from '#rules/records/step.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import type { Draft } from '#ui/platform/use-draft.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import { AboutChips } from './about/about-chips.tsx'
import { DraftLine } from '#ui/platform/keep/draft-line.tsx'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import type { StepDraft } from './note-draft.ts'
import { useNotePlace } from './about/who-and-where.tsx'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { useFinish } from '#ui/platform/keep/use-finish.ts'
import { StepDone } from './step-done.tsx'
import { dueDayOf, problemsOfStep } from './agreed/step-entry.ts'
import { StepFields } from './agreed/step-fields.tsx'

type Written = Pick<Step, 'title' | 'staffId' | 'dueOn'> & { readonly areas: readonly Area[] }

/** A step as it is being changed, with what it was: only what somebody changed here is written. */
export interface StepPageDraft {
  readonly startedAtMs: number
  readonly base: Written
  readonly step: StepDraft
  readonly areas: readonly Area[]
}

interface StepPageProps {
  memberId: string
  member: Member
  start: StepPageDraft
  draft: Draft<StepPageDraft>
  isNew: boolean
  doneOn: string | null
}

export function StepPage({ memberId, member, start, draft, isNew, doneOn }: StepPageProps) {
  const t = useWords()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const place = useNotePlace(memberId, null)
  const next = paths.member(memberId)
  const { finish, refusal, isBusy } = useFinish({ draft, next })
  const { content } = draft
  const problems = problemsOfStep(content.step) ?? (content.step.title.trim() === '' ? noTitle : null)

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const save = () => {
    if (problems) return setTries(tries + 1)
    void finish([isNew ? writingOfNew(memberId, content) : edit(step, content.step.id, changesOf(content))])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <Screen
      title={t(isNew ? 'steps:new' : 'steps:step')}
      sub={<Name own={member.ownName ?? undefined} latin={member.latinName ?? undefined} />}
      back={{ label: t('steps:action.close'), as: 'close', href: next }}
      foot={
        <Button kind="solid" wide type="submit" form={formId} busy={isBusy}>
          {t('steps:action.save')}
        </Button>
      }
    >
      <NotSaved why={refusal} onAgain={save} />
      <DraftLine draft={draft} startedAtMs={content.startedAtMs} start={start} />
      {!isNew && <StepDone stepId={content.step.id} doneOn={doneOn} />}
      <form id={formId} ref={form} noValidate onSubmit={submit}>
        <StepFields
          value={content.step}
          onChange={(changed) => draft.change({ ...content, step: changed })}
          member={member}
          nextVisitDay={place?.nextVisitDay ?? null}
          problems={tries > 0 ? problems : null}
        />
        <AboutChips
          value={content.areas}
          onChange={(areas) => draft.change({ ...content, areas })}
          isMissing={false}
        />
      </form>
    </Screen>
  )
}

const noTitle = { title: 'missing', day: undefined } as const

const writtenOf = ({ step: entry, areas }: StepPageDraft) => ({
  title: entry.title,
  staffId: entry.staffId,
  dueOn: dueDayOf(entry),
  areas: [...areas],
})

const writingOfNew = (memberId: string, draft: StepPageDraft) =>
  add(step, { ...writtenOf(draft), memberId, noteId: null, doneOn: null }, draft.step.id)

/** What somebody changed on this screen; a field left alone keeps what others may have written meanwhile. */
function changesOf(draft: StepPageDraft): Partial<Step> {
  const { base } = draft
  const now = writtenOf(draft)
  return {
    ...(now.title !== base.title && { title: now.title }),
    ...(now.staffId !== base.staffId && { staffId: now.staffId }),
    ...(now.dueOn !== base.dueOn && { dueOn: now.dueOn }),
    ...(now.areas.join() !== base.areas.join() && { areas: now.areas }),
  }
}
