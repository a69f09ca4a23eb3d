import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { roles, type Role } from '#rules/access.ts'
import { directionOf, languages, type Language } from '#rules/language/language.ts'
import { askAxe, violationsByDayAndNight } from './support/axe.ts'
import { startDemoServer, type DemoServer } from './support/demo-server.ts'
import { makeVault, signIn } from './support/entry.ts'
import { openPhone } from './support/phone.ts'
import { goTo, screensOf } from './support/screens.ts'
import { wordsOf } from './support/words.ts'

let server: DemoServer
test.beforeAll(async () => {
  server = await startDemoServer()
})
test.afterAll(() => server.remove())

test.describe.configure({ mode: 'parallel' })

test('axe sees the letters of every language', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'hamrah-axe-'))
  const phone = await openPhone({ profile, url: server.url, language: 'en' })
  const { page } = phone
  for (const language of languages) {
    await chooseOnEntry(page, language)
    await page.locator('h1').evaluate((title) => title.style.setProperty('color', 'silver'))
    const { violations } = await askAxe(page, ['color-contrast'])
    const targets = violations.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.map(String)))
    expect([language, targets]).toEqual([language, [expect.stringMatching(/h1|title/)]])
  }
  await phone.close()
})

/** What a screen shows only when something on it is pressed, by the words of what is pressed. */
const unfolded: Partial<Record<Role, Readonly<Record<string, readonly string[]>>>> = {
  volunteer: { call: ['calls:outcome.reached'] },
  driver: { stop: ['stops:action.not-delivered', 'stops:otherwise.title'] },
}

for (const role of roles) {
  test(`axe finds nothing on any screen of a ${role}, in any language, light or dark`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'hamrah-axe-'))
    const phone = await openPhone({ profile, url: server.url, language: 'en' })
    const { page } = phone
    const found: string[] = []
    const look = async (name: string, language: Language) =>
      void found.push(...(await violationsByDayAndNight(page, name, language)))
    const lookEverywhere = async (name: string) => {
      for (const language of languages) {
        await chooseOnEntry(page, language)
        await look(name, language)
      }
      await chooseOnEntry(page, 'en')
    }
    await lookEverywhere('sign-in')
    const person = server.personOf(role)
    await signIn(page, wordsOf('en'), person.email, person.password)
    await page.getByTestId('passphrase').waitFor()
    await lookEverywhere('vault')
    await makeVault(page, wordsOf('en'))

    const screens = { ...(await screensOf(page, role)) }
    if (role === 'caseworker') Object.assign(screens, await walkOf(page, screens['hotel'] ?? ''))
    const startMs = performance.now()
    for (const language of languages) {
      await chooseInMore(page, language)
      for (const [name, path] of Object.entries(screens)) {
        await goTo(page, path)
        await look(name, language)
        for (const pressed of unfolded[role]?.[name] ?? []) {
          await press(page, wordsOf(language).saying(pressed))
          await look(`${name} ${pressed}`, language)
          await page.keyboard.press('Escape')
        }
      }
    }
    await chooseInMore(page, 'en')
    await page.getByRole('button', { name: wordsOf('en').say('more:lock') }).click()
    await lookEverywhere('lock')

    const seconds = ((performance.now() - startMs) / 1_000).toFixed(0)
    console.log(
      `axe: ${Object.keys(screens).length + 3} screens of a ${role} × ${languages.length} languages × light and dark in ${seconds} s`,
    )
    expect(found).toEqual([])
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
}

/** Presses what is not pressed yet. */
async function press(page: Page, name: RegExp) {
  const button = page.locator('main').getByRole('button', { name }).first()
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
}

/** Begins a visit, and answers the paths of its walk and of one that is over. */
async function walkOf(page: Page, hotel: string): Promise<Record<string, string>> {
  await goTo(page, hotel)
  const past = await page.locator('main a[href^="/visits/"]').last().getAttribute('href')
  const { say } = wordsOf('en')
  await page
    .getByRole('button', { name: say('visits:action.start') })
    .or(page.getByRole('link', { name: say('visits:action.start') }))
    .first()
    .click()
  await page.waitForURL((url) => /^\/visits\/[0-9a-f-]{36}$/.test(url.pathname))
  return { walk: new URL(page.url()).pathname, ...(past === null ? {} : { visit: past }) }
}

async function chooseOnEntry(page: Page, language: Language) {
  await page.locator(`nav button[lang="${language}"]`).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

async function chooseInMore(page: Page, language: Language) {
  await goTo(page, '/more')
  await page.locator(`label:has(span[lang="${language}"])`).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language))
}
