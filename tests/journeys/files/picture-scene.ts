import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Fields } from '#rules/join.ts'
import type { Browser } from '#tests/support/cookie-fetch.ts'
import { addColleague, makeCharity } from '#tests/support/make-charity.ts'
import { makeRun } from '#tests/support/make-fortnight.ts'
import { createRawDevice, makeRecord, type RawDevice } from '#tests/support/raw-device.ts'

interface AnyServer {
  readonly newBrowser: () => Browser
  readonly setUpCode: string | null
}

/** A file as a phone would have sealed it: to the server it is noise. */
export interface SampleFile {
  readonly id: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** A charity with a coordinator's desk and a driver's phone that holds a run of today. */
export async function startPictures({ newBrowser, setUpCode }: AnyServer) {
  const { coordinator, administrator } = await makeCharity(newBrowser, setUpCode ?? '')
  const driver = await addColleague(newBrowser, coordinator, { name: 'Dana Driver', role: 'driver' })
  const desk = await createRawDevice(coordinator)
  const phone = await createRawDevice(driver.browser)
  const today = new Date().toISOString().slice(0, 10)
  const run = makeRun(driver.me.staffId, today)
  await desk.push(run)
  await phone.pull()

  /** A file, with its record at the server. */
  async function attach(length = 5_000, more: Fields = {}): Promise<SampleFile> {
    const file = { id: randomUUID(), body: new Uint8Array(randomBytes(length)) }
    const fields = attachmentFields(file.body, { runId: run.id, staffId: driver.me.staffId, ...more })
    const [verdict] = await phone.push(makeRecord('attachment', fields, file.id))
    if (verdict?.verdict !== 'applied')
      throw new Error(`the record was not taken: ${JSON.stringify(verdict)}`)
    return file
  }
  return { coordinator, administrator, driver, desk, phone, run, attach }
}
export type Pictures = Awaited<ReturnType<typeof startPictures>>

const attachmentFields = (body: Uint8Array, more: Fields): Fields => ({
  sort: 'parcel',
  mediaType: 'image/jpeg',
  bytes: body.length,
  sha256: createHash('sha256').update(body).digest('base64url'),
  key: randomBytes(32).toString('base64url'),
  takenAtMs: 1,
  arrivedAtMs: null,
  ...more,
})

const tus = { 'tus-resumable': '1.0.0' }

/** The requests of tus, one by one. */
export const begin = ({ fetch }: Browser, { id, body }: SampleFile, headers: Record<string, string> = {}) =>
  fetch('/api/files', {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(body.length),
      'upload-metadata': `id ${Buffer.from(id).toString('base64')}`,
      ...headers,
    },
  })

export const askOffset = async ({ fetch }: Browser, id: string) => {
  const answer = await fetch(`/api/files/${id}`, { method: 'HEAD', headers: tus })
  return answer.status === 200 ? Number(answer.headers.get('upload-offset')) : answer.status
}

export const sendPiece = (
  { fetch }: Browser,
  { id, body }: SampleFile,
  {
    from = 0,
    to = body.length,
    headers = {},
  }: { from?: number; to?: number; headers?: Record<string, string> },
) =>
  fetch(`/api/files/${id}`, {
    method: 'PATCH',
    headers: {
      ...tus,
      'upload-offset': String(from),
      'content-type': 'application/offset+octet-stream',
      ...headers,
    },
    body: body.slice(from, to),
  })

/** Begins and sends all of it. */
export async function sendWhole(browser: Browser, file: SampleFile) {
  await begin(browser, file)
  return sendPiece(browser, file, {})
}

export async function fetchWhole({ fetch }: Browser, id: string) {
  const answer = await fetch(`/api/files/${id}`)
  return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : answer.status
}

/** What a device is told of when the office had all of it. */
export async function arrivedAtMs(device: RawDevice, id: string) {
  await device.pull()
  return device.held.get(id)?.fields['arrivedAtMs'] ?? null
}

export const reasonOf = async (answer: Response) =>
  [answer.status, ((await answer.json()) as { reason: string }).reason] as const
