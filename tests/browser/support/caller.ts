import type { Page } from '@playwright/test'
import type { CheckIn } from '#rules/records/calls/check-in.ts'
import type { TopUp } from '#rules/records/calls/top-up.ts'
import { countIn } from './office.ts'
import { goTo } from './screens.ts'
import type { Say } from './words.ts'

/** A second tap so soon after a call has come up counts as the end of a double tap, and does nothing. */
const settledMs = 450

/** Where a caller stands after an act: the id of the open call, or null on Today. */
export type At = string | null

export const callAt = (page: Page): At => /\/calls\/([^/]+)$/.exec(new URL(page.url()).pathname)?.[1] ?? null

/** Opens the caller's Today and waits for the list; answers how many calls are done, and of how many. */
export async function openList(page: Page, { saying }: Say) {
  await goTo(page, '/')
  const progress = page.getByText(saying('calls:progress.words')).first()
  await progress.waitFor({ timeout: 90_000 })
  const [first = Number.NaN, second = Number.NaN] = [
    ...(await progress.innerText()).matchAll(/[0-9۰-۹]+/g),
  ].map(([digits]) => countIn(digits))
  // Pashto says the whole before the part.
  return { doneCount: Math.min(first, second), totalCount: Math.max(first, second) }
}

/** From Today, the next call of the list; answers its id. */
export async function takeNextCall(page: Page, { say }: Say): Promise<string> {
  await page.getByRole('link', { name: say('calls:action.open') }).click()
  await callOpen(page)
  const at = callAt(page)
  if (at === null) throw new Error('No call is open')
  return at
}

/** A call of the list by its id. */
export async function openCall(page: Page, callId: string) {
  await goTo(page, `/calls/${callId}`)
  await callOpen(page)
}

async function callOpen(page: Page) {
  await page.locator('main [aria-pressed], main a[href="/"]').first().waitFor()
  await page.waitForTimeout(settledMs)
}

/**
 * Does what leaves the open call, and waits until the next stands there or the list does. On a busy machine the call may
 * have come up later than it seemed: then the tap counted as the end of a double tap, and it is made again.
 */
async function leaving(page: Page, act: () => Promise<void>): Promise<At> {
  const before = page.url()
  for (let taps = 0; page.url() === before; taps += 1) {
    if (taps === 3) throw new Error(`${before} was not saved`)
    await act()
    // The path may stay, where the call just tried is the only one left; what was saved stands behind it in any case.
    await page.waitForURL(({ href }) => href !== before, { timeout: 10_000 }).catch(() => undefined)
  }
  if (callAt(page)) await callOpen(page)
  else await page.locator('main h1:visible').first().waitFor()
  return callAt(page)
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click()

const choose = (page: Page, group: RegExp, name: RegExp) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check({ force: true })

/** No answer, or a wrong number: one tap. */
export const notReached = (page: Page, { say }: Say, outcome: 'no-answer' | 'wrong-number') =>
  leaving(page, () => press(page, say(`calls:outcome.${outcome}`)))

/** They asked for another time; the choices that have passed today are not offered. */
export const callLater = (
  page: Page,
  words: Say,
  choice: 'afternoon' | 'evening' | 'tomorrow' = 'tomorrow',
) =>
  leaving(page, async () => {
    const { say, saying } = words
    await press(page, say('calls:outcome.call-later'))
    await choose(page, say('calls:later.when'), saying(`calls:later.choice.${choice}`))
    await saveCall(page, words)
  })

export const refusedToTalk = (page: Page, words: Say, remark = '') =>
  leaving(page, async () => {
    const { say, label } = words
    await press(page, say('calls:outcome.refused'))
    if (remark) await page.getByLabel(label('calls:remark')).fill(remark)
    await saveCall(page, words)
  })

/** What somebody who answered said; what is left out was not asked. */
export interface Reached {
  readonly isAddressRight?: boolean
  readonly movedTo?: string
  readonly people?: number
  readonly wantsPackage?: boolean
  /** Names of items given on request, each once. */
  readonly needs?: readonly string[]
  readonly otherNeeds?: string
  readonly mood?: NonNullable<CheckIn['mood']>
  readonly remark?: string
}

/** Fills in what was said, without saving it: a top-up or a worry may come between. */
export async function fillReached(page: Page, words: Say, said: Reached) {
  const { say, label, saying } = words
  const answered = page.getByRole('button', { name: say('calls:outcome.reached') })
  if ((await answered.getAttribute('aria-pressed')) !== 'true') await answered.click()
  if (said.isAddressRight !== undefined) await fillAddress(page, words, said)
  for (let n = 0; n < (said.people ?? 0); n += 1) await press(page, say('calls:people.more'))
  if (said.wantsPackage !== undefined) {
    await choose(
      page,
      saying('calls:package.label'),
      say(said.wantsPackage ? 'person:answer.yes' : 'person:answer.no'),
    )
  }
  for (const name of said.needs ?? []) await page.getByRole('checkbox', { name }).check({ force: true })
  if (said.otherNeeds) await page.getByLabel(label('calls:needs.other')).fill(said.otherNeeds)
  if (said.mood) await choose(page, saying('calls:mood.label'), say(`calls:mood.${said.mood}`))
  if (said.remark) await page.getByLabel(label('calls:remark')).fill(said.remark)
}

async function fillAddress(page: Page, { say, label }: Say, { isAddressRight, movedTo }: Reached) {
  const yes = page.getByRole('radio', { name: say('person:answer.yes') }).first()
  const moved = page
    .getByRole('radio', { name: say('calls:address.moved') })
    .or(page.getByRole('radio', { name: say('calls:address.told') }))
  await (isAddressRight ? yes : moved).check({ force: true })
  if (movedTo) await page.getByLabel(label('calls:address.where')).fill(movedTo)
}

/** Somebody answered: everything they said, in one save. */
export const reached = (page: Page, words: Say, said: Reached = {}) =>
  leaving(page, async () => {
    await fillReached(page, words, said)
    await saveCall(page, words)
  })

const saveCall = (page: Page, { say }: Say) =>
  page
    .getByRole('button', { name: say('calls:action.save-next') })
    .or(page.getByRole('button', { name: say('calls:action.save-last') }))
    .click()

export interface AskedTopUp {
  readonly sort: TopUp['sort']
  readonly pounds: 5 | 10 | 15 | 20
  /** Of travel. */
  readonly oysterNumber?: string
  readonly state?: TopUp['state']
}

/** From the open call, phone credit for the member's first number or travel money, and back to the call. */
export async function askTopUp(page: Page, { say, label }: Say, asked: AskedTopUp) {
  const call = callAt(page)
  await goTo(page, `/calls/${call}/top-up`)
  const another = page.getByRole('button', { name: say('calls:action.another-top-up') })
  if ((await another.count()) > 0) await another.click()
  await choose(page, label('calls:top-up.what'), say(`calls:top-up.sort.${asked.sort}`))
  await page.getByRole('radio', { name: `£${asked.pounds}`, exact: true }).check({ force: true })
  if (asked.sort === 'phone') await page.getByRole('radio', { name: 'Lebara' }).check({ force: true })
  else await page.getByLabel(label('calls:top-up.oyster')).fill(asked.oysterNumber ?? '012345678901')
  if (asked.state)
    await choose(page, say('calls:top-up.state.label'), say(`calls:top-up.state.${asked.state}`))
  await page
    .getByRole('button', { name: say('calls:action.save') })
    .or(page.getByRole('button', { name: say('calls:action.save-second') }))
    .click()
  await page.waitForURL(({ pathname }) => pathname === `/calls/${call}`)
  await callOpen(page)
}

/** From the open call, something that worries the caller, and back to the call; its words are on no screen any more. */
export async function tellWorry(
  page: Page,
  { say, label }: Say,
  text: string,
  urgency: 'today' | 'this-week' | 'keep-in-mind' = 'this-week',
) {
  const call = callAt(page)
  await goTo(page, `/calls/${call}/concern`)
  await page.getByLabel(label('notes:worry.text')).fill(text)
  await page.getByRole('radio', { name: say(`notes:urgency.${urgency}`) }).check({ force: true })
  await press(page, say('calls:action.tell'))
  await page.waitForURL(({ pathname }) => pathname === `/calls/${call}`)
  await callOpen(page)
}
