import { useMemo } from 'react'
import { useDesk } from '../../platform/phone-context.tsx'
import { useObserved } from '../../platform/use-observed.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { knownMembers } from './match/known-members.ts'
import type { Charity } from './preview.ts'

/** What this phone knows of the charity, to know people of a list again; undefined while it is read. */
export function useCharity(): Charity | undefined {
  const today = useToday()
  const members = useRecords('member')
  const contacts = useRecords('contact')
  const stays = useRecords('stay')
  const hotels = useRecords('hotel')
  const staff = useRecords('staff')

  return useMemo(() => {
    if (!members || !contacts || !stays || !hotels || !staff) return undefined
    return {
      members: knownMembers({ members, contacts, stays, hotels, today }),
      hotels: hotels.map(({ id, fields: { name, postcode } }) => ({ id, name, postcode })),
      caseworkers: staff
        .filter(({ fields }) => fields.role === 'caseworker' && fields.leftOn === null)
        .map(({ id, fields }) => ({ id, name: fields.name })),
    }
  }, [members, contacts, stays, hotels, staff, today])
}

/** Whether the first load is still bringing members: before its end nobody can say who is new. */
export function useIsArriving(): boolean {
  const { sync } = useDesk()
  const firstLoad = useObserved(sync.firstLoad)
  return firstLoad !== null && firstLoad !== undefined
}
