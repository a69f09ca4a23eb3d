/**
 * Draws the app's icons: the emblem (here, the way, there) on firoza, photographed by Chromium at each size.
 * Run it again after changing the drawing: `node tests/support/make-icons.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const ground = '#005c64'

/** Where one is, the way, and the ring ahead. `scale` keeps the drawing inside a mask. */
function emblem(scale: number): string {
  return `<g transform="translate(256 256) scale(${scale})" fill="none" stroke="#fff">
    <circle cx="-140" cy="0" r="68" fill="#fff" stroke="none"/>
    <path d="M-40 0h.01M0 0h.01M40 0h.01" stroke-width="30" stroke-linecap="round"/>
    <circle cx="140" cy="0" r="56" stroke-width="24"/>
  </g>`
}

function drawing({ radius, scale }: { radius: number; scale: number }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${radius}" fill="${ground}"/>${emblem(scale)}</svg>`
}

const icons = [
  { file: 'hamrah-192.png', size: 192, radius: 112, scale: 1 },
  { file: 'hamrah-512.png', size: 512, radius: 112, scale: 1 },
  // a mask may cut a fifth away, and the phone rounds the corners itself
  { file: 'hamrah-maskable-512.png', size: 512, radius: 0, scale: 0.8 },
  { file: 'apple-touch-icon.png', size: 180, radius: 0, scale: 0.92 },
]

const folder = new URL('../../public/icons/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(new URL('favicon.svg', folder), `${drawing({ radius: 112, scale: 1.1 })}\n`)

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
for (const { file, size, ...look } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(look)}`)
  await writeFile(new URL(file, folder), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
