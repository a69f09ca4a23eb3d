import { cycleOn, lastDayOf } from '../fortnight/cycle-days.ts'
import { servedHouseholds } from '../fortnight/households.ts'
import { packageFor } from '../fortnight/packing.ts'
import { onHand, shortage, stopsAhead, wantedPackages } from '../fortnight/stock.ts'
import { whoIsDue } from '../fortnight/who-is-due.ts'
import type { Call } from '../records/calls/call.ts'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { Cycle } from '../records/fortnight/cycle.ts'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Item } from '../records/fortnight/item.ts'
import type { Needs } from '../records/fortnight/needs.ts'
import type { Run } from '../records/fortnight/run.ts'
import type { StockMove } from '../records/fortnight/stock-move.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import type { Household } from '../records/household.ts'
import type { Member } from '../records/member.ts'
import type { Stay } from '../records/stay.ts'
import { daysBetween } from '../time/day.ts'
import type { Kept, KeptSince } from './kept.ts'

/** So many days before a cycle begins its preparation is due, and before it ends the next one. */
export const soonDays = 3
/** So many days after the last cycle's end nobody is reminded of a next one any more: the charity has stopped. */
const patienceDays = 14

/**
 * What a cycle asks of a coordinator. `count` is of households (`calls-not-shared`, `no-run`, `moved`), runs
 * (`no-driver`), items (`stock-short`) or, of `no-next-cycle`, the days that are left: 0 on the last, negative after it.
 */
export interface DueCycle {
  readonly is: 'cycle'
  readonly why: 'calls-not-shared' | 'moved' | 'no-run' | 'no-driver' | 'stock-short' | 'no-next-cycle'
  readonly cycleId: string
  readonly count: number
  /** Of `no-driver`: the runs, the earliest first. */
  readonly runIds: readonly string[]
  /** A run of today or of a day gone by has no driver; the last cycle is over. */
  readonly isLate: boolean
}

export interface CycleRecords {
  readonly cycles: readonly Kept<Cycle>[]
  readonly calls: readonly Kept<Call>[]
  readonly checkIns: readonly Kept<CheckIn>[]
  readonly members: readonly KeptSince<Member>[]
  readonly households: readonly KeptSince<Household>[]
  readonly stays: readonly KeptSince<Stay>[]
  readonly needs: readonly KeptSince<Needs>[]
  readonly runs: readonly Kept<Run>[]
  readonly stops: readonly Kept<Stop>[]
  readonly deliveries: readonly Kept<Delivery>[]
  readonly items: readonly Kept<Item>[]
  readonly stockMoves: readonly Kept<StockMove>[]
}

/**
 * What is to be done in the cycle in force, or in the one that begins within three days. A cycle that has been counted
 * up and put away asks for nothing. Whoever moved and is named in a task of their own (`seenMemberIds`) is not counted again.
 */
export function cycleWork(
  records: CycleRecords,
  today: string,
  seenMemberIds: ReadonlySet<string> = new Set(),
): DueCycle[] {
  const cycle = cycleOn(records.cycles, today)
  if (!cycle) return []
  const isAtWork =
    cycle.fields.closedOn === null &&
    lastDayOf(cycle.fields) >= today &&
    daysBetween(today, cycle.fields.fromDay) <= soonDays
  return [
    ...(isAtWork
      ? [...householdWork({ records, cycle, today, seenMemberIds }), ...runWork(records, cycle, today)]
      : []),
    ...nextCycle(records.cycles, today),
  ]
}

const asDue = (why: DueCycle['why'], cycleId: string, count: number): DueCycle[] =>
  count === 0 ? [] : [{ is: 'cycle', why, cycleId, count, runIds: [], isLate: false }]

/** The households nobody is to ring, those who moved, those confirmed who are on no run, and what there is too little of. */
function householdWork(given: {
  records: CycleRecords
  cycle: Kept<Cycle>
  today: string
  seenMemberIds: ReadonlySet<string>
}): DueCycle[] {
  const { records, cycle, today, seenMemberIds } = given
  const households = servedHouseholds({ ...records, today })
  const rung = new Set(
    records.calls
      .filter(({ fields }) => fields.cycleId === cycle.id && !fields.isWithdrawn)
      .map(({ fields }) => fields.memberId),
  )
  const unshared = households.filter(
    ({ isProtected, memberIds }) => !isProtected && !memberIds.some((id) => rung.has(id)),
  )
  const due = whoIsDue({ households, cycle, checkIns: records.checkIns, stops: records.stops })
  const moved = due.filter(
    ({ reason, household }) => reason === 'moved' && !household.memberIds.some((id) => seenMemberIds.has(id)),
  )
  const waiting = due.filter(({ reason, stop }) => reason === 'confirmed' && stop === null)
  return [
    ...asDue('calls-not-shared', cycle.id, unshared.length),
    ...asDue('moved', cycle.id, moved.length),
    ...asDue('no-run', cycle.id, waiting.length),
    ...asDue('stock-short', cycle.id, shortItems(records, cycle, due).length),
  ]
}

/** The items of which the packages still to be handed over hold more than lies in the store. */
function shortItems(
  { items, deliveries, stockMoves }: CycleRecords,
  { fields: { itemIds } }: Kept<Cycle>,
  due: ReturnType<typeof whoIsDue>,
) {
  const packageOf = ({ household: { diets, extras }, size, asked, stop }: (typeof due)[number]) =>
    stop?.fields.items ?? packageFor({ items, itemIds, diets, size, extras, asked })
  return shortage(onHand(stockMoves, deliveries), wantedPackages({ due, deliveries, packageOf }))
}

/** Runs of the cycle that nobody drives and on which somebody still waits. */
function runWork({ runs, stops, deliveries }: CycleRecords, cycle: Kept<Cycle>, today: string): DueCycle[] {
  const awaited = new Set(stopsAhead(stops, deliveries).map(({ fields }) => fields.runId))
  const open = runs
    .filter(({ id, fields }) => fields.cycleId === cycle.id && fields.staffId === null && awaited.has(id))
    .toSorted((a, b) => a.fields.onDay.localeCompare(b.fields.onDay) || a.id.localeCompare(b.id, 'en'))
  const isLate = open.some(({ fields }) => fields.onDay <= today)
  return asDue('no-driver', cycle.id, open.length).map((due) => ({
    ...due,
    runIds: open.map(({ id }) => id),
    isLate,
  }))
}

/** The last cycle ends soon, or has ended of late, and none is to come. */
function nextCycle(cycles: readonly Kept<Cycle>[], today: string): DueCycle[] {
  const last = cycles.toSorted((a, b) => a.fields.fromDay.localeCompare(b.fields.fromDay)).at(-1)
  if (!last) return []
  const daysLeft = daysBetween(today, lastDayOf(last.fields))
  if (daysLeft > soonDays || daysLeft < -patienceDays) return []
  return [
    {
      is: 'cycle',
      why: 'no-next-cycle',
      cycleId: last.id,
      count: daysLeft,
      runIds: [],
      isLate: daysLeft < 0,
    },
  ]
}
