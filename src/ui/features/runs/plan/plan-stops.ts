import { add, edit, type ViewOf, type Writing } from '#device/device.ts'
import { packageFor } from '#rules/fortnight/packing.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { recordKinds } from '#rules/records/registry.ts'
import type { Doorstep } from '#rules/sharing/suggest-order.ts'
import type { Due, Fortnight } from '#ui/platform/fortnight/use-due.ts'
import type { HotelsById } from '#ui/platform/sharing/use-hotels-by-id.ts'
import type { PlannedRun, RunStop } from './run-board.ts'

/** What is written, and what takes it back. */
export interface Act {
  readonly writings: readonly Writing[]
  readonly undo: readonly Writing[]
}

/** What lies in a household's package by what is known today, whatever was planned before. */
export function packageToday({ cycle, items }: Fortnight, { household, size, asked }: Due): Piece[] {
  const { diets, extras } = household
  return packageFor({ items, itemIds: cycle.fields.itemIds, diets, size, extras, asked })
}

/** Where a household is served, to sort by. */
export function doorstepOf(due: Due, hotels: HotelsById): Doorstep & { readonly due: Due } {
  const { household } = due
  const hotel = hotels.get(household.hotelId ?? '')?.fields
  return {
    id: household.leadMemberId,
    postcode: hotel?.postcode ?? '',
    hotel: hotel?.name ?? '',
    street: hotel?.street ?? '',
    floor: household.stay?.fields.floor ?? '',
    room: household.room,
    due,
  }
}

interface Planning {
  readonly fortnight: Fortnight
  readonly runId: string
  /** The order of the run's last stop so far; 0 where it has none. */
  readonly afterOrder: number
  readonly households: readonly Due[]
}

/** Puts households on a run, after the stops it has, each with its package as of today. */
export function planStops({ fortnight, runId, afterOrder, households }: Planning): Act {
  const writings = households.map((due, at) =>
    add(recordKinds.stop, {
      runId,
      cycleId: fortnight.cycle.id,
      memberId: due.household.leadMemberId,
      order: Math.floor(afterOrder) + at + 1,
      size: Math.min(due.size, 30),
      items: packageToday(fortnight, due),
      note: '',
      isWithdrawn: false,
    }),
  )
  return { writings, undo: writings.map(({ id }) => edit(recordKinds.stop, id, { isWithdrawn: true })) }
}

export const lastOrder = ({ way }: PlannedRun) => way.planned.at(-1)?.stop.fields.order ?? 0

/** Stops that nobody has been at go over to the end of another run; their packages stay as planned. */
export function moveStops(stops: readonly ViewOf<'stop'>[], to: PlannedRun): Act {
  const from = Math.floor(lastOrder(to))
  return {
    writings: stops.map(({ id }, at) =>
      edit(recordKinds.stop, id, { runId: to.run.id, order: from + at + 1 }),
    ),
    undo: stops.map(({ id, fields: { runId, order } }) => edit(recordKinds.stop, id, { runId, order })),
  }
}

export const takeOff = (stops: readonly ViewOf<'stop'>[]): Act => ({
  writings: stops.map(({ id }) => edit(recordKinds.stop, id, { isWithdrawn: true })),
  undo: stops.map(({ id }) => edit(recordKinds.stop, id, { isWithdrawn: false })),
})

/** New numbers for stops, and what gives them their old ones back. */
export function reorder(
  stops: readonly RunStop[],
  edits: readonly { readonly id: string; readonly order: number }[],
): Act {
  const before = new Map(stops.map(({ stop }) => [stop.id, stop.fields.order]))
  return {
    writings: edits.map(({ id, order }) => edit(recordKinds.stop, id, { order })),
    undo: edits.flatMap(({ id }) => {
      const order = before.get(id)
      return order === undefined ? [] : edit(recordKinds.stop, id, { order })
    }),
  }
}

export const together = (...acts: readonly Act[]): Act => ({
  writings: acts.flatMap(({ writings }) => writings),
  undo: acts.flatMap(({ undo }) => undo),
})
