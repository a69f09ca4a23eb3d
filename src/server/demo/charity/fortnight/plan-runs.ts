import { packageFor } from '#rules/fortnight/packing.ts'
import { sumOf } from '#rules/fortnight/stock.ts'
import { isToGetPackage, whoIsDue, type DueHousehold } from '#rules/fortnight/who-is-due.ts'
import type { Stop } from '#rules/records/fortnight/stop.ts'
import { suggestOrder } from '#rules/sharing/suggest-order.ts'
import { addDays } from '#rules/time/day.ts'
import type { DemoStaff } from '../team.ts'
import { servedIn } from './call-lists.ts'
import { keptOf, shareOf, type DemoCycle, type FortnightOffice } from './office.ts'

/** A run before it is written down. */
export interface PlannedRun {
  readonly name: string
  readonly onDay: string
  /** Null while nobody drives it. */
  readonly driver: DemoStaff | null
  readonly wantsPhoto: boolean
  readonly wantsSignature: boolean
  readonly stops: readonly Pick<Stop, 'memberId' | 'size' | 'items'>[]
}

type Due = DueHousehold<never>

const asStop = ({ items }: FortnightOffice, { itemIds }: DemoCycle['fields'], due: Due) => {
  const { leadMemberId, diets, extras } = due.household
  const { size, asked } = due
  return { memberId: leadMemberId, size, items: packageFor({ items, itemIds, diets, size, extras, asked }) }
}

/** Who is to get a package in this cycle, those first whose address is sure; door by door among equals. */
const dueIn = (office: FortnightOffice, cycle: DemoCycle): Due[] =>
  whoIsDue<never>({
    households: servedIn(office, cycle),
    cycle,
    checkIns: keptOf(office.pen.written, 'check-in'),
    stops: [],
  }).filter(({ reason }) => isToGetPackage(reason))

/** All that is needed for everybody who is to get a package, whether or not they are on a run. */
export const neededIn = (office: FortnightOffice, cycle: DemoCycle) =>
  sumOf(dueIn(office, cycle).flatMap((due) => asStop(office, cycle.fields, due).items))

/** Nobody drives to an address that is known to be wrong. */
const toBeServed = (office: FortnightOffice, cycle: DemoCycle) =>
  dueIn(office, cycle).filter(({ reason }) => reason !== 'moved')

interface Way {
  readonly onDay: string
  readonly driver: DemoStaff | null
}

const asRun = (
  office: FortnightOffice,
  cycle: DemoCycle,
  { due, onDay, driver }: Way & { due: readonly Due[] },
): PlannedRun => {
  const hotels = [...new Set(due.map(({ household }) => hotelOf(office, household)?.name))]
  return {
    name: hotels.slice(0, 2).join(', ') + (hotels.length > 2 ? ' …' : ''),
    onDay,
    driver,
    wantsPhoto: onDay >= office.today,
    wantsSignature: onDay >= office.today && driver !== office.drivers[0],
    stops: due.map((one) => asStop(office, cycle.fields, one)),
  }
}

const hotelOf = ({ hotels }: FortnightOffice, { hotelId }: Due['household']) => hotels.get(hotelId ?? '')

/** One run for each way, all of the same length, along the order in which a van might go. */
const splitOver = (
  office: FortnightOffice,
  cycle: DemoCycle,
  { due, ways }: { due: readonly Due[]; ways: readonly Way[] },
): PlannedRun[] => {
  const doorsteps = due.map((one) => ({
    id: one.household.leadMemberId,
    postcode: hotelOf(office, one.household)?.postcode ?? '',
    hotel: hotelOf(office, one.household)?.name ?? '',
    street: '',
    floor: one.household.stay?.fields.floor ?? '',
    room: one.household.room,
    due: one,
  }))
  const inOrder = suggestOrder(doorsteps).map((doorstep) => doorstep.due)
  const endOf = (at: number) => Math.round((at * inOrder.length) / ways.length)
  return ways.flatMap((way, at) => {
    const part = inOrder.slice(endOf(at), endOf(at + 1))
    return part.length === 0 ? [] : [asRun(office, cycle, { ...way, due: part })]
  })
}

const usualStops = 11
/** On which day of a cycle the vans set out first, and for how many days. */
const firstRunDay = 6
const runDays = 6

/** Both drivers day by day, until everybody has been served; where there are many, the runs are longer. */
export const planRunsOfThePast = (office: FortnightOffice, cycle: DemoCycle): PlannedRun[] => {
  const { drivers } = office
  const due = toBeServed(office, cycle)
  const count = Math.min(Math.ceil(due.length / usualStops), runDays * drivers.length)
  const ways = Array.from({ length: count }, (_, at) => ({
    onDay: addDays(cycle.fields.fromDay, firstRunDay + Math.floor(at / drivers.length)),
    driver: shareOf(drivers, at),
  }))
  return splitOver(office, cycle, { due, ways })
}

/** In the cycle in force: a run of each driver today and yesterday, and one for tomorrow that nobody drives yet. */
export const planRunsUnderWay = (office: FortnightOffice, cycle: DemoCycle): PlannedRun[] => {
  const { drivers, today } = office
  const due = toBeServed(office, cycle)
  const take = (most: number) => due.splice(0, most)
  const onDays = (onDay: string) => drivers.map((driver) => ({ onDay, driver }))
  const forToday = take(usualStops * drivers.length)
  const forYesterday = take(Math.min(usualStops * drivers.length, Math.floor(due.length / 2)))
  const forTomorrow = take(Math.min(8, Math.floor(due.length / 2)))
  return [
    ...splitOver(office, cycle, { due: forYesterday, ways: onDays(addDays(today, -1)) }),
    ...splitOver(office, cycle, { due: forToday, ways: onDays(today) }),
    ...splitOver(office, cycle, { due: forTomorrow, ways: [{ onDay: addDays(today, 1), driver: null }] }),
  ]
}
