import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { startDemoServer } from './support/demo-server.ts'
import {
  beginRun,
  deliver,
  endRun,
  fail,
  openRun,
  photograph,
  sign,
  stopWords,
  undoLast,
} from './support/driver.ts'
import { makeVault, saveMark, signIn, unlock } from './support/entry.ts'
import { openPhone } from './support/phone.ts'
import { goTo } from './support/screens.ts'
import { wordsOf, type Say } from './support/words.ts'

const photo = readFileSync(join(import.meta.dirname, 'pictures/en/visit.png'))

test('a driver drives a run with no network, and everything arrives afterwards (ps)', async () => {
  const words = wordsOf('ps')
  const server = await startDemoServer({ members: 40, seed: 'driver' })
  const profile = mkdtempSync(join(tmpdir(), 'hamrah-driver-'))
  const phone = await openPhone({ profile, url: server.url, language: 'ps' })
  const { page, context } = phone
  // The demo's second driver is asked for photos and signatures.
  const driver = server.demo.team.findLast(({ role }) => role === 'driver')
  const run = server.demo.records.findLast(
    ({ kind, fields }) => kind === 'run' && fields.staffId === driver?.id,
  )
  const name = run?.kind === 'run' ? run.fields.name : ''

  const passphrase = await test.step('the run comes down to the phone', async () => {
    await signIn(page, words, driver?.email ?? '', driver?.password)
    const made = await makeVault(page, words)
    await openRun(page, words, name)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    return made
  })

  await test.step('with no network: a photo and a signature, one tap, undone and done again', async () => {
    await context.setOffline(true)
    await beginRun(page, words)
    await photograph(page, words, photo)
    await sign(page, words)
    const first = await stopWords(page, words)
    await deliver(page, words)
    await undoLast(page, words)
    expect(await stopWords(page, words)).toBe(first)
    await deliver(page, words)
    expect(await stopWords(page, words)).not.toBe(first)
  })

  await test.step('nobody is at the next door; what is half written outlives a reload', async () => {
    await fail(page, words, { outcome: 'nobody', remark: 'Rang twice' })
    await page.getByRole('button', { name: words.say('stops:action.not-delivered') }).click()
    await page.getByRole('dialog').getByLabel(words.label('stops:remark')).fill('Half a sent')
    await saveMark(page)
      .filter({ hasText: words.saying('save-mark:draft-kept') })
      .waitFor()
    await page.reload()
    await unlock(page, words, passphrase)
    await expect(page.getByRole('dialog').getByLabel(words.label('stops:remark'))).toHaveValue('Half a sent')
    await page.getByRole('button', { name: words.say('stops:close') }).click()
  })

  await test.step('the road shows both, and that the photo is still to send', async () => {
    await openRun(page, words, name)
    const [first, second] = await page.locator('main ol li').allInnerTexts()
    expect(first).toMatch(words.saying('stops:picture.photo-to-send'))
    expect(second).toMatch(words.saying('stops:outcome.nobody'))
  })

  await test.step('the end says what came of it; the addresses are gone, without a network', async () => {
    const address = await addressOf(page)
    expect((await endRun(page, words)).slice(0, 2)).toEqual([1, 1])
    await goTo(page, '/')
    await page.getByText(words.say('stops:no-run.title')).waitFor()
    expect(await page.locator('body').innerText()).not.toContain(address)
  })

  await test.step('with the network back, everything is sent', async () => {
    await context.setOffline(false)
    await allSent(page, words)
  })

  expect(phone.complaints).toEqual([])
  await phone.close()
  await server.remove()
  await rm(profile, { recursive: true, force: true })
})

const addressOf = async (page: Page) =>
  (await page.locator('main ol li').first().innerText()).split('\n')[0] ?? ''

const allSent = (page: Page, { saying }: Say) =>
  saveMark(page)
    .filter({ hasText: saying('save-mark:all-sent-at') })
    .waitFor({ timeout: 90_000 })
