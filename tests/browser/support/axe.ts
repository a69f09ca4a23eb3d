import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from '#rules/language/language.ts'

/** As much of axe as is asked here, where the builder has left it. */
interface Axe {
  readonly run: (options: object) => ReturnType<AxeBuilder['analyze']>
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
export async function violationsByDayAndNight(
  page: Page,
  name: string,
  language: Language,
): Promise<string[]> {
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

async function violationsOf(page: Page, where: string, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await askAxe(page, rules)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}

/** All that axe says of the open page. It is brought once, for that takes longer than most of its answers. */
export async function askAxe(page: Page, rules?: readonly string[]) {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) {
    await new AxeBuilder({ page }).setLegacyMode().withRules(['document-title']).analyze()
    await page.evaluate(lettersAreNoIcons)
  }
  return page.evaluate(
    (only) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      return axe.run(only ? { runOnly: { type: 'rule', values: only } } : {})
    },
    rules && [...rules],
  )
}

/**
 * Axe draws a text and takes letters that join for an icon of a font, so that it passes over the colours of nearly all
 * that is written in Dari, Pashto and Arabic. Here no icon is a letter: whatever it draws looks alike.
 */
function lettersAreNoIcons() {
  CanvasRenderingContext2D.prototype.fillText = function fillAll() {
    this.fillRect(0, 0, this.canvas.width, this.canvas.height)
  }
}
