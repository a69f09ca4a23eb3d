import { edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { packageToday, type Act } from './plan-stops.ts'
import type { PlannedRun, RunBoard, RunStop } from './run-board.ts'
import type { Due } from '#ui/platform/fortnight/use-due.ts'

/** A stop whose household would get something else by what is known today. */
export interface Renewal {
  readonly one: RunStop
  readonly due: Due
  readonly changes: readonly { readonly itemId: string; readonly before: number; readonly now: number }[]
}

/** Stops ahead whose packages are no longer what their households need: what a call asked for since, or who moved in. */
export function renewalsOf({ fortnight, dueByMember }: RunBoard, { way }: PlannedRun): Renewal[] {
  return way.ahead
    .flatMap((one): Renewal[] => {
      const due = dueByMember.get(one.stop.fields.memberId)
      if (!due) return []
      const before = quantities(one.stop.fields.items)
      const now = quantities(packageToday(fortnight, due))
      const changes = [...new Set([...before.keys(), ...now.keys()])]
        .map((itemId) => ({ itemId, before: before.get(itemId) ?? 0, now: now.get(itemId) ?? 0 }))
        .filter((change) => change.before !== change.now)
      const isOfSize = one.stop.fields.size === Math.min(due.size, 30)
      return changes.length === 0 && isOfSize ? [] : [{ one, due, changes }]
    })
    .toSorted((a, b) => a.one.number - b.one.number)
}

const quantities = (pieces: readonly { readonly itemId: string; readonly quantity: number }[]) =>
  new Map(pieces.map(({ itemId, quantity }) => [itemId, quantity]))

/** Writes the packages of today in the place of those planned. */
export const renew = ({ fortnight }: RunBoard, renewals: readonly Renewal[]): Act => ({
  writings: renewals.map(({ one, due }) =>
    edit(recordKinds.stop, one.stop.id, {
      items: packageToday(fortnight, due),
      size: Math.min(due.size, 30),
    }),
  ),
  undo: renewals.map(({ one: { stop } }) =>
    edit(recordKinds.stop, stop.id, { items: stop.fields.items, size: stop.fields.size }),
  ),
})
