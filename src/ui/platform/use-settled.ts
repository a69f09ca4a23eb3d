import { useCallback, useState } from 'react'

/**
 * The second tap of a double tap lands on the screen that the first one led to, whose buttons lie under the same thumb.
 * Nobody reads a name and answers in that time.
 */
const settleMs = 400

/** Asks whether this screen has stood long enough for a tap on it to be meant. */
export function useSettled(): () => boolean {
  const [shownAtMs] = useState(() => performance.now())
  return useCallback(() => performance.now() - shownAtMs >= settleMs, [shownAtMs])
}
