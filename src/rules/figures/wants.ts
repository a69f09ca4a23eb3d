import type { Piece } from '../records/fortnight/piece.ts'
import type { CallMade } from './calls-made.ts'
import type { Package } from './packages.ts'

/** What one household was to have of one item, in pieces. `wanted` is the sum of the other three. */
export interface Want {
  /** The household's lead member. */
  readonly memberId: string
  readonly itemId: string
  readonly wanted: number
  /** Handed over, as far as it was wanted, another item in its place counted as the one that was planned. */
  readonly met: number
  /** Not handed over, and a package is still on its way. */
  readonly toGo: number
  /** Not handed over, and none is. */
  readonly notMet: number
}

/**
 * What each household of a cycle wanted and got, item by item. Wanted is what was planned on its stops or what it asked
 * for in its calls, whichever is more: what was asked for is planned by the time a run is, and is not to count twice.
 */
export function wantsOf(packages: readonly Package[], calls: readonly CallMade[]): Want[] {
  const planned = sumOf(packages.map(({ stop }) => ({ of: stop.fields.memberId, pieces: stop.fields.items })))
  const asked = sumOf(calls.map(({ call, last }) => ({ of: call.fields.memberId, pieces: needsOf(last) })))
  const given = sumOf(packages.map((one) => ({ of: one.stop.fields.memberId, pieces: givenIn(one) })))
  const awaited = withStopAhead(packages)
  return [...new Set([...planned.keys(), ...asked.keys()])].sort().map((key) => {
    const [memberId = '', itemId = ''] = key.split(' ')
    const wanted = Math.max(planned.get(key) ?? 0, asked.get(key) ?? 0)
    const met = Math.min(wanted, given.get(key) ?? 0)
    const open = wanted - met
    const isAwaited = awaited.has(memberId)
    return { memberId, itemId, wanted, met, toGo: isAwaited ? open : 0, notMet: isAwaited ? 0 : open }
  })
}

const needsOf = (last: CallMade['last']) => last?.fields.needs ?? []

/** What a delivery gave, each piece under the item whose place it took. A package that did not arrive gave nothing. */
const givenIn = ({ state, delivery }: Package): Piece[] =>
  state === 'delivered' && delivery
    ? delivery.fields.given.map(({ itemId, quantity, insteadOf }) => ({
        itemId: insteadOf ?? itemId,
        quantity,
      }))
    : []

/** Pieces by `member item`. */
function sumOf(lots: readonly { of: string; pieces: readonly Piece[] }[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { of, pieces } of lots) {
    for (const { itemId, quantity } of pieces) {
      const key = `${of} ${itemId}`
      sums.set(key, (sums.get(key) ?? 0) + quantity)
    }
  }
  return sums
}

const withStopAhead = (packages: readonly Package[]) =>
  new Set(packages.filter(({ state }) => state === 'to-go').map(({ stop }) => stop.fields.memberId))

/** `served`: at least one package reached it. `to-go`: none has, one is on its way. `without`: none has, and none is. */
export const householdStates = ['served', 'to-go', 'without'] as const
export type HouseholdState = (typeof householdStates)[number]

export interface HouseholdServed {
  readonly memberId: string
  readonly state: HouseholdState
}

/**
 * The households that a cycle's packages are for: those with a stop, and those whose last check-in says that they want
 * a package or something in it.
 */
export function householdsServed(
  packages: readonly Package[],
  calls: readonly CallMade[],
): HouseholdServed[] {
  const asking = calls.filter(({ last }) => last?.fields.wantsPackage === true || needsOf(last).length > 0)
  const memberIds = new Set([
    ...packages.map(({ stop }) => stop.fields.memberId),
    ...asking.map(({ call }) => call.fields.memberId),
  ])
  const served = new Set(
    packages.filter(({ state }) => state === 'delivered').map(({ stop }) => stop.fields.memberId),
  )
  const awaited = withStopAhead(packages)
  return [...memberIds].sort().map((memberId) => ({
    memberId,
    state: served.has(memberId) ? 'served' : awaited.has(memberId) ? 'to-go' : 'without',
  }))
}
