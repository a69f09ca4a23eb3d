import { currentStays } from '../hotel/residents.ts'
import type { Stay } from '../records/stay.ts'
import type { Kept } from './figure-records.ts'

/**
 * Answers in which hotel a member lived on a day: that of the stay which held on it, both ends included, and of several
 * the one `currentStays` takes. Null where no stay did. A day's stays are looked through once.
 */
export function createHomeOn(stays: readonly Kept<Stay>[]) {
  const homesByDay = new Map<string, ReturnType<typeof currentStays>>()
  return (memberId: string, onDay: string): string | null => {
    const homes = homesByDay.get(onDay) ?? currentStays(stays, onDay)
    homesByDay.set(onDay, homes)
    return homes.get(memberId)?.fields.hotelId ?? null
  }
}

export type HomeOn = ReturnType<typeof createHomeOn>
