import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useRecord, useRecords } from '#ui/platform/use-records.ts'
import type { MemberFile } from './story/timeline.ts'

/** A member's file, and what is needed to read it; null when they are not on this phone, undefined while it is read. */
export function useMemberFile(memberId: string): (MemberFile & Around) | null | undefined {
  const member = useRecord('member', memberId, memberId)
  const notes = useRecords('note', memberId)
  const addenda = useRecords('addendum', memberId)
  const steps = useRecords('step', memberId)
  const stays = useRecords('stay', memberId)
  const consents = useRecords('consent', memberId)
  const concerns = useRecords('concern', memberId)
  const contacts = useRecords('contact', memberId)
  const visits = useRecords('visit')
  const hotels = useRecords('hotel')
  const staff = useRecords('staff')
  const members = useRecords('member')
  return useMemo(() => {
    if (member === null) return null
    if (!member || !notes || !addenda || !steps || !stays || !consents || !concerns || !contacts)
      return undefined
    if (!visits || !hotels || !staff || !members) return undefined
    const hotelsById = new Map(hotels.map((hotel) => [hotel.id, hotel]))
    const staffNames = new Map(staff.map(({ id, fields }) => [id, fields.name]))
    const around = { contacts, hotelsById, staffNames, members }
    return { member, notes, addenda, steps, stays, consents, concerns, visits, ...around }
  }, [member, notes, addenda, steps, stays, consents, concerns, contacts, visits, hotels, staff, members])
}

interface Around {
  readonly contacts: readonly ViewOf<'contact'>[]
  readonly hotelsById: ReadonlyMap<string, ViewOf<'hotel'>>
  /** Names of staff by id. */
  readonly staffNames: ReadonlyMap<string, string>
  readonly members: readonly ViewOf<'member'>[]
}

export type OpenFile = NonNullable<ReturnType<typeof useMemberFile>>
