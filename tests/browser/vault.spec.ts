import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { chromiumArgs } from '#tests/support/find-chromium.ts'
import { password } from '#tests/support/make-charity.ts'
import { sampleMember, sampleNote } from '#tests/support/sample-records.ts'
import { buildDevicePage, serveTo } from './support/device-page/open-device-page.ts'
import { searchProfile } from './support/search-profile.ts'

const passphrase = 'lantern copper river walnut'
/** Written in the open on purpose, to show that the search would find it. */
const control = 'controlcanaryword'
const canaries = { remark: 'canaryremark', text: 'canarynotetext', draft: 'canarydraft' }

const open = (profile: string) =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...chromiumArgs],
  })

test('a vault opens in a real browser under the real policy, and leaves nothing readable on the disk', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'hamrah-profile-'))
  const dist = await buildDevicePage()
  const context = await open(profile)
  const { server, email, policy, open: openDoor } = await serveTo(context, dist)
  const page = await context.newPage()
  const problems = listen(page)
  await page.goto(server.origin)

  const memberId = crypto.randomUUID()
  const made = await page.evaluate(
    async ({ email, password, passphrase, memberId, member, note, draft }) => {
      const { phone, add, recordKinds } = window.device
      const signedIn = await phone.signIn({ email, password })
      const startedMs = performance.now()
      const desk = await phone.makeVault(passphrase)
      const setUpMs = Math.round(performance.now() - startedMs)
      if (!signedIn.ok || !desk.ok) return { signedIn, desk: desk.ok, setUpMs, saves: [] }
      const saves: number[] = []
      await desk.value.records.save([
        add(recordKinds.member, member, memberId),
        add(recordKinds.note, note, crypto.randomUUID()),
      ])
      for (let count = 0; count < 50; count++) {
        const savedMs = performance.now()
        await desk.value.records.save([add(recordKinds.note, note, crypto.randomUUID())])
        saves.push(performance.now() - savedMs)
      }
      await desk.value.drafts.keep(`note/${memberId}`, { text: draft })
      return { signedIn, desk: true, setUpMs, saves: saves.toSorted((a, b) => a - b) }
    },
    {
      email,
      password,
      passphrase,
      memberId,
      member: sampleMember({ remark: canaries.remark }),
      note: sampleNote({ memberId, text: canaries.text }),
      draft: canaries.draft,
    },
  )
  expect(made).toMatchObject({ signedIn: { ok: true }, desk: true })
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(problems).toEqual([])
  console.log(
    `vault set-up ${made.setUpMs} ms; save median ${ms(made.saves[25])}, 95th percentile ${ms(made.saves[47])}`,
  )

  await page.evaluate(
    (word) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('control')
        opening.onupgradeneeded = () => opening.result.createObjectStore('words').put(word, 1)
        opening.onsuccess = resolve
      }),
    control,
  )

  // Closed without a goodbye, as a phone does.
  await context.close()
  const again = await open(profile)
  await openDoor(again)
  const second = await again.newPage()
  await second.goto(server.origin)
  const opened = await second.evaluate(
    async ({ passphrase, memberId }) => {
      const { phone } = window.device
      const wrong = await phone.unlock('lantern copper river walrus')
      const startedMs = performance.now()
      const desk = await phone.unlock(passphrase)
      const unlockMs = Math.round(performance.now() - startedMs)
      if (!desk.ok) return { wrong, unlockMs, notes: 0, draft: null }
      const notes = await new Promise<number>((resolve) => {
        desk.value.records.watch('note', memberId).subscribe((views) => resolve(views.length))
      })
      return { wrong, unlockMs, notes, draft: await desk.value.drafts.read(`note/${memberId}`) }
    },
    { passphrase, memberId },
  )
  console.log(`unlock ${opened.unlockMs} ms`)
  expect(opened.wrong).toEqual({ ok: false, error: { reason: 'wrong-passphrase' } })
  expect(opened).toMatchObject({ notes: 51, draft: { text: canaries.draft } })
  await again.close()

  const found = await searchProfile(profile, [
    ...Object.values(canaries),
    'Zahra Ahmadi',
    passphrase,
    'Karim Worker',
  ])
  console.log(`${found.files} files of the profile searched, ${found.hits.length} hits`)
  expect((await searchProfile(profile, [control])).hits.length).toBeGreaterThan(0)
  expect(found.hits).toEqual([])
  await server.stop()
  for (const folder of [profile, dist]) await rm(folder, { recursive: true, force: true })
})

const ms = (value = 0) => `${Math.round(value * 10) / 10} ms`

/** What the page complained of; breaches of the policy among it. */
function listen(page: Page) {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  return problems
}
