import type { Cursor } from '#protocol/sync.ts'

interface Known {
  readonly cursor: Cursor
  readonly counter: number
  readonly scope: number
  readonly remaining: number
}

const mostDevices = 1_000

/**
 * How much is still to come on a first load, page after page, without counting everything for each: what was counted
 * for the last page, less this one. Only a device that goes on where it was, with nothing written since, is told from
 * memory; to forget costs one count.
 */
export function createRemaining() {
  const byDevice = new Map<string, Known>()

  return async function remainingAfter(
    device: string,
    page: {
      readonly from: Cursor
      readonly endsAt: Cursor
      readonly size: number
      readonly counter: number
      readonly scope: number
    },
    count: () => Promise<number>,
  ): Promise<number> {
    const known = byDevice.get(device)
    const goesOn =
      known?.cursor.seq === page.from.seq &&
      known.cursor.id === page.from.id &&
      known.counter === page.counter &&
      known.scope === page.scope
    const remaining = goesOn ? known.remaining - page.size : await count()
    byDevice.delete(device)
    byDevice.set(device, { cursor: page.endsAt, counter: page.counter, scope: page.scope, remaining })
    for (const oldest of byDevice.keys()) {
      if (byDevice.size <= mostDevices) break
      byDevice.delete(oldest)
    }
    return remaining
  }
}
export type RemainingAfter = ReturnType<typeof createRemaining>
