import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useCaseload } from '../../platform/house/use-house.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useObserved } from '../../platform/use-observed.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { agendaOf, type Agenda } from './agenda.ts'

export interface Day {
  readonly agenda: Agenda
  readonly membersById: ReadonlyMap<string, ViewOf<'member'>>
  readonly hotelsById: ReadonlyMap<string, ViewOf<'hotel'>>
  readonly caseloadCount: number
}

/** What is due for the person at work, again after each change; undefined while it is being read. */
export function useAgenda(tickedIds: ReadonlySet<string>): Day | undefined {
  const { me, drafts, sync } = useDesk()
  const today = useToday()
  const caseload = useCaseload()
  const visits = useRecords('visit')
  const steps = useRecords('step')
  const members = useRecords('member')
  const hotels = useRecords('hotel')
  const kept = useObserved(useMemo(() => drafts.watch(), [drafts]))
  const waiting = useObserved(sync.waiting)

  return useMemo(() => {
    if (!caseload || !visits || !steps || !members || !hotels) return undefined
    return {
      agenda: agendaOf({
        staffId: me.staffId,
        caseload,
        visits,
        steps,
        draftKeys: (kept ?? []).map(({ key }) => key),
        refusedCount: (waiting ?? []).filter(({ state }) => state === 'refused').length,
        tickedIds,
        today,
      }),
      membersById: new Map(members.map((member) => [member.id, member])),
      hotelsById: new Map(hotels.map((hotel) => [hotel.id, hotel])),
      caseloadCount: caseload.size,
    }
  }, [caseload, visits, steps, members, hotels, kept, waiting, me.staffId, tickedIds, today])
}
