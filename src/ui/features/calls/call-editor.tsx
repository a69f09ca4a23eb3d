import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { add } from '#device/device.ts'
import { nextCall } from '#rules/calls/call-list.ts'
import { checkIn } from '#rules/records/calls/check-in.ts'
import { isBlank, type CallDraft } from '#ui/platform/calls/call-draft.ts'
import { JustNow } from '#ui/platform/calls/just-now.tsx'
import type { CallRow, MyCalls } from '#ui/platform/calls/use-my-calls.ts'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import type { Draft } from '#ui/platform/use-draft.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { useSettled } from '#ui/platform/use-settled.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { CallFields } from './answer/call-fields.tsx'
import { checkInOf, problemsOfCall } from './answer/read-call.ts'
import { AlsoRows } from './card/also-rows.tsx'
import { CardFacts } from './card/card-facts.tsx'
import { cardHead } from './card/card-head.tsx'
import css from './card/card.module.css'
import { PhoneActs } from './card/phone-acts.tsx'
import { ToldLine } from './card/told-line.tsx'

interface CallEditorProps {
  row: CallRow
  mine: MyCalls
  draft: Draft<CallDraft>
  /** The call is no longer on the list; what is typed can still be saved. */
  isGone: boolean
}

/** A call as it is being made, from the number to the outcome. */
export function CallEditor({ row, mine, draft, isGone }: CallEditorProps) {
  const t = useWords()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const { saveCall, isSaving, refusal } = useSaveCall({ row, mine, draft })
  const problems = problemsOfCall(draft.content)
  const isSettled = useSettled()
  const next = nextCall(mine.rows, row.call.id)

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const change = (content: CallDraft) => {
    draft.change(content)
    if (isBlank(content) && content.outcome === null) void draft.forget()
  }
  const save = () => {
    if (!isSettled()) return
    if (problems) setTries(tries + 1)
    else saveCall(draft.content)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <Screen
      {...(isGone ? { title: t('calls:gone.title') } : cardHead(row, mine, t))}
      back={{ label: t('calls:action.back'), href: paths.today }}
      foot={
        <Button
          kind="solid"
          wide
          type="submit"
          form={formId}
          iconEnd={next ? 'fwd' : undefined}
          busy={isSaving}
        >
          {t(next ? 'calls:action.save-next' : 'calls:action.save-last')}
        </Button>
      }
    >
      <JustNow />
      <NotSaved why={refusal} onAgain={save} />
      {isGone && <Band kind="info" title={t('calls:gone.what')} text={t('calls:gone.still-save')} />}
      <ToldLine />
      {row.card && <PhoneActs card={row.card} />}
      {row.card && <CardFacts row={row} card={row.card} />}
      <Sheet>
        <form id={formId} ref={form} className={css.form} noValidate onSubmit={submit}>
          <CallFields
            draft={draft.content}
            onChange={change}
            onOneTap={(content) => isSettled() && saveCall(content)}
            row={row}
            cycle={mine.cycle?.fields}
            problems={tries > 0 ? problems : null}
          />
        </form>
      </Sheet>
      {!isGone && <AlsoRows row={row} hasMoney />}
    </Screen>
  )
}

/** Saves what came of the call and leads to the next one, where it can be taken back for a moment. */
function useSaveCall({ row, mine, draft }: Pick<CallEditorProps, 'row' | 'mine' | 'draft'>) {
  const { me } = useDesk()
  const [, goTo] = useLocation()
  const { save, isSaving, refusal } = useSave(draft)
  const saveCall = (content: CallDraft) => {
    const id = crypto.randomUUID()
    const next = nextCall(mine.rows, row.call.id)
    const fields = checkInOf(content, { call: row.call, staffId: me.staffId, nowMs: Date.now() })
    void save({
      writings: [add(checkIn, fields, id)],
      done: () =>
        goTo(next ? paths.call(next.call.id, { after: id }) : paths.todayAfter(id), { replace: true }),
    })
  }
  return { saveCall, isSaving, refusal: refusal?.reason ?? null }
}
