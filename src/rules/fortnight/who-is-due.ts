import type { CheckIn } from '../records/calls/check-in.ts'
import type { Cycle } from '../records/fortnight/cycle.ts'
import type { Piece } from '../records/fortnight/piece.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import { lastDayOf } from './cycle-days.ts'
import type { ServedHousehold } from './households.ts'

interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/**
 * Where a household stands in a cycle, in the order in which packages are given out. `confirmed`, `unconfirmed`: they
 * want one, and their address has or has not been made sure of in this cycle. `moved`: they said that the address is
 * wrong, and no new one is written down. `not-reached`: rung, without an answer or at a wrong number.
 * `not-wanted`, `protected` (nobody rings or knocks): no package is planned.
 */
export const dueReasons = [
  'confirmed',
  'unconfirmed',
  'moved',
  'not-reached',
  'not-wanted',
  'protected',
] as const
export type DueReason = (typeof dueReasons)[number]

/** Whether a household that stands so is to get a package in the end. */
export const isToGetPackage = (reason: DueReason) => reason !== 'not-wanted' && reason !== 'protected'

export interface DueHousehold<S> {
  readonly household: ServedHousehold
  readonly reason: DueReason
  /** People to pack for: as said in this cycle, else as the file has it. */
  readonly size: number
  /** Over and above what everybody gets, as said in this cycle. */
  readonly asked: readonly Piece[]
  /** Other things they asked for, in words. */
  readonly otherNeeds: string
  /** Where they are on a run of this cycle already. */
  readonly stop: S | null
}

interface Known<S> {
  /** In the order in which equals shall stand. */
  readonly households: readonly ServedHousehold[]
  readonly cycle: Kept<Cycle>
  /** Of this cycle or of all; the others are left out. */
  readonly checkIns: readonly Kept<CheckIn>[]
  readonly stops: readonly S[]
}

/** Every household with where it stands in the cycle: first those who get a package first. */
export function whoIsDue<S extends Kept<Stop>>(known: Known<S>): DueHousehold<S>[] {
  const checkInsByMember = Map.groupBy(
    known.checkIns.filter(({ fields }) => fields.cycleId === known.cycle.id && !fields.isUndone),
    ({ fields }) => fields.memberId,
  )
  const stopsByMember = new Map(
    known.stops
      .filter(({ fields }) => fields.cycleId === known.cycle.id && !fields.isWithdrawn)
      .map((stop) => [stop.fields.memberId, stop]),
  )
  return known.households
    .map((household): DueHousehold<S> => {
      const said = whatWasSaid(household.memberIds.flatMap((id) => checkInsByMember.get(id) ?? []))
      return {
        household,
        reason: reasonFor(household, said, known.cycle.fields),
        size: Math.max(said.reached?.people ?? household.size, 1),
        asked: said.reached?.needs ?? [],
        otherNeeds: said.reached?.otherNeeds ?? '',
        stop:
          household.memberIds.map((id) => stopsByMember.get(id)).find((stop) => stop !== undefined) ?? null,
      }
    })
    .sort((a, b) => dueReasons.indexOf(a.reason) - dueReasons.indexOf(b.reason))
}

interface Said {
  /** The last time they were spoken to. */
  readonly reached: CheckIn | undefined
  /** The last try of all. */
  readonly last: CheckIn | undefined
}

function whatWasSaid(checkIns: readonly Kept<CheckIn>[]): Said {
  const inOrder = checkIns
    .toSorted((a, b) => a.fields.atMs - b.fields.atMs || (a.id < b.id ? -1 : 1))
    .map(({ fields }) => fields)
  return { reached: inOrder.findLast(({ outcome }) => outcome === 'reached'), last: inOrder.at(-1) }
}

function reasonFor(household: ServedHousehold, { reached, last }: Said, cycle: Cycle): DueReason {
  if (household.isProtected) return 'protected'
  if (!(reached?.wantsPackage ?? household.wantsPackage)) return 'not-wanted'
  if (reached?.isAddressRight === true) return 'confirmed'
  if (reached?.isAddressRight === false) return isNewAddressKnown(household, reached) ? 'confirmed' : 'moved'
  if (isConfirmedIn(household, cycle)) return 'confirmed'
  const isUnreached = !reached && (last?.outcome === 'no-answer' || last?.outcome === 'wrong-number')
  return isUnreached ? 'not-reached' : 'unconfirmed'
}

/** Somebody wrote down the new address, or made sure of the old one, after they had said that it is wrong. */
function isNewAddressKnown({ stay, needs }: ServedHousehold, { atMs, onDay }: CheckIn) {
  if (stay && stay.changedAtMs > atMs) return true
  const confirmedOn = needs?.fields.addressConfirmedOn ?? ''
  return confirmedOn >= onDay && needs !== null && needs.changedAtMs > atMs
}

function isConfirmedIn({ needs }: ServedHousehold, cycle: Cycle) {
  const confirmedOn = needs?.fields.addressConfirmedOn
  return confirmedOn != null && confirmedOn >= cycle.fromDay && confirmedOn <= lastDayOf(cycle)
}
