/**
 * Builds the gallery and takes its pictures: `node tests/browser/gallery/shoot.ts FOLDER [screen,… [lang,… [theme,…]]]`.
 * What it measures is printed: targets under 48 px, words that are cut, a page wider than the phone.
 */
import { mkdir } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'

const [
  folder = 'node_modules/.cache/pictures',
  screens = 'today,hotel,member,form,form2,states',
  langs = 'en,fa-AF,ps,ar',
  themes = 'light',
] = process.argv.slice(2)
const zoom = Number(process.env['ZOOM'] ?? 1)
const width = Number(process.env['WIDTH'] ?? 360)
const height = Number(process.env['HEIGHT'] ?? (width > 800 ? 800 : 740))

/** Runs in the page. */
function measure(): string[] {
  const found: string[] = []
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the phone')
  for (const target of document.querySelectorAll<HTMLElement>('button, a, label:has(input)')) {
    const box = target.getBoundingClientRect()
    if (box.height > 0 && (box.height < 47.5 || box.width < 44) && !target.matches('label:not(:has(input))'))
      found.push(`small: ${target.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`)
  }
  for (const words of document.querySelectorAll<HTMLElement>('#root *')) {
    if (words.matches('input, .visually-hidden, svg *, [role=progressbar], div:has(> button:only-child)'))
      continue
    if (
      words.scrollWidth > words.clientWidth + 1 &&
      words.clientWidth > 0 &&
      getComputedStyle(words).display !== 'inline'
    )
      found.push(`cut: ${words.tagName} ${words.className} ${words.textContent.slice(0, 40)}`)
  }
  return found
}

async function shoot(page: Page, at: { address: string; screen: string; lang: string; theme: string }) {
  const { address, screen, lang, theme } = at
  await page.goto(`${address}?screen=${screen}&lang=${lang}&theme=${theme}`)
  if (zoom !== 1) await page.addStyleTag({ content: `html{font-size:${zoom * 100}%}` })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(350)
  await page.screenshot({ path: `${folder}/${screen}-${lang}-${theme}.png` })
  for (const line of await page.evaluate(measure)) console.log(`${screen} ${lang}: ${line}`)
}

await mkdir(folder, { recursive: true })
const configFile = new URL('vite.config.ts', import.meta.url).pathname
await build({ configFile, logLevel: 'error' })
const server = await preview({ configFile, logLevel: 'error', preview: { port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
const page = await browser.newPage({ viewport: { width, height } })
page.on('pageerror', (error) => console.log('broken:', error.message))
for (const theme of themes.split(','))
  for (const lang of langs.split(','))
    for (const screen of screens.split(',')) await shoot(page, { address, screen, lang, theme })
await browser.close()
await server.close()
