import type { LockReason } from './device.ts'
import type { Broadcast, Surroundings } from './surroundings.ts'

export const hiddenLimitMs = 2 * 60_000
export const idleLimitMs = 5 * 60_000
/** Clocks are set right by a moment now and then; more than this is somebody's hand. */
const BACKWARDS_MS = 2_000
const CHECK_MS = 5_000

interface Deps {
  readonly nowMs: () => number
  readonly surroundings: Surroundings
  readonly broadcast: Broadcast | undefined
  readonly lock: (why: LockReason) => void
  /** The page went out of sight, and may never come back. */
  readonly onHide: () => void
}

/**
 * Decides when the vault closes by itself: by time stamps, looked at on every wake, touch and tick, since a sleeping
 * phone runs no timers. Out of sight means every tab out of sight; work in one keeps all open.
 */
export function watchLock({ nowMs, surroundings, broadcast, lock, onHide }: Deps) {
  let seenMs = nowMs()
  let activeMs = seenMs
  let hiddenSinceMs = surroundings.isVisible() ? null : seenMs
  let saidActiveMs = -Infinity

  const reasonToLock = (now: number): LockReason | null => {
    if (now < seenMs - BACKWARDS_MS) return 'clock'
    if (hiddenSinceMs !== null && now - hiddenSinceMs >= hiddenLimitMs) return 'hidden'
    return now - activeMs >= idleLimitMs ? 'idle' : null
  }
  /** Whether it is still open. */
  const check = () => {
    const now = nowMs()
    const why = reasonToLock(now)
    seenMs = now
    if (why) lock(why)
    return why === null
  }
  const changeSight = () => {
    if (!check()) return
    if (surroundings.isVisible()) hiddenSinceMs = null
    else if (hiddenSinceMs === null) {
      hiddenSinceMs = nowMs()
      onHide()
    }
  }
  const hear = (say: 'lock' | 'active' | 'visible') => {
    if (say === 'lock') return lock('other-tab')
    if (!check()) return
    if (hiddenSinceMs !== null) hiddenSinceMs = nowMs()
    if (say === 'active') activeMs = nowMs()
  }
  const tick = () => {
    if (check() && surroundings.isVisible()) broadcast?.post({ say: 'visible' })
  }

  const stops = [
    surroundings.every(CHECK_MS, tick),
    surroundings.onChange(changeSight),
    broadcast?.listen(({ say }) => hear(say)) ?? (() => {}),
  ]
  return {
    noteActivity() {
      if (!check()) return
      activeMs = nowMs()
      if (activeMs - saidActiveMs < CHECK_MS) return
      saidActiveMs = activeMs
      broadcast?.post({ say: 'active' })
    },
    stop: () => stops.forEach((stop) => stop()),
  }
}
