/**
 * `npm run bench`: how long a worker waits, on the built app, the real server, real Chromium and a demo of 150 members.
 * Figures are printed as they are and against others of the same run, which says more: machines differ. Nothing is
 * asserted. Slowing holds for the page; the Argon2id worker and the browser's own storage run at full speed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Role } from '#rules/access.ts'
import { languages } from '#rules/language/language.ts'
import { chromiumArgs, findChromium } from '#tests/support/find-chromium.ts'
import { startDemoServer, type DemoServer } from '../browser/support/demo-server.ts'
import { makeVault, signIn } from '../browser/support/entry.ts'
import { firstLoadOf } from '../browser/support/first-load.ts'
import { openPhone } from '../browser/support/phone.ts'
import { goTo } from '../browser/support/screens.ts'
import { wordsOf } from '../browser/support/words.ts'
import { countRooms } from './count-lines.ts'
import { measureBareWrites, measureNotes } from './measure-notes.ts'
import { measureUnlocks, noteArgonTimes } from './measure-unlock.ts'
import { median, percentile } from './stopwatch.ts'

const slowing = 6
const ms = (value: number) => `${value.toFixed(0)} ms`
const times = (a: number, b: number) => `${(a / b).toFixed(2)} ×`

printRooms()
const server = await startDemoServer({ members: 150, seed: '1' })
try {
  await printFirstLoad(server)
  await withPhone('caseworker', printNotes)
  await withPhone('coordinator', printUnlocks)
} finally {
  await server.remove()
}

interface OpenPhone {
  readonly page: Page
  readonly passphrase: string
  readonly setOffline: () => Promise<void>
  readonly slowDown: (rate: number) => Promise<void>
}

async function withPhone(role: Role, measure: (phone: OpenPhone) => Promise<void>) {
  const profile = mkdtempSync(join(tmpdir(), 'hamrah-bench-'))
  const { page, context, close } = await openPhone({ profile, url: server.url, language: 'en' })
  try {
    await noteArgonTimes(page)
    const { email, password } = server.personOf(role)
    await signIn(page, wordsOf('en'), email, password)
    const passphrase = await makeVault(page, wordsOf('en'))
    await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const cdp = await context.newCDPSession(page)
    const slowDown = async (rate: number) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate }))
    await measure({ page, passphrase, slowDown, setOffline: () => context.setOffline(true) })
  } finally {
    await close()
    rmSync(profile, { recursive: true, force: true })
  }
}

async function printNotes({ page, slowDown, setOffline }: OpenPhone) {
  await goTo(page, '/members')
  const links = page.locator('main li a[href^="/members/"]')
  const members = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  await setOffline()
  const quick = await measureNotes(page, members, 20)
  await slowDown(slowing)
  const slow = await measureNotes(page, members, 40)
  const floor = median(await measureBareWrites(page, 40))

  console.log(
    `\nFrom the tap on Finish note to the save mark counting it safe here, offline, caseworker, ${server.demo.records.length} records at the charity`,
  )
  console.log(
    `  ${slowing} times slowed, ${slow.length} notes: median ${ms(median(slow))}, 95th percentile ${ms(percentile(slow, 0.95))}`,
  )
  console.log(
    `  not slowed, ${quick.length} notes: median ${ms(median(quick))}, 95th percentile ${ms(percentile(quick, 0.95))}`,
  )
  console.log(
    `  slowed against not: ${times(median(slow), median(quick))}; against one bare strict write of the browser (${floor.toFixed(1)} ms): ${times(median(slow), floor)}`,
  )
}

async function printUnlocks({ page, passphrase, slowDown }: OpenPhone) {
  console.log('\nFrom the tap on Unlock to the list of members, coordinator, 150 members, medians of 5')
  const medians: number[] = []
  for (const rate of [1, slowing]) {
    await slowDown(rate)
    const all = await measureUnlocks(page, passphrase, 5)
    const total = median(all.map(({ totalMs }) => totalMs))
    const argon = median(all.map(({ argonMs }) => argonMs))
    medians.push(total - argon)
    console.log(
      `  ${rate === 1 ? 'not slowed' : `${rate} times slowed`}: ${ms(total)}, of it ${ms(argon)} Argon2id (${((100 * argon) / total).toFixed(0)} %) and ${ms(total - argon)} the rest`,
    )
  }
  const [quick = 0, slow = 0] = medians
  console.log(`  the rest, slowed against not: ${times(slow, quick)}`)
}

async function printFirstLoad({ url }: DemoServer) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  console.log('\nFirst load, JavaScript, gzipped')
  for (const language of languages) {
    const { bytes, files } = await firstLoadOf(browser, url, language)
    console.log(`  ${language.padEnd(6)} ${bytes} bytes in ${files} files`)
  }
  await browser.close()
}

function printRooms() {
  console.log('Lines of code without blank lines and comments, files; tests beside them')
  for (const { room, lines, files, testLines, testFiles } of countRooms())
    console.log(
      `  ${room.padEnd(9)} ${String(lines).padStart(6)} in ${String(files).padStart(3)}; ${String(testLines).padStart(6)} in ${String(testFiles).padStart(3)}`,
    )
}
