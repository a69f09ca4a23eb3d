import { useRef, useState, type SyntheticEvent } from 'react'
import { useLocation } from 'wouter'
import { add, edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { goToMissing } from '../../platform/keep/go-to-missing.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useSave } from '../../platform/use-save.ts'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { CycleFields } from './cycle/cycle-fields.tsx'
import { GoneCycle } from './cycle/gone-cycle.tsx'
import {
  draftOfCycle,
  readCycle,
  startOfCycle,
  type CycleDraft,
  type CycleProblems,
} from './cycle/read-cycle.ts'
import { startingItems } from './cycle/starting-items.ts'

interface Known {
  cycle: ViewOf<'cycle'> | null
  others: readonly ViewOf<'cycle'>[]
  items: readonly ViewOf<'item'>[]
}

/** A cycle is begun, or what is known of it is changed. Without `cycleId` it is a new one. */
export function CycleFormScreen({ cycleId }: { cycleId?: string | undefined }) {
  const t = useWords()
  const cycles = useRecords('cycle')
  const items = useRecords('item')
  if (!cycles || !items) {
    return (
      <Screen title={t('deliveries:title')} back={{ label: t('app:back'), href: paths.deliveries }}>
        <Skeleton label={t('app:loading')} />
      </Screen>
    )
  }
  const cycle = cycleId === undefined ? null : cycles.find(({ id }) => id === cycleId)
  if (cycle === undefined) return <GoneCycle />
  return <CycleForm cycle={cycle} others={cycles.filter(({ id }) => id !== cycleId)} items={items} />
}

function CycleForm({ cycle, others, items }: Known) {
  const t = useWords()
  const today = useToday()
  const draft = useDraft<CycleDraft>(
    cycle ? `cycle/${cycle.id}` : 'cycle/new',
    cycle ? draftOfCycle(cycle.fields) : startOfCycle(others, items, today),
  )
  return (
    <Screen
      title={t(cycle ? 'deliveries:action.edit-cycle' : 'deliveries:action.new-cycle')}
      back={{ label: t('app:back'), href: cycle ? paths.cycle(cycle.id) : paths.deliveries, as: 'close' }}
      foot={
        <Button kind="solid" type="submit" form="cycle" wide>
          {t(cycle ? 'deliveries:action.save-cycle' : 'deliveries:action.begin-cycle')}
        </Button>
      }
    >
      {!cycle && others.length > 0 && (
        <Band kind="info" title={t('deliveries:copied.title')} text={t('deliveries:copied.text')} />
      )}
      {draft && <CycleEditor cycle={cycle} others={others} items={items} draft={draft} />}
    </Screen>
  )
}

function CycleEditor({ cycle, others, items, draft }: Known & { draft: Draft<CycleDraft> }) {
  const t = useWords()
  const [, goTo] = useLocation()
  const saving = useSave(draft)
  const [problems, setProblems] = useState<CycleProblems>({})
  const form = useRef<HTMLFormElement>(null)

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readCycle(draft.content, others)
    setProblems(read.ok ? {} : read.error.problems)
    if (!read.ok) {
      requestAnimationFrame(() => goToMissing(form.current))
      return
    }
    const isFirst = items.length === 0 && draft.content.takesStartingList
    const begun = isFirst ? startingItems(t).map((item) => add(recordKinds.item, item)) : []
    const fields = { ...read.value, itemIds: [...read.value.itemIds, ...begun.map(({ id }) => id)] }
    const writing = cycle
      ? edit(recordKinds.cycle, cycle.id, fields)
      : add(recordKinds.cycle, { ...fields, closedOn: null })
    const done = () => goTo(paths.cycle(writing.id), { replace: true })
    await saving.save({ writings: [...begun, writing], done })
  }

  return (
    <form id="cycle" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <NotSavedBand saving={saving} />
      <CycleFields
        typed={draft.content}
        onChange={draft.change}
        problems={problems}
        others={others}
        items={items}
      />
    </form>
  )
}
