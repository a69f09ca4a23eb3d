import { stateOfStop } from '../fortnight/stop-state.ts'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import type { FigureRecords, Kept } from './figure-records.ts'
import type { HomeOn } from './home-on.ts'

/** `to-go`: nobody has been there. `failed`: somebody has, and the package did not reach the household. */
export const packageStates = ['delivered', 'failed', 'to-go'] as const
export type PackageState = (typeof packageStates)[number]

/** One package: one stop of a run of the cycle, and what became of it. */
export interface Package {
  readonly stop: Kept<Stop>
  readonly state: PackageState
  /** The delivery that counts: the latest by `atMs` that was not taken back. */
  readonly delivery: Kept<Delivery> | undefined
  /** The run's own day, also where the package went out on another; null where the run is not known. */
  readonly onDay: string | null
  /** The hotel in which the household's lead member lived on the run's day; null where none is known. */
  readonly hotelId: string | null
}

/**
 * The packages of a cycle, one for each stop of it. A stop taken off its run counts no more, unless the package was
 * delivered all the same: a driver without a network cannot know. A household with two stops has two packages.
 */
export function packagesOf(records: FigureRecords, homeOn: HomeOn): Package[] {
  const runsById = new Map(records.runs.map((run) => [run.id, run.fields]))
  const deliveriesByStop = Map.groupBy(records.deliveries, ({ fields }) => fields.stopId)
  return records.stops.flatMap((stop): Package[] => {
    const { cycleId, runId, memberId, isWithdrawn } = stop.fields
    if (cycleId !== records.cycle.id) return []
    const { is, last } = stateOfStop(deliveriesByStop.get(stop.id) ?? [])
    if (isWithdrawn && is !== 'delivered') return []
    const onDay = runsById.get(runId)?.onDay ?? null
    const hotelId = onDay === null ? null : homeOn(memberId, onDay)
    return [{ stop, state: is === 'ahead' ? 'to-go' : is, delivery: last, onDay, hotelId }]
  })
}

/** `planned` is the sum of the other three. */
export interface PackageCounts {
  readonly planned: number
  readonly delivered: number
  readonly failed: number
  readonly toGo: number
}

export function countPackages(packages: readonly Package[]): PackageCounts {
  const countOf = (state: PackageState) => packages.filter((one) => one.state === state).length
  return {
    planned: packages.length,
    delivered: countOf('delivered'),
    failed: countOf('failed'),
    toGo: countOf('to-go'),
  }
}
