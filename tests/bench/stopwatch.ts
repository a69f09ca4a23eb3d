import type { Page } from '@playwright/test'

/**
 * Starts a stopwatch in the page: from the moment the finger leaves the glass to the frame after `isShown` first holds.
 * Both ends are read on the page's own clock, so what the test itself takes is not counted. `isShown` runs in the page
 * and knows only `given`. A task that blocks the user is the first to run once the frame is drawn, before what timers have in store.
 */
export function untilShown<Given>(
  page: Page,
  isShown: (given: Given) => boolean,
  given: Given,
): Promise<number> {
  const body = `(${isShown.toString()})(${JSON.stringify(given)})`
  return page.evaluate(`new Promise((resolve, reject) => {
    let startMs
    setTimeout(() => reject(new Error('it was not shown within a minute')), 60_000)
    addEventListener('pointerup', (event) => { startMs = event.timeStamp }, { capture: true, once: true })
    const watch = new MutationObserver(() => {
      if (startMs === undefined || !(${body})) return
      watch.disconnect()
      const note = () => resolve(performance.now() - startMs)
      requestAnimationFrame(() => scheduler.postTask(note, { priority: 'user-blocking' }))
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  })`)
}

/** The smallest value that at least this share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}
export const median = (values: readonly number[]) => percentile(values, 0.5)
