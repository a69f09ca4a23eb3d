/**
 * `npm run pictures`: takes the pictures of the README from a demo on the real server, always of the same people and at
 * the same time of day. The app must have been built. A folder given as a word after it is used instead.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Role } from '#rules/access.ts'
import { languages, type Language } from '#rules/language/language.ts'
import { takeNextCall } from './support/caller.ts'
import { startDemoServer } from './support/demo-server.ts'
import { beginRun, deliver } from './support/driver.ts'
import { makeVault, signIn } from './support/entry.ts'
import { openPhone } from './support/phone.ts'
import { allHere, goTo, screensOf } from './support/screens.ts'
import { smallPng } from './support/small-png.ts'
import { wordsOf } from './support/words.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, 'pictures')
const words = wordsOf('en')

/** The path of each picture; taken in the dark as well in one language. */
type Scenes = Readonly<Record<string, { readonly path: string; readonly darkIn?: Language }>>

/** Whose phone shows what, once they have done a part of their day. */
const sitters: readonly (readonly [Role, (page: Page) => Promise<Scenes>])[] = [
  ['caseworker', beginVisit],
  ['volunteer', beginCall],
  ['driver', beginDay],
  ['coordinator', findFortnight],
]

const server = await startDemoServer({ members: 150, seed: '1' })
try {
  for (const [role, arrange] of sitters) await sit(role, arrange)
} finally {
  await server.remove()
}

async function sit(role: Role, arrange: (page: Page) => Promise<Scenes>) {
  const profile = mkdtempSync(join(tmpdir(), 'hamrah-pictures-'))
  const phone = await openPhone({ profile, url: server.url, language: 'en' })
  try {
    await setMorning(phone.page)
    await enter(phone.page, role)
    const scenes = await arrange(phone.page)
    for (const language of languages) await takeAll(phone.page, language, scenes)
    if (phone.complaints.length > 0) throw new Error(phone.complaints.join('\n'))
  } finally {
    await phone.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** The phone's clock shows 10:42 of today, so that pictures taken again differ only where the app does. */
async function setMorning(page: Page) {
  await page.clock.setFixedTime(new Date().setHours(10, 42, 0, 0))
  await page.reload()
}

/** Signs somebody in and waits until all of theirs has come down. */
async function enter(page: Page, role: Role) {
  const { email, password } = server.personOf(role)
  await signIn(page, words, email, password)
  await makeVault(page, words)
  await allHere(page)
}

function here(page: Page) {
  return new URL(page.url()).pathname
}

/** Sahar Karimi speaks Dari and Pashto and has a visit today: she starts it and goes past the first door. */
async function beginVisit(page: Page): Promise<Scenes> {
  const { say } = words
  await page.getByRole('button', { name: say('visits:action.start') }).click()
  await page.getByRole('button', { name: say('visits:action.not-seen') }).click()
  return { today: { path: '/', darkIn: 'en' }, visit: { path: here(page) } }
}

/** Nadia Rahimi rings the next on her list, and somebody answers. */
async function beginCall(page: Page): Promise<Scenes> {
  await takeNextCall(page, words)
  await page.getByRole('button', { name: words.say('calls:outcome.reached') }).click()
  await page.waitForTimeout(1_500)
  return { call: { path: here(page) } }
}

/** Derek Oldham has been at the first door and stands before the second. */
async function beginDay(page: Page): Promise<Scenes> {
  await goTo(page, '/deliveries')
  await beginRun(page, words)
  // A door that has only just come up takes no tap.
  await page.waitForTimeout(1_500)
  await deliver(page, words)
  await page.waitForTimeout(1_500)
  return { stop: { path: here(page), darkIn: 'ps' } }
}

/** Hannah Whitlock has the fortnight in hand. */
async function findFortnight(page: Page): Promise<Scenes> {
  const { figures = '' } = await screensOf(page, 'coordinator')
  return { deliveries: { path: '/deliveries' }, figures: { path: figures } }
}

async function takeAll(page: Page, language: Language, scenes: Scenes) {
  await goTo(page, '/more')
  await page.locator(`label:has(span[lang="${language}"])`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
  for (const [name, { path, darkIn }] of Object.entries(scenes)) {
    await goTo(page, path)
    await take(page, `${language}/${name}`)
    if (darkIn === language) await takeDark(page, `${language}/${name}-dark`)
  }
}

async function takeDark(page: Page, name: string) {
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(page, name)
  await page.emulateMedia({ colorScheme: 'light' })
}

async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
  await page.locator('main *').evaluateAll((all) => all.forEach((one) => one.scrollTo({ top: 0 })))
  const png = smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  const file = join(folder, `${name}.png`)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, png)
  console.log(`${name}.png ${(png.length / 1024).toFixed(0)} kB`)
}
