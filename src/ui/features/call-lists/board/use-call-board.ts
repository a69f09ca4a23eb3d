import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useClock } from '#ui/platform/calls/use-clock.ts'
import { useServedHouseholds } from '#ui/platform/fortnight/use-due.ts'
import { useHotelsById, type HotelsById } from '#ui/platform/sharing/use-hotels-by-id.ts'
import { useRecord, useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { callBoard, type CallBoard } from './call-board.ts'

/** The calls of a cycle with all that the screens about them need. */
export interface OpenBoard extends CallBoard {
  readonly cycle: ViewOf<'cycle'>
  /** Every call there is on this phone, also those taken off their lists. */
  readonly calls: readonly ViewOf<'call'>[]
  readonly staffById: ReadonlyMap<string, ViewOf<'staff'>>
  readonly hotels: HotelsById
}

/** Null when there is no such cycle on this phone, undefined while it is being read. */
export function useCallBoard(cycleId: string): OpenBoard | null | undefined {
  const today = useToday()
  const time = useClock()
  const cycle = useRecord('cycle', cycleId)
  const households = useServedHouseholds()
  const hotels = useHotelsById()
  const calls = useRecords('call')
  const checkIns = useRecords('check-in')
  const staff = useRecords('staff')
  const contacts = useRecords('contact')
  const members = useRecords('member')

  return useMemo(() => {
    if (cycle === null) return null
    if (!cycle || !households || !hotels || !calls || !checkIns || !staff || !contacts || !members)
      return undefined
    const known = { cycleId, households, calls, checkIns, staff, contacts, members, today, time }
    const staffById = new Map(staff.map((one) => [one.id, one]))
    return { ...callBoard(known), cycle, calls, staffById, hotels }
  }, [cycle, cycleId, households, hotels, calls, checkIns, staff, contacts, members, today, time])
}
