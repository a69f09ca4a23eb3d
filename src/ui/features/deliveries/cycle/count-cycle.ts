import type { ViewOf } from '#device/device.ts'
import { stateOfCall } from '#rules/calls/call-state.ts'
import { stateOfStop } from '#rules/fortnight/stop-state.ts'
import { isToGetPackage } from '#rules/fortnight/who-is-due.ts'
import type { Fortnight } from '#ui/platform/fortnight/use-due.ts'
import type { CycleCounts } from './next-act.ts'

interface Known {
  readonly fortnight: Fortnight
  readonly calls: readonly ViewOf<'call'>[]
  readonly checkIns: readonly ViewOf<'check-in'>[]
  readonly runs: readonly ViewOf<'run'>[]
  readonly stops: readonly ViewOf<'stop'>[]
  readonly deliveries: readonly ViewOf<'delivery'>[]
}

/** How far a cycle is, from its records. */
export function countCycle({ fortnight, calls, checkIns, runs, stops, deliveries }: Known): CycleCounts {
  const { cycle, due, items, short } = fortnight
  const isOfCycle = ({ fields }: { fields: { cycleId: string } }) => fields.cycleId === cycle.id
  const ownCalls = calls.filter((call) => isOfCycle(call) && !call.fields.isWithdrawn)
  const ownStops = stops.filter((stop) => isOfCycle(stop) && !stop.fields.isWithdrawn)
  const triesByCall = Map.groupBy(checkIns, ({ fields }) => fields.callId)
  const deliveriesByStop = Map.groupBy(deliveries, ({ fields }) => fields.stopId)
  const states = ownStops.map(({ id }) => stateOfStop(deliveriesByStop.get(id) ?? []).is)
  const confirmed = due.filter(({ reason }) => reason === 'confirmed')
  return {
    items: items.filter(({ id, fields }) => fields.isInUse && cycle.fields.itemIds.includes(id)).length,
    short: short.length,
    calls: ownCalls.length,
    callsDone: ownCalls.filter(({ id }) => stateOfCall(triesByCall.get(id) ?? []).is === 'done').length,
    due: due.filter(({ reason }) => isToGetPackage(reason)).length,
    confirmed: confirmed.length,
    toPlan: confirmed.filter(({ stop }) => stop === null).length,
    runs: runs.filter(isOfCycle).length,
    stops: ownStops.length,
    delivered: states.filter((is) => is === 'delivered').length,
    failed: states.filter((is) => is === 'failed').length,
  }
}
