import { stateOfCall } from '../calls/call-state.ts'
import { checkInOutcomes, type CheckIn } from '../records/calls/check-in.ts'
import type { Call } from '../records/calls/call.ts'
import type { FigureRecords, Kept } from './figure-records.ts'

export const callResults = [...checkInOutcomes, 'not-called'] as const
export type CallResult = (typeof callResults)[number]

/** One call of a cycle's lists, and what came of it. */
export interface CallMade {
  readonly call: Kept<Call>
  /** The outcome of the last check-in that was not taken back; `not-called` where there is none. */
  readonly result: CallResult
  readonly last: Kept<CheckIn> | undefined
  /** Check-ins that were not taken back. */
  readonly tries: number
  /** The last of them says that the member does not live where the file says. */
  readonly isAddressWrong: boolean
}

/**
 * The calls of a cycle, one for each member on a list. A call taken off a list counts no more, unless the member was
 * reached all the same: a volunteer without a network cannot know.
 */
export function callsMade({ cycle, calls, checkIns }: FigureRecords): CallMade[] {
  const checkInsByCall = Map.groupBy(
    checkIns.filter(({ fields }) => !fields.isUndone),
    ({ fields }) => fields.callId,
  )
  return calls.flatMap((call): CallMade[] => {
    if (call.fields.cycleId !== cycle.id) return []
    const made = checkInsByCall.get(call.id) ?? []
    const { last } = stateOfCall(made)
    const result = last?.fields.outcome ?? 'not-called'
    if (call.fields.isWithdrawn && result !== 'reached') return []
    const isAddressWrong = last?.fields.isAddressRight === false
    return [{ call, result, last, tries: made.length, isAddressWrong }]
  })
}
