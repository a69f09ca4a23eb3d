import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { chromium, expect, test, type Page } from '@playwright/test'
import { chromiumArgs } from '#tests/support/find-chromium.ts'
import { password } from '#tests/support/make-charity.ts'
import { makeRun } from '#tests/support/make-fortnight.ts'
import { createRawDevice } from '#tests/support/raw-device.ts'
import { startServer } from '#tests/support/start-server.ts'
import { cameraCanary, exifSegment } from './support/camera-jpeg.ts'
import { layLine } from './support/cutting-line.ts'
import { buildDevicePage } from './support/device-page/open-device-page.ts'

const passphrase = 'lantern copper river walnut'
const control = 'controlcanaryword'

/** The real server behind a line that breaks, with a driver who has a run of today, and the page to work with. */
async function startCharity() {
  const dist = await buildDevicePage()
  const line = await layLine()
  const server = await startServer({ distFolder: dist, origin: `http://localhost:${line.port}` })
  const listening = serve({ fetch: server.app.fetch, port: 0 }) as Server
  if (!listening.listening) await once(listening, 'listening')
  line.leadTo((listening.address() as AddressInfo).port)

  const { coordinator } = await server.makeCharity()
  const driver = await server.addColleague(coordinator, { name: 'Dana Driver', role: 'driver' })
  const desk = await createRawDevice(coordinator)
  const run = makeRun(driver.me.staffId, new Date().toISOString().slice(0, 10))
  await desk.push(run)
  return {
    line,
    origin: server.origin,
    email: driver.email,
    runId: run.id,
    async stop() {
      line.close()
      listening.close()
      await server.stop()
      await rm(dist, { recursive: true, force: true })
    },
  }
}

async function openPage(profile: string, origin: string) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...chromiumArgs],
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    // A line that breaks is what this is about; a breach of the policy is not.
    if (message.type() === 'error' && !/net::ERR_|Failed to load/.test(message.text()))
      problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(origin)
  return { context, page, problems }
}

const enter = (page: Page, email: string) =>
  page.evaluate(
    async ({ passphrase, ...account }) => {
      const { phone } = window.device
      await phone.signIn(account)
      const desk = await phone.makeVault(passphrase)
      if (!desk.ok) throw new Error(desk.error.reason)
      await desk.value.sync.now()
    },
    { email, password, passphrase },
  )

/** Takes a picture of 4000 × 3000 with what a camera writes into it, keeps it, and waits until the office has it. */
const keepPicture = (page: Page, given: { exif: number[]; runId: string }) =>
  page.evaluate(async ({ exif, runId }) => {
    const state = await new Promise<{ is: string }>((resolve) => window.device.phone.state.subscribe(resolve))
    if (!('desk' in state)) throw new Error('locked')
    const { files } = (state as Extract<typeof state, { desk: unknown }>).desk as unknown as {
      files: import('#device/device.ts').Files
    }
    const canvas = new OffscreenCanvas(4000, 3000)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    for (let count = 0; count < 9_000; count += 1) {
      context.fillStyle = `hsl(${(count * 47) % 360} ${(count * 13) % 100}% ${(count * 29) % 100}%)`
      context.fillRect((count * 331) % 4000, (count * 197) % 3000, 30 + (count % 170), 30 + (count % 90))
    }
    const plain = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer(),
    )
    const taken = new Blob([plain.slice(0, 2), new Uint8Array(exif), plain.slice(2)], { type: 'image/jpeg' })
    const turned = await createImageBitmap(taken)

    let [longestMs, lastMs] = [0, performance.now()]
    const ticking = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - lastMs)
      lastMs = performance.now()
    }, 5)
    const startedMs = performance.now()
    const kept = await files.keep(taken, { sort: 'parcel', runId })
    const keptMs = performance.now() - startedMs
    clearInterval(ticking)
    if (!kept.ok) throw new Error(kept.error.reason)

    const small = await files.open(kept.value)
    if (!small.ok) throw new Error(small.error.reason)
    const drawn = await createImageBitmap(small.value)
    await new Promise<void>((resolve) =>
      files.watch().subscribe((states) => {
        if (states.length === 0) resolve()
      }),
    )
    return {
      id: kept.value,
      takenBytes: taken.size,
      turned: [turned.width, turned.height],
      drawn: [drawn.width, drawn.height],
      bytes: [...new Uint8Array(await small.value.arrayBuffer())],
      keptMs: Math.round(keptMs),
      longestMs: Math.round(longestMs),
    }
  }, given)

const openPicture = (page: Page, id: string) =>
  page.evaluate(async (wanted) => {
    const state = await new Promise<{ is: string }>((resolve) => window.device.phone.state.subscribe(resolve))
    const { files } = (state as unknown as { desk: { files: import('#device/device.ts').Files } }).desk
    const opened = await files.open(wanted)
    if (!opened.ok) throw new Error(opened.error.reason)
    return { type: opened.value.type, bytes: [...new Uint8Array(await opened.value.arrayBuffer())] }
  }, id)

/** Written in the open on purpose, as large as a picture, to show that the search would find it. */
const writeControl = (page: Page, word: string) =>
  page.evaluate(
    (text) =>
      new Promise((resolve) => {
        const bytes = crypto.getRandomValues(new Uint8Array(60_000))
        bytes.set(new TextEncoder().encode(text), 30_000)
        const opening = indexedDB.open('control')
        opening.onupgradeneeded = () => opening.result.createObjectStore('words').put({ bytes }, 1)
        opening.onsuccess = resolve
      }),
    word,
  )

async function findInProfile(folder: string, needles: Readonly<Record<string, Buffer>>) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const hits: string[] = []
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name))
    for (const [word, needle] of Object.entries(needles))
      if (bytes.includes(needle)) hits.push(`${word} in ${name}`)
  }
  return { count: files.length, hits }
}

test('a picture is made small, sent over a line that breaks, and opens at a desk as it was', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'hamrah-profile-'))
  const deskProfile = await mkdtemp(join(tmpdir(), 'hamrah-desk-'))
  const { line, origin, email, runId, stop } = await startCharity()
  const phone = await openPage(profile, origin)
  await enter(phone.page, email)
  await writeControl(phone.page, control)
  line.cuts.push(1_200, 30_000, 50_000)

  const kept = await keepPicture(phone.page, { exif: [...exifSegment()], runId })

  const bytes = Buffer.from(kept.bytes)
  console.log(
    `picture: ${kept.takenBytes} bytes of 4000 × 3000 became ${bytes.length} of ${kept.drawn.join(' × ')} ` +
      `in ${kept.keptMs} ms, the page never busy for more than ${kept.longestMs} ms; ${line.cutCount()} cuts`,
  )
  // The camera was held upright: its picture is turned, and stays so without the camera's word for it.
  expect(kept.turned).toEqual([3000, 4000])
  expect(kept.drawn).toEqual([1200, 1600])
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(bytes.length).toBeGreaterThan(60_000)
  expect(bytes.length).toBeLessThan(400_000)
  expect(bytes.includes('Exif')).toBe(false)
  expect(bytes.includes(cameraCanary)).toBe(false)
  expect(kept.longestMs).toBeLessThan(250)
  expect(line.cutCount()).toBe(3)
  expect(phone.problems).toEqual([])

  const desk = await openPage(deskProfile, origin)
  await enter(desk.page, 'cora@charity.example')
  const opened = await openPicture(desk.page, kept.id)
  expect(opened.type).toBe('image/jpeg')
  expect(Buffer.from(opened.bytes).equals(bytes)).toBe(true)
  expect(desk.problems).toEqual([])

  await Promise.all([phone.context.close(), desk.context.close()])
  const needles = {
    'the start of a JPEG': bytes.subarray(0, 20),
    'the middle of the picture': bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 24),
    'what the camera wrote': Buffer.from(cameraCanary),
  }
  const onPhone = await findInProfile(profile, needles)
  const onDesk = await findInProfile(deskProfile, needles)
  console.log(`picture: ${onPhone.count + onDesk.count} files of two profiles searched`)
  expect([...onPhone.hits, ...onDesk.hits]).toEqual([])
  expect((await findInProfile(profile, { control: Buffer.from(control) })).hits.length).toBeGreaterThan(0)
  await stop()
  for (const folder of [profile, deskProfile]) await rm(folder, { recursive: true, force: true })
})
