import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { caseloadsOn, type Caseloads } from '#rules/casework/caseload.ts'
import { currentStays, isWithUs } from '#rules/hotel/residents.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'

export interface Placed {
  readonly member: ViewOf<'member'>
  readonly hotel: ViewOf<'hotel'> | undefined
  readonly room: string
}

export interface TeamView {
  readonly staff: readonly ViewOf<'staff'>[]
  readonly members: readonly Placed[]
  readonly hotels: readonly ViewOf<'hotel'>[]
  readonly caseloads: Caseloads<ViewOf<'assignment'>>
  readonly today: string
}

/** The team, the members the charity works with and where they live, and who has charge of whom; undefined while read. */
export function useTeam(): TeamView | undefined {
  const today = useToday()
  const staff = useRecords('staff')
  const members = useRecords('member')
  const stays = useRecords('stay')
  const hotels = useRecords('hotel')
  const assignments = useRecords('assignment')

  return useMemo(() => {
    if (!staff || !members || !stays || !hotels || !assignments) return undefined
    const homes = currentStays(stays, today)
    const hotelsById = new Map(hotels.map((hotel) => [hotel.id, hotel]))
    const placed = members
      .filter(({ fields }) => isWithUs(fields, today))
      .map((member) => {
        const home = homes.get(member.id)?.fields
        return { member, hotel: home && hotelsById.get(home.hotelId), room: home?.room ?? '' }
      })
    return { staff, members: placed, hotels, caseloads: caseloadsOn(assignments, today), today }
  }, [staff, members, stays, hotels, assignments, today])
}
