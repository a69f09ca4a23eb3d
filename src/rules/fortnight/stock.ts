import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Piece } from '../records/fortnight/piece.ts'
import type { StockMove } from '../records/fortnight/stock-move.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import { countingDeliveries, stateOfStop } from './stop-state.ts'
import { isToGetPackage, type DueHousehold } from './who-is-due.ts'

interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/**
 * Pieces of each item in the store, by item id: what came and went, less what was handed over. Below nothing where more
 * was given than was ever received: then somebody has to count.
 */
export function onHand(
  moves: readonly Kept<StockMove>[],
  deliveries: readonly Kept<Delivery>[],
): Map<string, number> {
  const handedOver = countingDeliveries(deliveries).flatMap(({ fields }) => fields.given)
  return sumOf([
    ...moves.map(({ fields }) => fields),
    ...handedOver.map(({ itemId, quantity }) => ({ itemId, quantity: -quantity })),
  ])
}

/** Stops at which a package is still to be handed over: not taken off their run, and nobody has been there yet. */
export function stopsAhead<S extends Kept<Stop>>(
  stops: readonly S[],
  deliveries: readonly Kept<Delivery>[],
): S[] {
  const deliveriesByStop = Map.groupBy(deliveries, ({ fields }) => fields.stopId)
  return stops.filter(
    ({ id, fields }) => !fields.isWithdrawn && stateOfStop(deliveriesByStop.get(id) ?? []).is === 'ahead',
  )
}

/** Pieces of each item that these packages hold together, by item id. */
export const sumOf = (pieces: readonly { readonly itemId: string; readonly quantity: number }[]) =>
  pieces.reduce(
    (sum, { itemId, quantity }) => sum.set(itemId, (sum.get(itemId) ?? 0) + quantity),
    new Map<string, number>(),
  )

/** One household's package, as planned. */
export interface Wanted {
  readonly leadMemberId: string
  readonly pieces: readonly Piece[]
}

/**
 * What is still to be handed over in a cycle, in the order in which it is given out: first the parcels on a run, then
 * those still to be planned, as they are due. What was handed over or refused is left out; where nobody was found, or the
 * address was wrong, the parcel came back and is wanted again.
 */
export function wantedPackages<S extends Kept<Stop>>(known: {
  readonly due: readonly DueHousehold<S>[]
  readonly deliveries: readonly Kept<Delivery>[]
  readonly packageOf: (one: DueHousehold<S>) => readonly Piece[]
}): Wanted[] {
  const deliveriesByStop = Map.groupBy(known.deliveries, ({ fields }) => fields.stopId)
  const wanted = known.due.flatMap((one) => {
    const { leadMemberId } = one.household
    if (!one.stop) {
      const pieces = isToGetPackage(one.reason) ? known.packageOf(one) : []
      return pieces.length === 0 ? [] : [{ isOnRun: false, leadMemberId, pieces }]
    }
    const { is, last } = stateOfStop(deliveriesByStop.get(one.stop.id) ?? [])
    if (is === 'delivered' || last?.fields.outcome === 'refused') return []
    return [{ isOnRun: is === 'ahead', leadMemberId, pieces: one.stop.fields.items }]
  })
  return wanted
    .toSorted((a, b) => Number(b.isOnRun) - Number(a.isOnRun))
    .map(({ leadMemberId, pieces }) => ({ leadMemberId, pieces }))
}

export interface ItemShort {
  readonly itemId: string
  readonly onHand: number
  readonly needed: number
  readonly short: number
  /** Who goes without how many pieces, in the order in which they would have got them. */
  readonly without: readonly { readonly leadMemberId: string; readonly quantity: number }[]
}

/**
 * The items of which there is too little for all, and who goes without: packages are filled in the order given, as long
 * as there is some. Whoever finds too few pieces gets those there are.
 */
export function shortage(stock: ReadonlyMap<string, number>, wanted: readonly Wanted[]): ItemShort[] {
  const needed = sumOf(wanted.flatMap(({ pieces }) => pieces))
  return [...needed].flatMap(([itemId, sum]) => {
    const there = Math.max(stock.get(itemId) ?? 0, 0)
    if (sum <= there) return []
    return [
      { itemId, onHand: there, needed: sum, short: sum - there, without: goWithout(itemId, there, wanted) },
    ]
  })
}

function goWithout(itemId: string, there: number, wanted: readonly Wanted[]) {
  let left = there
  return wanted.flatMap(({ leadMemberId, pieces }) => {
    const asked = pieces.find((piece) => piece.itemId === itemId)?.quantity ?? 0
    const got = Math.min(asked, left)
    left -= got
    return asked > got ? [{ leadMemberId, quantity: asked - got }] : []
  })
}
