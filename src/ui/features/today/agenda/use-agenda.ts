import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { isInForce } from '#rules/casework/caseload.ts'
import { useCaseload } from '#ui/platform/house/use-house.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useObserved } from '#ui/platform/use-observed.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { agendaOf, type Agenda } from './agenda.ts'
import { useCycleRecords } from './use-cycle-records.ts'

export interface Day {
  readonly agenda: Agenda
  readonly membersById: ReadonlyMap<string, ViewOf<'member'>>
  readonly hotelsById: ReadonlyMap<string, ViewOf<'hotel'>>
  readonly cyclesById: ReadonlyMap<string, ViewOf<'cycle'>>
  readonly caseloadCount: number
}

/** What is due for the person at work, again after each change; undefined while it is being read. */
export function useAgenda(keptIds: ReadonlySet<string>): Day | undefined {
  const { me } = useDesk()
  const today = useToday()
  const charges = useCharges()
  const visits = useRecords('visit')
  const steps = useRecords('step')
  const tasks = useRecords('task')
  const concerns = useRecords('concern')
  const doubles = useRecords('double')
  const hotels = useRecords('hotel')
  const cycleRecords = useCycleRecords()
  const unfinished = useUnfinished()

  return useMemo(() => {
    if (!charges || !visits || !steps || !tasks || !concerns || !doubles || !hotels || !cycleRecords)
      return undefined
    const { role, staffId } = me
    const own = { role, staffId, today, keptIds }
    const records = { visits, steps, tasks, concerns, doubles, ...cycleRecords }
    return {
      agenda: agendaOf({ ...own, ...charges, ...records, ...unfinished }),
      membersById: new Map(cycleRecords.members.map((member) => [member.id, member])),
      hotelsById: new Map(hotels.map((hotel) => [hotel.id, hotel])),
      cyclesById: new Map(cycleRecords.cycles.map((cycle) => [cycle.id, cycle])),
      caseloadCount: charges.caseload.size,
    }
  }, [me, today, keptIds, charges, visits, steps, tasks, concerns, doubles, hotels, cycleRecords, unfinished])
}

/** The members in my charge today, and those in anybody's. */
function useCharges() {
  const today = useToday()
  const caseload = useCaseload()
  const assignments = useRecords('assignment')
  return useMemo(() => {
    if (!caseload || !assignments) return undefined
    const inForce = assignments.filter((assignment) => isInForce(assignment, today))
    return { caseload, charged: new Set(inForce.flatMap(({ fields }) => fields.memberId ?? [])) }
  }, [caseload, assignments, today])
}

/** What was begun and not saved, and what has not reached the office. */
function useUnfinished() {
  const { drafts, sync } = useDesk()
  const kept = useObserved(useMemo(() => drafts.watch(), [drafts]))
  const waiting = useObserved(sync.waiting)
  return useMemo(
    () => ({ draftKeys: (kept ?? []).map(({ key }) => key), waiting: waiting ?? [] }),
    [kept, waiting],
  )
}
