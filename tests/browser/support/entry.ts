import { expect, type Page } from '@playwright/test'
import type { Say } from './words.ts'

export const password = 'a long demo password 7'

const fill = async (page: Page, label: RegExp, text: string, nth = 0) =>
  page.getByLabel(label).nth(nth).fill(text)

/** Sets up the charity on a new server; answers the coordinator's invitation link. */
export async function setUpCharity(page: Page, { say }: Say, setUpCode: string): Promise<string> {
  await page.getByRole('heading', { name: say('entry:set-up.title') }).waitFor()
  await fill(page, say('entry:set-up.code'), setUpCode)
  await fill(page, say('entry:set-up.charity'), 'Companions of the Road')
  await fill(page, say('entry:set-up.name'), 'Ada Admin', 0)
  await fill(page, say('entry:email'), 'ada@charity.example')
  await fill(page, say('entry:password'), password)
  await fill(page, say('entry:set-up.name'), 'Cora Coordinator', 1)
  await page.getByRole('button', { name: say('entry:set-up.act') }).click()
  return (await page.getByTestId('invitation').innerText()).replaceAll(/[\u2066-\u2069]/g, '')
}

/** Takes up an invitation on this browser. */
export async function join(page: Page, { say }: Say, link: string, email: string) {
  await page.goto(link)
  await page.getByRole('heading', { name: say('entry:join.title') }).waitFor()
  await fill(page, say('entry:email'), email)
  await fill(page, say('entry:password'), password)
  await page.getByRole('button', { name: say('entry:join.act') }).click()
}

export async function signIn(page: Page, { say }: Say, email: string, secret = password) {
  await page.getByRole('heading', { name: say('entry:sign-in.title') }).waitFor()
  await fill(page, say('entry:email'), email)
  await fill(page, say('entry:password'), secret)
  await page.getByRole('button', { name: say('entry:sign-in.act') }).click()
}

/** Makes the vault with the four words that the phone offers; answers them. */
export async function makeVault(page: Page, { say }: Say): Promise<string> {
  const passphrase = (await page.getByTestId('passphrase').innerText()).trim()
  await fill(page, say('entry:vault.repeat'), passphrase)
  await page.getByRole('button', { name: say('entry:vault.act') }).click()
  await expect(saveMark(page)).toBeVisible({ timeout: 60_000 })
  return passphrase
}

export async function unlock(page: Page, { say }: Say, passphrase: string) {
  await fill(page, say('entry:lock.passphrase'), passphrase)
  await page.getByRole('button', { name: say('entry:lock.act') }).click()
  await expect(saveMark(page)).toBeVisible({ timeout: 60_000 })
}

/** The one honest line at the top of every screen. */
export const saveMark = (page: Page) => page.getByTestId('save-mark')
