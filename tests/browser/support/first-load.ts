import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Language } from '#rules/language/language.ts'

/** What a phone that has never been here loads before it shows the way in: JavaScript, in bytes, gzipped. */
export async function firstLoadOf(browser: Browser, url: string, language: Language) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const reads: Promise<number>[] = []
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return
    reads.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.addInitScript((chosen) => localStorage.setItem('hamrah.language', chosen), language)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('main h1').waitFor()
  const sizes = await Promise.all(reads)
  await context.close()
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length }
}
