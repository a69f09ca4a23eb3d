import type { Page } from '@playwright/test'
import { goTo } from './screens.ts'
import type { Say } from './words.ts'

/** The path of a member found by name on this phone. */
export async function findMember(page: Page, { label }: Say, name: string): Promise<string> {
  await goTo(page, '/members')
  const search = page
    .getByRole('searchbox')
    .or(page.getByLabel(label('members:search')))
    .first()
  await search.fill(name)
  const link = page.locator('main a[href^="/members/"]:visible').filter({ hasText: name }).first()
  // What another has written is here with the next exchange; after an outage that may be a minute away.
  await link.waitFor({ timeout: 90_000 })
  const path = (await link.getAttribute('href')) ?? ''
  await search.fill('')
  return path
}

/** Opens a hotel by its name and starts a visit there. */
export async function startVisit(page: Page, { say }: Say, hotel: string) {
  await goTo(page, '/hotels')
  await page.getByRole('link', { name: hotel }).click()
  await page.getByRole('button', { name: say('visits:action.start') }).click()
  await page.getByRole('button', { name: say('visits:action.seen') }).waitFor()
}

export interface Talk {
  readonly text: string
  readonly step?: string
  readonly worry?: string
}

/** Writes into the open note: what was said, what about, one step, a worry. */
export async function fillNote(page: Page, { say, label }: Say, { text, step, worry }: Talk) {
  await page.getByLabel(label('notes:said')).fill(text)
  await page.getByRole('checkbox', { name: say('areas:housing') }).check({ force: true })
  if (step !== undefined) {
    await page.getByRole('button', { name: say('steps:action.add') }).click()
    await page.getByLabel(label('steps:title')).fill(step)
    await page.getByRole('radio', { name: say('steps:due.tomorrow') }).check()
    await page.getByRole('button', { name: say('steps:action.save') }).click()
  }
  if (worry !== undefined) {
    await page.getByRole('button', { name: say('notes:worry.title') }).click()
    await page.getByLabel(label('notes:worry.text')).fill(worry)
    await page.getByRole('radio', { name: say('notes:urgency.this-week') }).check()
  }
}

/** Finishes the open note; the screen gives way once it is saved, and not before. */
export async function finishNote(page: Page, { say }: Say) {
  await page.getByRole('button', { name: say('notes:action.finish') }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/note'))
}

/**
 * Waits until a record stands on the screen: what is still being typed does not count, nor what a phone hides of a
 * desk's two panes.
 */
export const seen = (page: Page, text: string) =>
  page.getByText(text).and(page.locator(':not(textarea)')).filter({ visible: true }).first().waitFor()
