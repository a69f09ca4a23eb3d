import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { goTo } from './screens.ts'
import type { Say } from './words.ts'

const list = join(import.meta.dirname, '../../support/members.csv')

/** A count in the digits of any language: 152 or ۱۵۲. */
export const countIn = (text: string): number =>
  Number(
    /[0-9۰-۹]+/.exec(text)?.[0].replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)) ??
      Number.NaN,
  )

/** Takes the charity's own list up to the preview; answers how many members its button would import. */
export async function previewList(page: Page, { say }: Say): Promise<number> {
  await goTo(page, '/more')
  await goTo(page, '/more/import')
  await page.locator('input[type=file]').setInputFiles(list)
  await page.getByRole('button', { name: say('import:action.preview') }).click()
  const act = page.getByRole('button', { name: say('import:action.import') })
  await act.waitFor()
  // Who is known is compared once everybody has arrived; the button says a settled number then.
  await expect
    .poll(async () => countIn(await act.innerText()), { intervals: [500] })
    .toBeGreaterThanOrEqual(0)
  return countIn(await act.innerText())
}

export async function importList(page: Page, words: Say): Promise<number> {
  const { say } = words
  const count = await previewList(page, words)
  await page.getByRole('button', { name: say('import:action.import') }).click()
  await page.getByRole('heading', { name: say('import:done.title') }).waitFor({ timeout: 120_000 })
  return count
}

export async function addHotel(
  page: Page,
  { say, label }: Say,
  hotel: { name: string; postcode: string; floors: string },
) {
  await goTo(page, '/hotels/new')
  await page.getByLabel(label('hotels:form.name')).fill(hotel.name)
  await page.getByLabel(label('hotels:form.postcode')).fill(hotel.postcode)
  await page.getByLabel(label('hotels:form.floors')).fill(hotel.floors)
  await page.getByRole('button', { name: say('hotels:action.save') }).click()
  await page.getByRole('heading', { name: hotel.name }).waitFor()
}

/** Invites a caseworker; answers the link. */
export async function invite(page: Page, { say, label }: Say, name: string): Promise<string> {
  await goTo(page, '/more/team')
  await page.getByRole('button', { name: say('team:invite') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(label('team:form.name')).fill(name)
  await dialog.getByRole('radio', { name: say('team:role.caseworker') }).check()
  await dialog.getByRole('button', { name: say('team:form.act') }).click()
  const link = await page.getByTestId('invitation').innerText()
  await dialog.getByRole('button', { name: say('team:close') }).click()
  return link.replaceAll(/[\u2066-\u2069]/g, '')
}

/** Gives a worker everybody without a caseworker who lives in these hotels, and the hotels to cover. */
export async function giveHotels(page: Page, { say }: Say, worker: string, hotels: readonly string[]) {
  await goTo(page, '/more/team')
  // Who has just joined is known at this desk with its next exchange, which may be half a minute away.
  await page.getByRole('link', { name: worker }).click({ timeout: 60_000 })
  await page.getByRole('button', { name: say('team:person.add') }).click()
  const dialog = page.getByRole('dialog')
  for (const hotel of hotels) await dialog.getByRole('checkbox', { name: hotel }).first().check()
  const give = dialog.getByRole('button', { name: say('team:choose.act') })
  const count = countIn(await give.innerText())
  await give.click()
  await dialog.waitFor({ state: 'detached' })
  for (const hotel of hotels) await cover(page, hotel)
  return count
}

/** Ticks a hotel on the open worker's page; the tick stands once it is saved. */
export async function cover(page: Page, hotel: string) {
  const tick = page.getByRole('checkbox', { name: hotel })
  await tick.click()
  await expect(tick).toBeChecked()
}
