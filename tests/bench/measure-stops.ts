import type { Page } from '@playwright/test'
import { settledMs } from '../browser/support/driver.ts'
import { saveMark } from '../browser/support/entry.ts'
import type { Say } from '../browser/support/words.ts'
import { untilShown } from './stopwatch.ts'

/** Taps Delivered at the open stop; milliseconds until the save mark counts it and the screen has given way. */
export async function measureStop(page: Page, { say, saying }: Say): Promise<number> {
  const button = page.getByRole('button', { name: say('stops:action.delivered') })
  await button.waitFor()
  // What the screen before has begun comes to rest, as it has when somebody has carried a parcel to the door.
  await page.waitForTimeout(settledMs)
  const offline = saying('save-mark:offline')
  const said = await saveMark(page).innerText()
  const before = offline.test(said) ? Number(/\d+/.exec(said)?.[0]) : 0
  const measured = untilShown(page, isRecorded, {
    path: new URL(page.url()).pathname,
    before,
    offline: offline.source,
  })
  await button.tap()
  return measured
}

/** The save mark counts one more that is safe here, and another screen stands there with its title. */
const isRecorded = (given: { path: string; before: number; offline: string }) => {
  const words = document.querySelector('[data-testid="save-mark"]')?.textContent ?? ''
  const isCounted =
    new RegExp(given.offline, 'su').test(words) && Number(/\d+/.exec(words)?.[0]) > given.before
  return isCounted && location.pathname !== given.path && document.querySelector('main h1') !== null
}
