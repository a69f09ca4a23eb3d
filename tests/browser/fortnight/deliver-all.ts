import type { Page } from '@playwright/test'
import { beginRun, choosePhoto, deliver, deliverOtherwise, fail, goOn } from '../support/driver.ts'
import type { Say } from '../support/words.ts'

/** A driver at the phone. */
interface Driver {
  readonly page: Page
  readonly words: Say
}

/** Makes one stop after the other, until the run is through or `limit` are made; each that is delivered has a photo. */
export async function deliverAll(
  { page, words }: Driver,
  { picture, limit }: { picture: Buffer; limit: number },
) {
  const begin = page.getByRole('button', { name: words.say('stops:action.begin') })
  // A run that another driver has begun is gone on with.
  await ((await begin.count()) > 0 ? beginRun(page, words) : goOn(page, words))
  for (let made = 0; made < limit && new URL(page.url()).pathname.startsWith('/stops/'); made += 1) {
    if (made % 15 === 6) await fail(page, words, { outcome: 'nobody' })
    else if (made % 15 === 11) await fail(page, words, { outcome: 'refused', remark: 'They have enough.' })
    else {
      await choosePhoto(page, picture)
      if (made % 10 === 3)
        await deliverOtherwise(page, words, { outcome: 'to-other', toWhom: 'The reception' })
      else await deliver(page, words)
    }
  }
}

/** A JPEG as a phone's camera makes it, drawn by the browser. */
export async function aPhotograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2000, 1500)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    for (let n = 0; n < 400; n += 1) {
      context.fillStyle = `hsl(${(n * 47) % 360} 60% ${30 + (n % 40)}%)`
      context.fillRect((n * 97) % 2000, (n * 61) % 1500, 180, 120)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(base64, 'base64')
}
