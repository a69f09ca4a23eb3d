import { stateOfStop, type StopState } from '../fortnight/stop-state.ts'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Stop } from '../records/fortnight/stop.ts'

interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/** One stop of a run, and what became of it. */
export interface StopOnWay<S, D> {
  readonly stop: S
  readonly state: StopState<D>
  /** Its place as planned, from 1, as on the packing list. It stays whatever order is driven. */
  readonly number: number
}

/** A run as a way: where its driver has been, in the order driven, then what lies ahead, the next stop first. */
export interface Way<S, D> {
  readonly planned: readonly StopOnWay<S, D>[]
  readonly driven: readonly StopOnWay<S, D>[]
  readonly ahead: readonly StopOnWay<S, D>[]
}

/** The way of one run, from its stops and deliveries in any order. A stop taken off the run is on it only if somebody has been there. */
export function wayOf<S extends Kept<Stop>, D extends Kept<Delivery>>(
  stops: readonly S[],
  deliveries: readonly D[],
): Way<S, D> {
  const deliveriesByStop = Map.groupBy(deliveries, ({ fields }) => fields.stopId)
  const planned = stops
    .toSorted((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1))
    .map((stop) => ({ stop, state: stateOfStop(deliveriesByStop.get(stop.id) ?? []) }))
    .filter(({ stop, state }) => !stop.fields.isWithdrawn || state.is !== 'ahead')
    .map((one, at) => ({ ...one, number: at + 1 }))
  const driven = planned
    .filter(({ state }) => state.is !== 'ahead')
    .toSorted((a, b) => atMsOf(a) - atMsOf(b) || a.number - b.number)
  return { planned, driven, ahead: aheadFrom(planned, driven.at(-1)?.stop.id) }
}

/**
 * The stop to go on to from this one: the next as planned where nobody has been, and past the last one the first. Whoever
 * drove ahead is led on from there, and back to what was passed over at the end. Undefined when nothing is left but this.
 */
export const nextStop = <S extends Kept<Stop>, D>(
  { planned }: Pick<Way<S, D>, 'planned'>,
  stopId: string,
): StopOnWay<S, D> | undefined => aheadFrom(planned, stopId).find(({ stop }) => stop.id !== stopId)

function aheadFrom<S extends Kept<Stop>, D>(
  planned: readonly StopOnWay<S, D>[],
  stopId: string | undefined,
): StopOnWay<S, D>[] {
  const from = planned.findIndex(({ stop }) => stop.id === stopId) + 1
  return [...planned.slice(from), ...planned.slice(0, from)].filter(({ state }) => state.is === 'ahead')
}

const atMsOf = ({ state }: StopOnWay<unknown, Kept<Delivery>>) => state.last?.fields.atMs ?? 0
