import type { OpenChange } from '../records/rows.ts'

const HOLD_BACK_MS = { first: 30_000, most: 30 * 60_000 } as const

interface Stumble {
  readonly change: OpenChange
  readonly times: number
  readonly untilMs: number
}

/**
 * Changes over which the server stumbled, each found by sending it alone. It waits, longer each time, and goes alone
 * again, so that it keeps no other change from its way. Kept in memory: after an unlocking it is found anew.
 */
export function createHeldBack(nowMs: () => number) {
  const stumblesByN = new Map<number, Stumble>()
  return {
    note(change: OpenChange) {
      const times = (stumblesByN.get(change.n)?.times ?? 0) + 1
      const delayMs = Math.min(HOLD_BACK_MS.most, HOLD_BACK_MS.first * 2 ** (times - 1))
      stumblesByN.set(change.n, { change, times, untilMs: nowMs() + delayMs })
    },
    forget: (numbers: readonly number[]) => numbers.forEach((n) => stumblesByN.delete(n)),
    /** It, or an earlier one without which the server would not take it. */
    includes: (change: OpenChange) =>
      [...stumblesByN.values()].some((stumble) => stumble.change.n === change.n || hangsOn(change, stumble)),
    /** Its time has come, when nothing else is left to send. */
    isDue: ({ n }: { readonly n: number }) => (stumblesByN.get(n)?.untilMs ?? Infinity) <= nowMs(),
  }
}
export type HeldBack = ReturnType<typeof createHeldBack>

/** A later change of the same record, or of what lies in the file that the earlier one opens. */
const hangsOn = (change: OpenChange, { change: earlier }: Stumble) =>
  change.n > earlier.n &&
  (change.id === earlier.id || (earlier.isNew && change.bucketName.startsWith(`${earlier.id}/`)))
