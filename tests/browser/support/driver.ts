import type { Page } from '@playwright/test'
import type { DeliveryOutcome } from '#rules/records/fortnight/delivery.ts'
import { goTo } from './screens.ts'
import type { Say } from './words.ts'

/** A second tap so soon after a stop has come up counts as the end of a double tap, and does nothing. */
export const settledMs = 450

/** Opens today's run by its name, from the list where there are several. */
export async function openRun(page: Page, { say }: Say, name: string) {
  await goTo(page, '/deliveries')
  const link = page.locator('main a[href^="/runs/"]').filter({ hasText: name })
  const title = page.getByRole('heading', { level: 1, name })
  await link.or(title).first().waitFor()
  if (await link.count()) await link.first().click()
  await title.waitFor()
  await page
    .getByRole('button', { name: say('stops:action.begin') })
    .or(page.getByRole('link', { name: say('stops:action.end') }))
    .waitFor()
}

/** Begins the open run and goes to its first stop. */
export async function beginRun(page: Page, { say }: Say) {
  await page.getByRole('button', { name: say('stops:action.begin') }).click()
  await page.getByRole('link', { name: say('stops:action.go-on') }).click()
  await atStop(page)
}

/** Goes from the open run to the stop that is next. */
export async function goOn(page: Page, { say }: Say) {
  await page.getByRole('link', { name: say('stops:action.go-on') }).click()
  await atStop(page)
}

/** Hands over at the open stop with one tap; the screen gives way to the next stop, or to the run, once it is saved. */
export async function deliver(page: Page, { say }: Say) {
  await leaveStop(page, () => page.getByRole('button', { name: say('stops:action.delivered') }).click())
}

/** Says of the open stop why nothing was handed over. */
export async function fail(
  page: Page,
  { say, label }: Say,
  {
    outcome,
    remark = '',
  }: { outcome: Extract<DeliveryOutcome, 'nobody' | 'refused' | 'wrong-address'>; remark?: string },
) {
  await page.getByRole('button', { name: say('stops:action.not-delivered') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: say(`stops:outcome.${outcome}`) }).check({ force: true })
  if (remark !== '') await dialog.getByLabel(label('stops:remark')).fill(remark)
  await leaveStop(page, () => dialog.getByRole('button', { name: say('stops:failed.save') }).click())
}

/** Hands over at the open stop to somebody else, or leaves it as agreed; `toWhom`: who took it, or where it lies. */
export async function deliverOtherwise(
  page: Page,
  { say, label }: Say,
  { outcome, toWhom }: { outcome: 'to-other' | 'left'; toWhom: string },
) {
  await page
    .getByRole('button', { name: say('stops:otherwise.title') })
    .or(otherwiseRow(page, say))
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: say(`stops:handover.${outcome}`) }).check({ force: true })
  await dialog.getByLabel(label(`stops:otherwise.${outcome}`)).fill(toWhom)
  await leaveStop(page, () => dialog.getByRole('button', { name: say('stops:action.delivered') }).click())
}

const otherwiseRow = (page: Page, say: Say['say']) =>
  page.locator('main button').filter({ has: page.getByText(say('stops:otherwise.title')) })

/** Takes a photo of the parcel at the open stop, and waits until it lies on this phone. */
export async function photograph(page: Page, { say }: Say, picture: Buffer) {
  await choosePhoto(page, picture)
  await page.getByText(say('stops:picture.kept.parcel')).waitFor()
}

/** Takes a photo without waiting for anything. */
export const choosePhoto = (page: Page, picture: Buffer) =>
  page
    .locator('main input[type="file"]')
    .setInputFiles({ name: 'parcel.jpg', mimeType: 'image/jpeg', buffer: picture })

/** Signs for the parcel with a finger, and waits until the signature lies on this phone. */
export async function sign(page: Page, { say }: Say) {
  await page
    .locator('main')
    .getByRole('button', { name: say('stops:picture.sign') })
    .click()
  const paper = await page.getByRole('dialog').locator('canvas').boundingBox()
  if (!paper) throw new Error('there is nothing to sign on')
  await page.mouse.move(paper.x + 40, paper.y + 80)
  await page.mouse.down()
  await page.mouse.move(paper.x + 160, paper.y + 40, { steps: 8 })
  await page.mouse.move(paper.x + 220, paper.y + 120, { steps: 8 })
  await page.mouse.up()
  await page.getByRole('button', { name: say('stops:picture.keep') }).click()
  await page.getByText(say('stops:picture.kept.signature')).waitFor()
}

/** Takes back what was recorded last, which leads to its stop again. */
export async function undoLast(page: Page, { say }: Say) {
  await page.getByRole('button', { name: say('stops:action.undo') }).click()
  await page.getByText(say('stops:taken-back.title')).waitFor()
  await page.waitForTimeout(settledMs)
}

/** Where one is: "Stop 5 of 12", as the screen says it; null when no stop is open. */
export async function stopWords(page: Page, { saying }: Say): Promise<string | null> {
  const words = page.locator('main').getByText(saying('stops:stop-of'))
  return (await words.count()) > 0 ? words.first().innerText() : null
}

/** Ends the open run with what should be left coming back; the counts that are shown afterwards. */
export async function endRun(page: Page, { say }: Say): Promise<number[]> {
  await page.getByRole('link', { name: say('stops:action.end') }).click()
  await page.getByRole('button', { name: say('stops:end.act') }).click()
  await page.getByRole('heading', { name: say('stops:ended.title') }).waitFor()
  const rows = await page.locator('main li').allInnerTexts()
  return rows.map((row) => Number(asciiDigits(row).match(/\d+/)?.[0]))
}

const asciiDigits = (text: string) =>
  text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - '۰'.charCodeAt(0)))

async function atStop(page: Page) {
  await page.waitForURL('**/stops/*')
  await page.locator('main h1:visible').first().waitFor()
  await page.waitForTimeout(settledMs)
}

/**
 * Does what records the open stop, and waits until it has given way. On a busy machine the stop may have come up later
 * than it seemed: then the tap counted as the end of a double tap, nothing was recorded, and it is made again.
 */
async function leaveStop(page: Page, record: () => Promise<void>) {
  const before = new URL(page.url()).pathname
  for (let taps = 0; new URL(page.url()).pathname === before; taps += 1) {
    if (taps === 3) throw new Error(`${before} was not recorded`)
    await record()
    await page.waitForURL((url) => url.pathname !== before, { timeout: 10_000 }).catch(() => undefined)
  }
  await page.waitForTimeout(settledMs)
}
