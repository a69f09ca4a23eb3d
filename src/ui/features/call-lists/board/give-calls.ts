import { add, edit, type ViewOf, type Writing } from '#device/device.ts'
import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { recordKinds } from '#rules/records/registry.ts'

interface Giving {
  readonly cycle: ViewOf<'cycle'>
  readonly calls: readonly ViewOf<'call'>[]
  /** In the order in which they come onto the lists. */
  readonly gifts: readonly CallGift[]
}

interface CallGift {
  readonly memberId: string
  readonly staffId: string
  /** The call that changes hands, where a member has two. */
  readonly callId?: string
}

export interface Act {
  readonly writings: readonly Writing[]
  /** What takes it back. */
  readonly undo: readonly Writing[]
}

/**
 * Puts members at the end of callers' lists. One who has a call in this cycle keeps it, with the tries made so far and
 * the time they asked for, also where it had been taken off: it changes hands.
 */
export function giveCalls({ cycle, calls, gifts }: Giving): Act {
  const ofCycle = calls.filter(({ fields }) => fields.cycleId === cycle.id)
  const callByMember = new Map(
    ofCycle
      .toSorted((a, b) => Number(b.fields.isWithdrawn) - Number(a.fields.isWithdrawn))
      .map((call) => [call.fields.memberId, call]),
  )
  const lastOrders = new Map<string, number>()
  for (const { fields } of ofCycle) {
    lastOrders.set(fields.staffId, Math.max(lastOrders.get(fields.staffId) ?? 0, fields.order))
  }
  const acts = gifts.map(({ memberId, staffId, callId }) => {
    const order = Math.floor(lastOrders.get(staffId) ?? 0) + 1
    lastOrders.set(staffId, order)
    const known = ofCycle.find(({ id }) => id === callId) ?? callByMember.get(memberId)
    return known ? handOver(known, { staffId, order }) : begin(cycle, { memberId, staffId, order })
  })
  return { writings: acts.map(({ writing }) => writing), undo: acts.map(({ undo }) => undo) }
}

function handOver({ id, fields }: ViewOf<'call'>, to: { staffId: string; order: number }) {
  const { staffId, order, isWithdrawn } = fields
  return {
    writing: edit(recordKinds.call, id, { ...to, isWithdrawn: false }),
    undo: edit(recordKinds.call, id, { staffId, order, isWithdrawn }),
  }
}

function begin(cycle: ViewOf<'cycle'>, to: { memberId: string; staffId: string; order: number }) {
  const writing = add(recordKinds.call, {
    ...to,
    cycleId: cycle.id,
    untilDay: lastDayOf(cycle.fields),
    isWithdrawn: false,
  })
  return { writing, undo: edit(recordKinds.call, writing.id, { isWithdrawn: true }) }
}

/** Takes calls off their lists. */
export const takeOff = (calls: readonly ViewOf<'call'>[]): Act => ({
  writings: calls.map(({ id }) => edit(recordKinds.call, id, { isWithdrawn: true })),
  undo: calls.map(({ id }) => edit(recordKinds.call, id, { isWithdrawn: false })),
})
