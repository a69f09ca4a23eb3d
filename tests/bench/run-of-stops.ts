/**
 * `npm run bench:run`: how long a driver waits at a door, on the built app, the real server, real Chromium and a run of
 * 45 stops, offline: from the tap on Delivered to the frame in which the save mark counts it safe here and the next stop
 * stands there. Nothing is asserted. Slowing holds for the page; the browser's own storage runs at full speed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startDemoServer } from '../browser/support/demo-server.ts'
import { beginRun, choosePhoto, openRun } from '../browser/support/driver.ts'
import { makeVault, signIn } from '../browser/support/entry.ts'
import { openPhone } from '../browser/support/phone.ts'
import { wordsOf } from '../browser/support/words.ts'
import { measureBareWrites } from './measure-notes.ts'
import { measureStop } from './measure-stops.ts'
import { planRun } from './plan-run.ts'
import { median, percentile } from './stopwatch.ts'

const stopCount = 45
const slowing = 6
const words = wordsOf('en')
const ms = (value: number) => `${value.toFixed(0)} ms`
/** Any picture does: the page hands it to a worker and goes on. */
const photo = readFileSync(join(import.meta.dirname, '../browser/pictures/en/visit.png'))

const server = await startDemoServer({ members: 150, seed: '1' })
try {
  console.log(`From the tap on Delivered to the next stop, ${stopCount} stops, offline, driver`)
  for (const wantsPhoto of [false, true]) {
    for (const rate of [1, slowing]) {
      const name = `${wantsPhoto ? 'Photo' : 'Plain'} round ${rate}`
      await planRun(server, { name, stops: stopCount, wantsPhoto })
      const { times, floor } = await driveRun(name, { wantsPhoto, rate })
      console.log(
        `  ${rate === 1 ? 'not slowed' : `${rate} times slowed`}, ${wantsPhoto ? 'a photo at each' : 'no photo'}: median ${ms(median(times))}, 95th percentile ${ms(percentile(times, 0.95))}, longest ${ms(Math.max(...times))}; one bare strict write of the browser ${floor.toFixed(1)} ms`,
      )
    }
  }
} finally {
  await server.remove()
}

async function driveRun(name: string, { wantsPhoto, rate }: { wantsPhoto: boolean; rate: number }) {
  const profile = mkdtempSync(join(tmpdir(), 'hamrah-bench-'))
  const { page, context, close } = await openPhone({ profile, url: server.url, language: 'en' })
  try {
    const { email, password } = server.personOf('driver')
    await signIn(page, words, email, password)
    await makeVault(page, words)
    await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await openRun(page, words, name)
    await beginRun(page, words)
    await context.setOffline(true)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    return { times: await deliverAll(page, wantsPhoto), floor: median(await measureBareWrites(page, 40)) }
  } finally {
    await close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** One stop after the other, as far as the door; where nobody may knock there is no such button. */
async function deliverAll(page: Page, wantsPhoto: boolean): Promise<number[]> {
  const times: number[] = []
  while (new URL(page.url()).pathname.startsWith('/stops/')) {
    if (wantsPhoto) await choosePhoto(page, photo)
    times.push(await measureStop(page, words))
  }
  if (times.length < stopCount) throw new Error(`${times.length} of ${stopCount} stops were delivered`)
  return times
}
