import type { Page } from '@playwright/test'
import { wordsOf } from '../browser/support/words.ts'
import { untilShown } from './stopwatch.ts'

const { say } = wordsOf('en')

/** What one unlocking took, in milliseconds; `argonMs` is the part in which the passphrase was stretched. */
export interface Unlocking {
  readonly totalMs: number
  readonly argonMs: number
}

/** The page tells how long its worker, which does nothing but Argon2id, took to answer. Call it before any page is loaded. */
export const noteArgonTimes = (page: Page) =>
  page.addInitScript(() => {
    const send = Worker.prototype.postMessage as (this: Worker, message: unknown) => void
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const startMs = performance.now()
      const tell = () => (document.documentElement.dataset['argonMs'] = String(performance.now() - startMs))
      this.addEventListener('message', tell, { once: true })
      send.call(this, message)
    }
  })

/** Opens the locked phone on the members list, several times. */
export async function measureUnlocks(page: Page, passphrase: string, count: number): Promise<Unlocking[]> {
  const all: Unlocking[] = []
  for (let n = 0; n < count; n++) {
    await page.goto(new URL('/members', page.url()).href)
    await page.getByLabel(say('entry:lock.passphrase')).fill(passphrase)
    const measured = untilShown(page, isListShown, null)
    await page.getByRole('button', { name: say('entry:lock.act') }).tap()
    const totalMs = await measured
    const argonMs = Number(await page.locator('html').getAttribute('data-argon-ms'))
    if (!argonMs) throw new Error('The Argon2id worker was not seen')
    all.push({ totalMs, argonMs })
  }
  return all
}

const isListShown = () => document.querySelector('main li a[href^="/members/"]') !== null
