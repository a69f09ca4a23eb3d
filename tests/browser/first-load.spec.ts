import { expect, test } from '@playwright/test'
import { languages } from '#rules/language/language.ts'
import { startRealServer } from '#tests/support/start-real-server.ts'
import { firstLoadOf } from './support/first-load.ts'

const most = 250 * 1024
const aim = 180 * 1024

test('the first load of the app is at most 250 kB of JavaScript, compressed', async ({ browser }) => {
  const server = await startRealServer()
  const totals: string[] = []
  for (const language of languages) {
    const { bytes, files } = await firstLoadOf(browser, server.url, language)

    totals.push(`${language} ${bytes} bytes in ${files} files`)
    expect(files).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(most)
  }
  console.log(`First load of JavaScript, gzipped (at most ${most}, aim ${aim}): ${totals.join(', ')}`)
  await server.remove()
})
