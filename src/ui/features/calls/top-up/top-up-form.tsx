import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { add } from '#device/device.ts'
import { topUp } from '#rules/records/calls/top-up.ts'
import { dayAt } from '#rules/time/calendar.ts'
import type { CallRow } from '#ui/platform/calls/use-my-calls.ts'
import type { MyTopUp } from '#ui/platform/calls/use-my-top-ups.ts'
import { goToMissing } from '#ui/platform/keep/go-to-missing.ts'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import type { Draft } from '#ui/platform/use-draft.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { readTopUp, type TopUpDraft } from './top-up-draft.ts'
import { TopUpFields } from './top-up-fields.tsx'
import css from './top-up.module.css'
import { topUpHead } from './top-up-head.tsx'

interface TopUpFormProps {
  row: CallRow
  /** Those asked for in this cycle already. */
  topUps: readonly MyTopUp[]
  draft: Draft<TopUpDraft>
}

/** A new top-up; a second one in a cycle is warned of and can be asked for all the same. */
export function TopUpForm({ row, topUps, draft }: TopUpFormProps) {
  const t = useWords()
  const { me } = useDesk()
  const [, goTo] = useLocation()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const { save, isSaving, refusal } = useSave(draft)
  const { id: callId, fields: call } = row.call
  const read = readTopUp(draft.content)
  const isSecond = topUps.some(({ topUp: other }) => other.fields.state !== 'failed')

  useEffect(() => {
    if (tries > 0) goToMissing(form.current)
  }, [tries])

  const write = () => {
    if (!read.ok) return setTries(tries + 1)
    const atMs = Date.now()
    const { cycleId, memberId } = call
    const about = { callId, cycleId, memberId, staffId: me.staffId, onDay: dayAt(atMs), atMs }
    void save({
      writings: [add(topUp, { ...about, ...read.value })],
      done: () => goTo(paths.call(callId), { replace: true }),
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write()
  }
  return (
    <Screen
      {...topUpHead(row, t('calls:top-up.title'))}
      back={{ label: t('calls:action.back-to-call'), href: paths.call(callId) }}
      foot={
        <Button kind="solid" wide type="submit" form={formId} busy={isSaving}>
          {t(isSecond ? 'calls:action.save-second' : 'calls:action.save')}
        </Button>
      }
    >
      <NotSaved why={refusal?.reason ?? null} onAgain={write} />
      {isSecond && <Band kind="heed" title={t('calls:top-up.second')} text={t('calls:top-up.second-help')} />}
      <Sheet>
        <form id={formId} ref={form} className={css.form} noValidate onSubmit={submit}>
          <TopUpFields
            draft={draft.content}
            onChange={draft.change}
            card={row.card}
            problems={tries > 0 && !read.ok ? read.error.problems : {}}
          />
        </form>
      </Sheet>
    </Screen>
  )
}
