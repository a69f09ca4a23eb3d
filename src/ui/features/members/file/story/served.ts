import type { ViewOf } from '#device/device.ts'

/** What the charity did for a member by telephone and at the door, as the timeline tells it. */
export type ServedEntry = { readonly key: string; readonly onDay: string; readonly atMs: number } & (
  | { readonly is: 'check-in'; readonly checkIn: ViewOf<'check-in'> }
  | { readonly is: 'package'; readonly delivery: ViewOf<'delivery'> }
)

interface Served {
  /** Calls to this member, and what was brought to their household. */
  readonly checkIns: readonly ViewOf<'check-in'>[]
  readonly deliveries: readonly ViewOf<'delivery'>[]
}

/** What was taken back never was. */
export function servedEntries({ checkIns, deliveries }: Served): ServedEntry[] {
  return [
    ...checkIns
      .filter(({ fields }) => !fields.isUndone)
      .map((checkIn): ServedEntry => ({
        is: 'check-in',
        key: `check-in/${checkIn.id}`,
        onDay: checkIn.fields.onDay,
        atMs: checkIn.fields.atMs,
        checkIn,
      })),
    ...deliveries
      .filter(({ fields }) => !fields.isUndone)
      .map((delivery): ServedEntry => ({
        is: 'package',
        key: `delivery/${delivery.id}`,
        onDay: delivery.fields.onDay,
        atMs: delivery.fields.atMs,
        delivery,
      })),
  ]
}
