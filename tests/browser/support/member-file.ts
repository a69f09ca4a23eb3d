import type { Page } from '@playwright/test'
import { seen } from './field.ts'
import { goTo } from './screens.ts'
import type { Say } from './words.ts'

/** Corrects the room somebody lives in. */
export async function move(page: Page, { say, label }: Say, memberPath: string, room: string) {
  await goTo(page, `${memberPath}/move`)
  await page.getByLabel(label('members:place.room')).fill(room)
  await page.getByRole('button', { name: say('members:action.save-move') }).click()
  await seen(page, room)
}

/** Adds to a note of the timeline. */
export async function addToNote(
  page: Page,
  { say, label }: Say,
  memberPath: string,
  { note, text }: { note: string; text: string },
) {
  await goTo(page, memberPath)
  await page.getByText(note).filter({ visible: true }).first().click()
  await page
    .getByRole('link', { name: say('members:action.add-to-note') })
    .first()
    .click()
  await page.getByLabel(label('notes:addendum.text')).fill(text)
  await page.getByRole('button', { name: say('notes:action.add') }).click()
  await seen(page, text)
}

/** Writes down a number of their own. */
export async function addNumber(page: Page, { say, label }: Say, memberPath: string, phone: string) {
  await goTo(page, `${memberPath}/contacts`)
  await page.getByRole('button', { name: say('members:action.add-number') }).click()
  await page.getByLabel(label('person:phone')).fill(phone)
  await page.getByRole('radio', { name: say('person:owner.self') }).check()
  await page.getByRole('button', { name: say('members:action.save') }).click()
  await seen(page, phone)
}

/** Writes down that they said yes to sharing with the GP. */
export async function addConsent(page: Page, { say, label }: Say, memberPath: string, text: string) {
  await goTo(page, `${memberPath}/consents`)
  await page.getByRole('button', { name: say('members:action.add-consent') }).click()
  await page.getByRole('radio', { name: say('members:purpose.share-with-gp') }).check()
  await page.getByRole('radio', { name: say('members:answer.given') }).check()
  await page.getByRole('radio', { name: say('members:manner.spoken') }).check()
  await page.getByLabel(label('members:consents.words')).fill(text)
  await page.getByRole('button', { name: say('members:action.save') }).click()
  await seen(page, text)
}

/** Writes what everybody must know. */
export async function addRemark(page: Page, { say, label }: Say, memberPath: string, text: string) {
  await goTo(page, `${memberPath}/edit`)
  await page.getByLabel(label('members:edit.remark')).fill(text)
  await page.getByRole('button', { name: say('members:action.save') }).click()
  await seen(page, text)
}

/** Plans a visit to a hotel for tomorrow. */
export async function planVisit(
  page: Page,
  { say, label }: Say,
  { hotel, purpose }: { hotel: string; purpose: string },
) {
  await goTo(page, '/hotels')
  await page.getByRole('link', { name: hotel }).click()
  await page.getByRole('link', { name: say('visits:action.plan') }).click()
  await page.getByRole('button', { name: say('visits:plan.tomorrow') }).click()
  await page.getByLabel(label('visits:plan.purpose')).fill(purpose)
  await page.getByRole('button', { name: say('visits:action.save-plan') }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/hotels/'))
}
