/**
 * `npm run pictures`: takes the pictures of the README from a demo on the real server, always of the same people and at
 * the same time of day. The app must have been built. A folder given as a word after it is used instead.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { languages, type Language } from '#rules/language/language.ts'
import { startDemoServer } from './support/demo-server.ts'
import { makeVault, signIn } from './support/entry.ts'
import { openPhone } from './support/phone.ts'
import { goTo } from './support/screens.ts'
import { smallPng } from './support/small-png.ts'
import { wordsOf } from './support/words.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, 'pictures')
/** Of anybody, woman or man. */
const noteTexts: Readonly<Record<Language, string>> = {
  en: 'The letter from the hospital came: an appointment on Thursday. Would like somebody to come along.',
  'fa-AF': 'مکتوب از شفاخانه رسیده است. روز پنجشنبه نوبت دارد و می‌خواهد کسی با او برود.',
  ps: 'له روغتون څخه لیک رارسېدلی دی. د پنجشنبې په ورځ وار لري او غواړي چې څوک ورسره لاړ شي.',
  ar: 'وصلت رسالة من المستشفى بموعد يوم الخميس، والمرافقة مطلوبة.',
}

const server = await startDemoServer({ members: 150, seed: '1' })
const profile = mkdtempSync(join(tmpdir(), 'hamrah-pictures-'))
const phone = await openPhone({ profile, url: server.url, language: 'en' })
try {
  await setMorning(phone.page)
  await signInAsSahar(phone.page)
  const places = await beginVisit(phone.page)
  for (const language of languages) await takeAll(phone.page, language, places)
  if (phone.complaints.length > 0) throw new Error(phone.complaints.join('\n'))
} finally {
  await phone.close()
  await server.remove()
  rmSync(profile, { recursive: true, force: true })
}

/** The phone's clock shows 10:42 of today, so that pictures taken again differ only where the app does. */
async function setMorning(page: Page) {
  await page.clock.install({ time: new Date(new Date().setHours(10, 42, 0, 0)) })
  await page.reload()
}

/** Sahar Karimi speaks Dari and Pashto and has a visit today. */
async function signInAsSahar(page: Page) {
  const { email, password } = server.personOf('caseworker')
  await signIn(page, wordsOf('en'), email, password)
  await makeVault(page, wordsOf('en'))
  await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null)
}

interface Places {
  readonly visit: string
  readonly note: string
  readonly member: string
}

/** Starts today's visit, goes through its first doors and begins a note. */
async function beginVisit(page: Page): Promise<Places> {
  const { say } = wordsOf('en')
  await page.getByRole('button', { name: say('visits:action.start') }).click()
  await page.getByRole('button', { name: say('visits:action.not-seen') }).waitFor()
  const visit = new URL(page.url()).pathname
  await page.getByRole('button', { name: say('visits:action.not-seen') }).click()
  await page.waitForTimeout(300)
  await page.getByRole('button', { name: say('visits:action.seen') }).click()
  await page.waitForURL('**/note?visitId=*')
  await page.locator('main label:has(input[type="checkbox"])').first().click()
  const note = new URL(page.url())
  return { visit, note: note.pathname + note.search, member: await findMember(page) }
}

/** The first of today's members whose file holds a phone number. */
async function findMember(page: Page): Promise<string> {
  await goTo(page, '/')
  const links = page.locator('main a[href^="/members/"]')
  const members = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const member of members) {
    await goTo(page, member)
    if ((await page.locator('main a[href^="tel:"]').count()) > 0) return member
  }
  throw new Error(`Nobody of ${members.length} members on Today can be called`)
}

async function takeAll(page: Page, language: Language, { visit, note, member }: Places) {
  await goTo(page, '/more')
  await page.locator(`label:has(span[lang="${language}"])`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
  await goTo(page, '/')
  await take(page, `${language}/today`)
  if (language === 'en') await takeDark(page, `${language}/today-dark`)
  await goTo(page, visit)
  await take(page, `${language}/visit`)
  if (language === 'ps') await takeDark(page, `${language}/visit-dark`)
  await goTo(page, member)
  await take(page, `${language}/member`)
  await goTo(page, note)
  await page.locator('main textarea').first().fill(noteTexts[language])
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.waitForTimeout(1_500)
  await take(page, `${language}/note`)
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
