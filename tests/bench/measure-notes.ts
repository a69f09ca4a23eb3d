import type { Page } from '@playwright/test'
import { wordsOf } from '../browser/support/words.ts'
import { goTo } from '../browser/support/screens.ts'
import { untilShown } from './stopwatch.ts'

const { say, saying } = wordsOf('en')
const offline = saying('save-mark:offline')
const mark = (page: Page) => page.getByTestId('save-mark')

/** Finishes notes about these members, one after the other; answers the milliseconds from each tap to *saved*. */
export async function measureNotes(page: Page, members: readonly string[], count: number): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < count; n++) times.push(await measureNote(page, members[n % members.length] ?? ''))
  return times
}

async function measureNote(page: Page, member: string): Promise<number> {
  await goTo(page, member)
  const before = countOf(await mark(page).innerText())
  await goTo(page, `${member}/note`)
  await page
    .locator('main textarea')
    .first()
    .fill('The heating works again. She asks for a second blanket by Friday.')
  await page.locator('main label:has(input[type="checkbox"])').first().tap()
  for (const key of ['notes:manner.office', 'notes:interpreter.none'])
    await page
      .locator('main label')
      .filter({ hasText: say(key) })
      .first()
      .tap()
  await mark(page)
    .filter({ hasText: saying('save-mark:draft-kept') })
    .waitFor()
  // The draft's own writing comes to rest, as it has when somebody lifts the thumb to the button.
  await page.waitForTimeout(500)

  const measured = untilShown(page, isSaved, { before, offline: offline.source })
  await page.getByRole('button', { name: say('notes:action.finish') }).tap()
  return measured
}

/** How many the save mark says are safe here only; none while it says something else. */
const countOf = (words: string) => (offline.test(words) ? Number(/\d+/.exec(words)?.[0]) : 0)

/** The save mark counts one more that is safe here. */
const isSaved = (given: { before: number; offline: string }) => {
  const words = document.querySelector('[data-testid="save-mark"]')?.textContent ?? ''
  return new RegExp(given.offline, 'su').test(words) && Number(/\d+/.exec(words)?.[0]) > given.before
}

/** What a browser takes for one small write that must reach the disk: the floor under every save. */
export const measureBareWrites = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(async (wanted) => {
    const opening = indexedDB.open('yardstick', 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const times: number[] = []
    for (let n = 0; n < wanted; n++) {
      const startMs = performance.now()
      const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
      writing.objectStore('rows').put(new Uint8Array(1024), n)
      await new Promise((resolve) => writing.addEventListener('complete', resolve))
      times.push(performance.now() - startMs)
    }
    opening.result.close()
    indexedDB.deleteDatabase('yardstick')
    return times
  }, count)
