import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { roles, type Role } from '#rules/access.ts'
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

/** What a language can change: its colours and sizes of letters, its names of things, its direction. */
const rulesOfLanguage = [
  'color-contrast',
  'target-size',
  'button-name',
  'link-name',
  'label',
  'aria-input-field-name',
  'empty-heading',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
]

/**
 * Every screen is looked at in every language, by day and by night. The structure of a page is the same in all of them
 * and is looked at once, in English; what is left is looked at in each language; the night changes colours alone.
 */
async function violationsByDayAndNight(page: Page, name: string, language: Language): Promise<string[]> {
  await paint(page, 'light')
  const rules = language === 'en' ? undefined : rulesOfLanguage
  const byDay = await violationsOf(page, `${name} ${language} light`, rules)
  await paint(page, 'dark')
  return [...byDay, ...(await violationsOf(page, `${name} ${language} dark`, ['color-contrast']))]
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

/** What axe says of the open page. It is brought once, for that takes longer than most of its answers. */
async function violationsOf(page: Page, where: string, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await new AxeBuilder({ page }).setLegacyMode().withRules(['document-title']).analyze()
  const { violations } = await page.evaluate(
    (only) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      return axe.run(only ? { runOnly: { type: 'rule', values: only } } : {})
    },
    rules && [...rules],
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}

/** As much of axe as is asked here, where the builder has left it. */
interface Axe {
  readonly run: (options: object) => ReturnType<AxeBuilder['analyze']>
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
