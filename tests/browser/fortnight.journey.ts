import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Language } from '#rules/language/language.ts'
import { password } from '#tests/support/make-charity.ts'
import { startRealServer } from '#tests/support/start-real-server.ts'
import { aPhotograph, deliverAll } from './fortnight/deliver-all.ts'
import { figuresFromHistory, type FlatFigures } from './fortnight/figures-from-history.ts'
import { readHistory, type ToldRecord } from './fortnight/history-records.ts'
import { ringAll } from './fortnight/ring-all.ts'
import { coordinatorEmail, makeTown, type TownPerson } from './fortnight/town.ts'
import { openList } from './support/caller.ts'
import { endRun, openRun } from './support/driver.ts'
import { makeVault, saveMark, signIn } from './support/entry.ts'
import { openPhone, type PhoneBrowser } from './support/phone.ts'
import {
  beginCycle,
  endAccess,
  giveRun,
  keepFirstTopUp,
  makeRuns,
  moveCall,
  putOnRun,
  readFigures,
  rehouse,
  shareCalls,
} from './support/planner.ts'
import { wordsOf, type Say } from './support/words.ts'

/** Ninety; fewer to look at the journey itself, a multiple of six. */
const households = Number(process.env['HOUSEHOLDS'] ?? 90)
const callsEach = households / 3
/** Where on each third of the households one has moved. */
const movedAt = Math.floor(callsEach * 0.6)
/** Stops that a driver makes before the account is ended. */
const stopsBeforeTheEnd = Math.floor(households / 5)
/** Calls that are made on a phone before it is lost. */
const callsBeforeTheLoss = Math.floor(callsEach * 0.4)

interface Person extends PhoneBrowser {
  readonly name: string
  readonly words: Say
}

test('a fortnight of ninety households, planned, called and delivered, comes out to the unit', async () => {
  test.setTimeout(1_200_000)
  const folders: string[] = []
  const server = await startRealServer()
  const town = await makeTown(server, households)
  const came = async (
    who: Pick<TownPerson, 'email'> & { name: string },
    language: Language,
    isDesk = false,
  ) => {
    const profile = mkdtempSync(join(tmpdir(), 'hamrah-fortnight-'))
    folders.push(profile)
    const size = isDesk ? { size: { width: 1280, height: 900 } } : {}
    const phone = await openPhone({ profile, url: server.url, language, ...size })
    const words = wordsOf(language)
    await signIn(phone.page, words, who.email, password)
    await phone.page.getByTestId('passphrase').waitFor()
    await makeVault(phone.page, words)
    // From now on the app needs no network: all of its files are on the phone.
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    return { ...phone, name: who.name, words } satisfies Person
  }
  const invite = async (name: string, role: 'volunteer' | 'driver', languages: string[]) => ({
    ...(await town.invite(name, role, languages)),
    name,
  })
  const [wahida, zarmina, huda] = [
    await invite('Wahida Caller', 'volunteer', ['en', 'prs']),
    await invite('Zarmina Caller', 'volunteer', ['en', 'ps']),
    await invite('Huda Caller', 'volunteer', ['en', 'ar']),
  ]
  const [dario, emal, gul] = [
    await invite('Dario Driver', 'driver', ['en']),
    await invite('Emal Driver', 'driver', ['en', 'ps']),
    await invite('Gul Driver', 'driver', ['en', 'prs']),
  ]

  const desk = await came({ email: coordinatorEmail, name: 'Cora' }, 'en', true)
  const cycleId = await test.step('the coordinator begins a fortnight and shares out the calls', async () => {
    const id = await beginCycle(desk.page, desk.words, 500)
    expect(await shareCalls(desk.page, desk.words, id)).toBe(households)
    await allSent(desk)
    return id
  })

  const [shared] = town.households
  if (!shared) throw new Error('a town without households')
  const dari = await came(wahida, 'fa-AF')
  let pashto = await came(zarmina, 'ps')
  const arabic = await came(huda, 'ar')
  await test.step('three lists come down; one call is moved while its first caller has no network', async () => {
    for (const { page, words } of [dari, pashto, arabic]) {
      expect(await openList(page, words)).toEqual({ doneCount: 0, totalCount: callsEach })
    }
    await dari.context.setOffline(true)
    await arabic.context.setOffline(true)
    const move = { cycleId, household: shared.ownName, from: wahida.name, to: zarmina.name }
    await moveCall(desk.page, desk.words, move)
    await allSent(desk)
    await expect
      .poll(async () => (await openList(pashto.page, pashto.words)).totalCount, { timeout: 60_000 })
      .toBe(callsEach + 1)
    await pashto.context.setOffline(true)
  })

  await test.step('three volunteers ring thirty each without a network; one phone is lost and replaced', async () => {
    const moved = town.households.filter((_, at) => at % callsEach === movedAt)
    const ring = (person: Person, limit = Infinity) =>
      ringAll(person, { shared: shared.ownName, moved, limit })
    await Promise.all([
      ring(dari),
      ring(arabic),
      (async () => {
        await ring(pashto, callsBeforeTheLoss)
        await pashto.context.setOffline(false)
        await allSent(pashto)
        await pashto.kill()
        pashto = await came(zarmina, 'ps')
        // What was sent from the lost phone comes down to the new one.
        await expect
          .poll(async () => (await openList(pashto.page, pashto.words)).doneCount, { timeout: 60_000 })
          .toBeGreaterThanOrEqual(callsBeforeTheLoss - 1)
        await pashto.context.setOffline(true)
        await ring(pashto)
      })(),
    ])
    for (const person of [dari, pashto, arabic]) {
      await person.context.setOffline(false)
      await allSent(person)
    }
  })

  await test.step('two top-ups to one member collide: both arrive, both callers are told, the office decides', async () => {
    for (const { page, words } of [dari, pashto]) {
      await openList(page, words)
      await expect(page.getByText(words.saying('calls:top-up.possible-double')).first()).toBeVisible({
        timeout: 60_000,
      })
    }
    await keepFirstTopUp(desk.page, desk.words)
    await allSent(desk)
    // The Dari list was sent first, so its top-up is the one that stands.
    for (const [{ page, words }, answer] of [
      [dari, 'double-kept'],
      [pashto, 'double-dropped-by'],
    ] as const) {
      await expect(page.getByText(words.saying(`calls:top-up.${answer}`)).first()).toBeVisible({
        timeout: 60_000,
      })
    }
  })

  const [north, south] =
    await test.step('a household moves, and everybody comes on one of two runs', async () => {
      const [movedOne] = town.households.filter((_, at) => at % callsEach === movedAt)
      if (!movedOne) throw new Error('nobody moved')
      await rehouse(desk.page, desk.words, {
        memberId: movedOne.leadMemberId,
        hotel: 'Harbour House',
        room: '399',
      })
      const runs = await makeRuns(desk.page, desk.words, { cycleId, drivers: [dario.name, emal.name] })
      await allSent(desk)
      const stopsOn = () =>
        countStops(
          readHistory(server.dataDir),
          runs.map(({ runId }) => runId),
        )
      // Neighbours stay on one run, so the two are not quite alike; whoever is left comes on the shorter.
      const [ofNorth = 0, ofSouth = 0] = stopsOn()
      const shorter = runs[ofNorth <= ofSouth ? 0 : 1]
      if (!shorter) throw new Error('two runs were made')
      await putOnRun(desk.page, desk.words, {
        cycleId,
        run: shorter,
        count: households - ofNorth - ofSouth,
      })
      await allSent(desk)
      expect(stopsOn().reduce((sum, stops) => sum + stops, 0)).toBe(households)
      return runs
    })
  if (!north || !south) throw new Error('two runs were made')

  const [first, second] = [await came(dario, 'en'), await came(emal, 'ps')]
  const picture = await aPhotograph(desk.page)
  await test.step('two drivers deliver without a network; the account of one is ended on the way', async () => {
    const drive = async (person: Person, run: string, limit = Infinity) => {
      await openRun(person.page, person.words, run)
      await person.context.setOffline(true)
      await deliverAll(person, { picture, limit })
      await person.context.setOffline(false)
      await allSent(person)
    }
    await Promise.all([drive(first, north.name), drive(second, south.name, stopsBeforeTheEnd)])
    await second.context.setOffline(true)
    await endAccess(desk.page, desk.words, emal.name)
    await giveRun(desk.page, desk.words, south, gul.name)
    await allSent(desk)
    const third = await came(gul, 'fa-AF')
    await drive(third, south.name)
    for (const person of [first, third]) {
      await expect.poll(() => countWaitingPictures(server.dataDir), { timeout: 120_000 }).toBe(0)
      await openRun(person.page, person.words, person === first ? north.name : south.name)
      await endRun(person.page, person.words)
      await allSent(person)
      await person.close()
    }
  })

  await test.step('the figures on the screen are those of the history, to the unit', async () => {
    const fromHistory = figuresFromHistory(readHistory(server.dataDir), cycleId)
    const onScreen = async () => pick(await readFigures(desk.page, desk.words, cycleId), fromHistory)
    await expect.poll(onScreen, { timeout: 60_000, intervals: [2_000] }).toEqual(fromHistory)

    expect(fromHistory).toMatchObject({ 'packages planned': households, 'top-ups dropped': 1 })
    expect(fromHistory['packages delivered']).toBeGreaterThan(households * 0.75)
    console.log(`${Object.keys(fromHistory).length} figures agree: ${JSON.stringify(fromHistory)}`)
  })

  for (const person of [desk, dari, pashto, arabic, second]) expect(person.complaints).toEqual([])
  for (const person of [desk, dari, pashto, arabic, second]) await person.close()
  await server.remove()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const allSent = ({ page, words }: Person) =>
  expect(saveMark(page)).toContainText(words.saying('save-mark:all-sent'), { timeout: 120_000 })

const countStops = (told: readonly ToldRecord[], runIds: readonly string[]) =>
  runIds.map(
    (runId) =>
      told.filter(
        ({ kind, fields }) => kind === 'stop' && fields['runId'] === runId && !fields['isWithdrawn'],
      ).length,
  )

/** Photos of which the office has the record and not yet the file. */
const countWaitingPictures = (dataDir: string) =>
  readHistory(dataDir).filter(({ kind, fields }) => kind === 'attachment' && fields['arrivedAtMs'] === null)
    .length

/** The figures that the other reckoning has too; where it has nought, the screen's must be nought. */
const pick = (screen: FlatFigures, told: FlatFigures): FlatFigures =>
  Object.fromEntries(Object.keys(told).map((name) => [name, screen[name] ?? Number.NaN]))
