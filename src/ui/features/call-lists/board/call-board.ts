import type { ViewOf } from '#device/device.ts'
import { stateOfCall, type CallState } from '#rules/calls/call-state.ts'
import { dueAt } from '#rules/calls/later.ts'
import { whyNotRing } from '#rules/calls/reach.ts'
import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { compareInOrder } from '#rules/sharing/order-between.ts'

/** A call on somebody's list, as the coordinator sees it. */
export interface ListedCall {
  readonly call: ViewOf<'call'>
  readonly state: CallState<ViewOf<'check-in'>>
  /** Null where the charity no longer serves them, or they are not on this phone. */
  readonly household: ServedHousehold | null
  readonly member: ViewOf<'member'>['fields'] | null
  /** Whether the time they asked for has come; null where they asked for none. */
  readonly due: 'ahead' | 'now' | 'late' | null
  /** The household is on this caller's list too: two people shared them out at the same time. */
  readonly alsoWith: string | null
}

/** One volunteer's list in its order. */
export interface CallerList {
  readonly staff: ViewOf<'staff'>
  readonly calls: readonly ListedCall[]
  readonly doneCount: number
}

export interface NotRung {
  readonly household: ServedHousehold
  readonly why: 'do-not-contact' | 'unsafe' | 'no-number'
}

/** All calls of a cycle: who rings whom, how far they are, who waits for a caller, and who is not rung at all. */
export interface CallBoard {
  /** Volunteers at work. */
  readonly lists: readonly CallerList[]
  /** Those whose access has ended, or who are no volunteers, and still have calls open. */
  readonly orphaned: readonly CallerList[]
  /** Households on nobody's list. */
  readonly waiting: readonly ServedHousehold[]
  readonly notRung: readonly NotRung[]
  readonly doneCount: number
  readonly callCount: number
}

export interface Known {
  readonly cycleId: string
  readonly households: readonly ServedHousehold[]
  readonly calls: readonly ViewOf<'call'>[]
  readonly checkIns: readonly ViewOf<'check-in'>[]
  readonly staff: readonly ViewOf<'staff'>[]
  readonly contacts: readonly ViewOf<'contact'>[]
  readonly members: readonly ViewOf<'member'>[]
  readonly today: string
  readonly time: string
}

export const isCaller = ({ fields }: ViewOf<'staff'>) => fields.role === 'volunteer' && fields.leftOn === null

export function callBoard(known: Known): CallBoard {
  const listed = listedCalls(known)
  const byStaff = Map.groupBy(listed, ({ call }) => call.fields.staffId)
  const all = known.staff
    .map((staff): CallerList => asList(staff, byStaff.get(staff.id) ?? []))
    .toSorted((a, b) => a.staff.fields.name.localeCompare(b.staff.fields.name, 'en'))
  const lists = all.filter(({ staff }) => isCaller(staff))
  return {
    lists,
    orphaned: all.filter(({ staff, calls, doneCount }) => !isCaller(staff) && calls.length > doneCount),
    ...withoutCaller(known, listed),
    doneCount: listed.filter(({ state }) => state.is === 'done').length,
    callCount: listed.length,
  }
}

function listedCalls({ cycleId, calls, checkIns, households, members, today, time }: Known): ListedCall[] {
  const checkInsByCall = Map.groupBy(checkIns, ({ fields }) => fields.callId)
  const membersById = new Map(members.map(({ id, fields }) => [id, fields]))
  const householdByMember = new Map(
    households.flatMap((household) => household.memberIds.map((id) => [id, household])),
  )
  const given = calls.filter(({ fields }) => fields.cycleId === cycleId && !fields.isWithdrawn)
  const keyOf = ({ fields }: ViewOf<'call'>) =>
    householdByMember.get(fields.memberId)?.leadMemberId ?? fields.memberId
  const byHousehold = Map.groupBy(given, keyOf)
  return given.map((call) => {
    const state = stateOfCall(checkInsByCall.get(call.id) ?? [])
    const other = byHousehold.get(keyOf(call))?.find(({ id }) => id !== call.id)
    return {
      call,
      state,
      household: householdByMember.get(call.fields.memberId) ?? null,
      member: membersById.get(call.fields.memberId) ?? null,
      due: state.is === 'later' && state.last ? dueAt(state.last.fields, today, time) : null,
      alsoWith: other?.fields.staffId ?? null,
    }
  })
}

const asList = (staff: ViewOf<'staff'>, calls: readonly ListedCall[]): CallerList => ({
  staff,
  calls: calls.toSorted((a, b) =>
    compareInOrder(
      { id: a.call.id, order: a.call.fields.order },
      { id: b.call.id, order: b.call.fields.order },
    ),
  ),
  doneCount: calls.filter(({ state }) => state.is === 'done').length,
})

function withoutCaller({ households, contacts }: Known, listed: readonly ListedCall[]) {
  const rung = new Set(listed.map(({ household, call }) => household?.leadMemberId ?? call.fields.memberId))
  const phonesByMember = Map.groupBy(
    contacts.map(({ fields }) => fields).filter(({ isInUse }) => isInUse),
    ({ memberId }) => memberId,
  )
  const free = households
    .filter(({ leadMemberId }) => !rung.has(leadMemberId))
    .map((household) => {
      const phones = phonesByMember.get(household.leadMemberId) ?? []
      return { household, why: whyNotRing({ phones, doNotContact: household.isProtected }) }
    })
  return {
    waiting: free.filter(({ why }) => why === null).map(({ household }) => household),
    notRung: free.flatMap(({ household, why }): NotRung[] => (why === null ? [] : [{ household, why }])),
  }
}
