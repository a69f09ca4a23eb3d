import type { ViewOf } from '#device/device.ts'
import { isToGetPackage } from '#rules/fortnight/who-is-due.ts'
import { wayOf, type StopOnWay, type Way } from '#rules/runs/way.ts'
import type { Due, Fortnight } from '#ui/platform/fortnight/use-due.ts'
import type { HotelsById } from '#ui/platform/sharing/use-hotels-by-id.ts'

export type RunStop = StopOnWay<ViewOf<'stop'>, ViewOf<'delivery'>>

/** A run as the coordinator plans and follows it. */
export interface PlannedRun {
  readonly run: ViewOf<'run'>
  readonly way: Way<ViewOf<'stop'>, ViewOf<'delivery'>>
  /** Of whoever drives it now, else of who drove it last. */
  readonly log: ViewOf<'run-log'> | null
  readonly deliveries: readonly ViewOf<'delivery'>[]
  /** Null while nobody drives it. */
  readonly driver: ViewOf<'staff'> | null
  /** The one named can no longer drive: their access has ended. */
  readonly hasNoDriver: boolean
}

/** A household on no run, or one whom the last run did not reach. */
export interface Unplanned {
  readonly due: Due
  readonly failed: RunStop | null
}

/** All runs of a cycle, and who is on none. */
export interface RunBoard {
  readonly fortnight: Fortnight
  /** By day and name. A run that nobody drives and that stops nowhere is none: it was begun and given up. */
  readonly runs: readonly PlannedRun[]
  /** Those given up too. */
  readonly everyRun: readonly PlannedRun[]
  readonly unplanned: readonly Unplanned[]
  readonly drivers: readonly ViewOf<'staff'>[]
  readonly dueByMember: ReadonlyMap<string, Due>
  readonly hotels: HotelsById
}

export interface Known {
  readonly fortnight: Fortnight
  readonly hotels: HotelsById
  readonly runs: readonly ViewOf<'run'>[]
  readonly stops: readonly ViewOf<'stop'>[]
  readonly deliveries: readonly ViewOf<'delivery'>[]
  readonly logs: readonly ViewOf<'run-log'>[]
  readonly staff: readonly ViewOf<'staff'>[]
}

export const isDriver = ({ fields }: ViewOf<'staff'>) => fields.role === 'driver' && fields.leftOn === null

export function runBoard(known: Known): RunBoard {
  const { fortnight, hotels } = known
  const everyRun = plannedRuns(known)
  const runs = everyRun.filter(({ run, way }) => run.fields.staffId !== null || way.planned.length > 0)
  const dueByMember = new Map(
    fortnight.due.flatMap((due) => due.household.memberIds.map((id) => [id, due] as const)),
  )
  return {
    fortnight,
    runs,
    everyRun,
    unplanned: unplanned(fortnight.due, runs),
    drivers: known.staff
      .filter(isDriver)
      .toSorted((a, b) => a.fields.name.localeCompare(b.fields.name, 'en')),
    dueByMember,
    hotels,
  }
}

function plannedRuns({ fortnight, runs, stops, deliveries, logs, staff }: Known): PlannedRun[] {
  const stopsByRun = Map.groupBy(stops, ({ fields }) => fields.runId)
  const deliveriesByStop = Map.groupBy(deliveries, ({ fields }) => fields.stopId)
  const logsByRun = Map.groupBy(logs, ({ fields }) => fields.runId)
  return runs
    .filter(({ fields }) => fields.cycleId === fortnight.cycle.id)
    .map((run): PlannedRun => {
      const own = stopsByRun.get(run.id) ?? []
      const made = own.flatMap(({ id }) => deliveriesByStop.get(id) ?? [])
      const driver = staff.find(({ id }) => id === run.fields.staffId) ?? null
      return {
        run,
        way: wayOf(own, made),
        log: logOf(logsByRun.get(run.id) ?? [], run.fields.staffId),
        deliveries: made,
        driver,
        hasNoDriver: driver === null || !isDriver(driver),
      }
    })
    .toSorted(
      (a, b) =>
        a.run.fields.onDay.localeCompare(b.run.fields.onDay) ||
        a.run.fields.name.localeCompare(b.run.fields.name, 'en', { numeric: true }) ||
        (a.run.id < b.run.id ? -1 : 1),
    )
}

const logOf = (logs: readonly ViewOf<'run-log'>[], staffId: string | null) =>
  logs.find(({ fields }) => fields.staffId === staffId) ??
  logs.toSorted((a, b) => (b.fields.startedAtMs ?? 0) - (a.fields.startedAtMs ?? 0))[0] ??
  null

function unplanned(all: readonly Due[], runs: readonly PlannedRun[]): Unplanned[] {
  const stopsByMember = Map.groupBy(
    runs.flatMap(({ way }) => way.planned),
    ({ stop }) => stop.fields.memberId,
  )
  return all
    .filter(({ reason }) => isToGetPackage(reason))
    .flatMap((due): Unplanned[] => {
      const stops = due.household.memberIds.flatMap((id) => stopsByMember.get(id) ?? [])
      if (stops.length === 0) return [{ due, failed: null }]
      const failed = stops.findLast(({ state }) => state.is === 'failed')
      return failed && stops.every(({ state }) => state.is === 'failed') ? [{ due, failed }] : []
    })
}

export const isClosed = ({ log, run }: PlannedRun) =>
  log?.fields.closedAtMs != null && log.fields.staffId === run.fields.staffId

/** Runs that stops can still be put on. */
export const openRuns = (runs: readonly PlannedRun[], today: string) =>
  runs.filter((run) => !isClosed(run) && run.run.fields.onDay >= today)
