import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { roles } from '#rules/access.ts'
import { directionOf, languages, type Language } from '#rules/language/language.ts'
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

for (const role of roles) {
  test(`axe finds nothing on any screen of a ${role}, in any language, light or dark`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'hamrah-axe-'))
    const phone = await openPhone({ profile, url: server.url, language: 'en' })
    const { page } = phone
    const found: string[] = []
    const lookEverywhere = async (name: string) => {
      for (const language of languages) {
        await chooseOnEntry(page, language)
        found.push(...(await violationsByDayAndNight(page, `${name} ${language}`)))
      }
      await chooseOnEntry(page, 'en')
    }
    await lookEverywhere('sign-in')
    const person = server.personOf(role)
    await signIn(page, wordsOf('en'), person.email, person.password)
    await page.getByTestId('passphrase').waitFor()
    await lookEverywhere('vault')
    await makeVault(page, wordsOf('en'))

    const screens = await screensOf(page, role)
    if (role === 'caseworker') Object.assign(screens, await walkOf(page, screens['hotel'] ?? ''))
    for (const language of languages) {
      await chooseInMore(page, language)
      for (const [name, path] of Object.entries(screens)) {
        await goTo(page, path)
        found.push(...(await violationsByDayAndNight(page, `${name} ${language}`)))
      }
    }
    await chooseInMore(page, 'en')
    await page.getByRole('button', { name: wordsOf('en').say('more:lock') }).click()
    await lookEverywhere('lock')

    console.log(
      `axe: ${Object.keys(screens).length + 3} screens of a ${role} × ${languages.length} languages × light and dark`,
    )
    expect(found).toEqual([])
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
}

/** The night changes colours and nothing else, so nothing else is looked at a second time. */
async function violationsByDayAndNight(page: Page, where: string): Promise<string[]> {
  await paint(page, 'light')
  const byDay = await violationsOf(page, `${where} light`)
  await paint(page, 'dark')
  return [...byDay, ...(await violationsOf(page, `${where} dark`, ['color-contrast']))]
}

/** The colours of a theme, painted: what is still on its way from one to the other is no page that anybody reads. */
async function paint(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
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

async function violationsOf(page: Page, where: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
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
