import { useLocation } from 'wouter'
import { add, edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { visitToGoOnWith } from '#rules/hotel/visits.ts'
import { paths } from '../paths.ts'
import { useDesk } from '../phone-context.tsx'
import { useToday } from '../use-today.ts'
import { useSave } from '../use-save.ts'

/**
 * Starts a visit in one save and leads to it. One under way is gone on with, one planned is begun, else a new one is made:
 * nobody gets two by starting twice.
 */
export function useStartVisit() {
  const { me } = useDesk()
  const today = useToday()
  const saving = useSave()
  const [, goTo] = useLocation()

  const begun = { state: 'under-way', onDay: today } as const

  const startPlanned = async (visit: Pick<ViewOf<'visit'>, 'id' | 'fields'>) => {
    const isUnderWay = visit.fields.state === 'under-way'
    const writing = edit(recordKinds.visit, visit.id, { ...begun, startedAtMs: Date.now() })
    const done = () => goTo(paths.visit(visit.id))
    if (isUnderWay) done()
    else await saving.save({ writings: [writing], done })
  }

  const start = async (hotelId: string, visits: readonly ViewOf<'visit'>[]) => {
    const known = visitToGoOnWith(visits, me.staffId, today)
    if (known) return startPlanned(known)
    const made = add(recordKinds.visit, {
      ...begun,
      hotelId,
      staffId: me.staffId,
      atTime: '',
      startedAtMs: Date.now(),
      finishedAtMs: null,
      outcomes: [],
      purpose: '',
    })
    await saving.save({ writings: [made], done: () => goTo(paths.visit(made.id)) })
  }

  return { start, startPlanned, saving }
}
