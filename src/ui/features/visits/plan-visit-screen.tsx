import { useRef, useState, type SyntheticEvent } from 'react'
import { useLocation } from 'wouter'
import { add } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useSave } from '../../platform/use-save.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { emptyDay } from '../../widgets/entry/read-day.ts'
import { PlanFields } from './plan/plan-fields.tsx'
import { readPlan, type PlanDraft, type PlanProblems } from './plan/read-plan.ts'

const emptyPlan = (hotelId: string | undefined): PlanDraft => ({
  hotelId: hotelId ?? null,
  day: emptyDay,
  time: '',
  purpose: '',
})

/** A visit is planned: where, when, what for. `hotelId` when it is planned from a hotel. */
export function PlanVisitScreen({ hotelId }: { hotelId?: string | undefined }) {
  const t = useWords()
  const key = hotelId === undefined ? 'visit/new' : `visit/new/${hotelId}`
  const draft = useDraft<PlanDraft>(key, emptyPlan(hotelId))
  return (
    <Screen
      title={t('visits:plan.title')}
      back={{
        label: t('app:back'),
        href: hotelId === undefined ? paths.today : paths.hotel(hotelId),
        as: 'close',
      }}
      foot={
        <Button kind="solid" icon="calendar" type="submit" form="plan">
          {t('visits:action.save-plan')}
        </Button>
      }
    >
      {draft && <PlanEditor draft={draft} />}
    </Screen>
  )
}

function PlanEditor({ draft }: { draft: Draft<PlanDraft> }) {
  const [, goTo] = useLocation()
  const { me } = useDesk()
  const today = useToday()
  const saving = useSave(draft)
  const [problems, setProblems] = useState<PlanProblems>({})
  const form = useRef<HTMLFormElement>(null)

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readPlan(draft.content, today)
    setProblems(read.ok ? {} : read.error.problems)
    if (!read.ok) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    const visit = add(recordKinds.visit, {
      ...read.value,
      staffId: me.staffId,
      state: 'planned',
      startedAtMs: null,
      finishedAtMs: null,
      outcomes: [],
    })
    const done = () => goTo(paths.hotel(read.value.hotelId), { replace: true })
    await saving.save({ writings: [visit], done })
  }

  return (
    <form id="plan" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <NotSavedBand saving={saving} />
      <PlanFields typed={draft.content} onChange={draft.change} problems={problems} />
    </form>
  )
}
