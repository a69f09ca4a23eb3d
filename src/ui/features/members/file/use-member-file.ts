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
  const served = useServed(member)
  return useMemo(() => {
    if (member === null) return null
    if (!member || !notes || !addenda || !steps || !stays || !consents || !concerns || !contacts)
      return undefined
    if (!visits || !hotels || !staff || !members || !served) return undefined
    const hotelsById = new Map(hotels.map((hotel) => [hotel.id, hotel]))
    const staffNames = new Map(staff.map(({ id, fields }) => [id, fields.name]))
    const around = { contacts, hotelsById, staffNames, members }
    return { member, notes, addenda, steps, stays, consents, concerns, visits, ...served, ...around }
  }, [
    member,
    notes,
    addenda,
    steps,
    stays,
    consents,
    concerns,
    contacts,
    visits,
    hotels,
    staff,
    members,
    served,
  ])
}

/** Calls to this member, and packages to their household: those name the lead of it. Each as far as this phone holds it. */
function useServed(member: ViewOf<'member'> | null | undefined) {
  const checkIns = useRecords('check-in')
  const deliveries = useRecords('delivery')
  const households = useRecords('household')
  const items = useRecords('item')
  return useMemo(() => {
    if (!member || !checkIns || !deliveries || !households || !items) return undefined
    const household = households.find(({ id }) => id === member.fields.householdId)
    const served = new Set([member.id, household?.fields.leadMemberId])
    return {
      checkIns: checkIns.filter(({ fields }) => fields.memberId === member.id),
      deliveries: deliveries.filter(({ fields }) => served.has(fields.memberId)),
      items,
    }
  }, [member, checkIns, deliveries, households, items])
}

interface Around {
  readonly contacts: readonly ViewOf<'contact'>[]
  readonly hotelsById: ReadonlyMap<string, ViewOf<'hotel'>>
  /** Names of staff by id. */
  readonly staffNames: ReadonlyMap<string, string>
  readonly members: readonly ViewOf<'member'>[]
  readonly items: readonly ViewOf<'item'>[]
}

export type OpenFile = NonNullable<ReturnType<typeof useMemberFile>>
