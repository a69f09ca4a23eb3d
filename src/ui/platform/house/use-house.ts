import { useCallback, useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { isInForce } from '#rules/casework/caseload.ts'
import { movedAway, roomsOf, type MovedAway, type Room } from '#rules/hotel/residents.ts'
import { useDesk } from '../phone-context.tsx'
import { useRecord, useRecords } from '../use-records.ts'
import { useToday } from '../use-today.ts'

/** A hotel as one walks through it today, as far as this phone knows it. */
export interface House {
  readonly hotel: ViewOf<'hotel'>
  /** In walking order. */
  readonly rooms: readonly Room[]
  readonly away: readonly MovedAway[]
  readonly visits: readonly ViewOf<'visit'>[]
}

/** Null when there is no such hotel on this phone, undefined while it is being read. */
export function useHouse(hotelId: string): House | null | undefined {
  const today = useToday()
  const hotel = useRecord('hotel', hotelId, hotelId)
  const visits = useRecords('visit', hotelId)
  const stays = useRecords('stay')
  const members = useRecords('member')
  const households = useRecords('household')

  // Apart from the visits: each tap of a walk changes one of them, and nobody moves house by it.
  const dwelling = useMemo(() => {
    if (!hotel || !stays || !members || !households) return undefined
    const known = { hotelId, floors: hotel.fields.floors, stays, members, households, today }
    return { rooms: roomsOf(known), away: movedAway(known) }
  }, [hotel, stays, members, households, hotelId, today])

  return useMemo(() => {
    if (hotel === null) return null
    return hotel && visits && dwelling && { hotel, visits, ...dwelling }
  }, [hotel, visits, dwelling])
}

/** The members whom the person at work is charged with today, by id. */
export function useCaseload(): ReadonlySet<string> | undefined {
  const { me } = useDesk()
  const today = useToday()
  const assignments = useRecords('assignment')

  return useMemo(() => {
    const mine = assignments?.filter(
      (assignment) => assignment.fields.staffId === me.staffId && isInForce(assignment, today),
    )
    return mine && new Set(mine.flatMap(({ fields }) => fields.memberId ?? []))
  }, [assignments, me.staffId, today])
}

/**
 * Who of those that are not to be contacted may be named and opened on a list: a coordinator may, and whoever is
 * charged with them. Everybody else is told to ask the safeguarding lead.
 */
export function useMayName(): (memberIds: readonly string[]) => boolean {
  const { me } = useDesk()
  const caseload = useCaseload()
  return useCallback(
    (memberIds) =>
      me.role === 'coordinator' || memberIds.some((memberId) => caseload?.has(memberId) === true),
    [me.role, caseload],
  )
}
