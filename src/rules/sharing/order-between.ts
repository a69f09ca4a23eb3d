/** Something that stands in an order of numbers: a stop of a run, a call of a list. */
export interface Placed {
  readonly id: string
  readonly order: number
}

/** Neighbours nearer than this are numbered anew: between them a number might soon no longer be found. */
const tooNear = 1e-6
/** As far as the numbers of stops and calls may go, either way. */
const farthest = 1_000_000_000

/** The order along the way; of two with the same number, made apart from each other, the ids decide everywhere alike. */
export const compareInOrder = (a: Placed, b: Placed) =>
  a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id))

/**
 * What must be written so that `id` comes to stand at the place `at` of the others, counted from 0: its own number, or
 * where its new neighbours stand too near to each other, a new number for all that need one. Nothing where it stands
 * there already. One that is not among them is put there too.
 */
export function moveInOrder(all: readonly Placed[], id: string, at: number): Placed[] {
  const inOrder = all.toSorted(compareInOrder)
  const others = inOrder.filter((one) => one.id !== id)
  const place = Math.max(0, Math.min(others.length, at))
  if (inOrder.findIndex((one) => one.id === id) === place) return []
  const order = orderBetween(others[place - 1]?.order, others[place]?.order)
  if (order !== null) return [{ id, order }]
  return inTheOrderOf(
    [...others.slice(0, place), { id, order: Number.NaN }, ...others.slice(place)],
    (one) => one.order,
  )
}

/** Numbers 1, 2, 3 for the ids as they stand, told only of those whose number changes. */
export const inTheOrderOf = <P extends { readonly id: string }>(
  ids: readonly P[],
  orderOf: (one: P) => number,
): Placed[] =>
  ids
    .map((one, at) => ({ one, order: at + 1 }))
    .filter(({ one, order }) => orderOf(one) !== order)
    .map(({ one, order }) => ({ id: one.id, order }))

/** A number between two; undefined stands for the beginning and the end. Null where they are too near, or at the edge. */
export function orderBetween(before: number | undefined, after: number | undefined): number | null {
  const order = between(before, after)
  const isApart =
    (before === undefined || order - before >= tooNear) && (after === undefined || after - order >= tooNear)
  return isApart && Math.abs(order) <= farthest ? order : null
}

function between(before: number | undefined, after: number | undefined): number {
  if (before !== undefined && after !== undefined) return (before + after) / 2
  if (before !== undefined) return Math.floor(before) + 1
  return after === undefined ? 1 : Math.ceil(after) - 1
}
