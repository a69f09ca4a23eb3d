/** What refuses a picture on its way: the phone's own store, the office, a portal, whoever alters it. */
import { IDBObjectStore as FakeStore } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import { shown } from '#tests/support/crew.ts'
import { keep, nothingWaits, picture, road, waitingFiles, type Road } from './driver-phone.ts'

const roads: Road[] = []
const undo: (() => void)[] = []
afterEach(async () => {
  for (const back of undo.splice(0)) back()
  for (const { server } of roads.splice(0)) await server.stop()
})
const setOut = async () => {
  const made = await road()
  roads.push(made)
  return made
}

test.each(['files', 'outbox'])(
  'when %s cannot be written there is neither a picture nor a record',
  async (store) => {
    const { dana, runId } = await setOut()
    dana.network.off()
    const realAdd = FakeStore.prototype.add
    undo.push(() => (FakeStore.prototype.add = realAdd))
    FakeStore.prototype.add = function add(this: IDBObjectStore, ...given) {
      if (this.name === store) throw new DOMException('no room', 'QuotaExceededError')
      return realAdd.apply(this, given)
    }

    const kept = await dana.desk.files.keep(picture(), { sort: 'parcel', runId })

    expect(kept).toEqual({ ok: false, error: { reason: 'phone-full' } })
    const rows = await dana.openRows()
    expect([await rows.files.count(), await rows.outbox.count()]).toEqual([0, 0])
    FakeStore.prototype.add = realAdd
    await keep(dana.desk, runId)
    expect([await rows.files.count(), await rows.outbox.count()]).toEqual([1, 1])
  },
)

test.each([
  [404, 'not-found'],
  [429, 'too-many-tries'],
])(
  'a picture that the office refuses with %i lets the others by, and is offered again later',
  async (status, reason) => {
    const { dana, runId } = await setOut()
    dana.network.off()
    const [first, second] = [await keep(dana.desk, runId), await keep(dana.desk, runId)]
    await dana.desk.sync.now()
    const isRefused = (path: string) => path.endsWith(first) || path === '/api/files'
    let isAngry = true
    dana.network.be(({ method, path }) => {
      if (!isAngry || !isRefused(path)) return 'pass'
      if (method === 'POST') isAngry = false
      return Response.json({ reason }, { status })
    })

    dana.desk.noteActivity()
    dana.around.pass(60_000)
    const [left] = await waitingFiles(dana.desk, (states) => states.length === 1)

    expect(left?.id === first || left?.id === second).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
    dana.desk.noteActivity()
    dana.around.pass(120_000)
    await nothingWaits(dana.desk)
  },
)

test('a portal that answers everything with its page takes no picture', async () => {
  const { dana, runId } = await setOut()
  const portal = () =>
    new Response('<h1>Welcome</h1>', { status: 200, headers: { 'content-type': 'text/html' } })
  dana.network.be(portal)
  await keep(dana.desk, runId)
  await dana.desk.sync.now()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(dana.network.asked).toContain('HEAD')
  await waitingFiles(dana.desk, (states) => states.length === 1)
  dana.network.on()
  dana.desk.noteActivity()
  dana.around.pass(60_000)
  await nothingWaits(dana.desk)
})

test('a session that ended stops the sending, and signing in anew goes on', async () => {
  const { server, dana, runId } = await setOut()
  dana.network.off()
  const id = await keep(dana.desk, runId)
  await dana.desk.sync.now()
  dana.network.be(() => Response.json({ reason: 'signed-out' }, { status: 401 }))
  dana.around.connect(true)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await (await dana.openRows()).files.get(id)).toBeDefined()
  dana.network.on()

  dana.desk.noteActivity()
  dana.around.pass(60_000)

  await nothingWaits(dana.desk)
  expect(server.logLines.filter((line) => line.includes('a bug'))).toEqual([])
})

test('what is no picture is refused, and nothing is kept', async () => {
  const { dana, runId } = await setOut()

  const kept = await dana.desk.files.keep(new Blob(['no picture']), { sort: 'parcel', runId })

  expect(kept).toEqual({ ok: false, error: { reason: 'not-a-picture' } })
  expect(await (await dana.openRows()).files.count()).toBe(0)
})

test('what was altered at the office or on the phone does not open', async () => {
  const { cora, dana, runId } = await setOut()
  dana.network.off()
  const id = await keep(dana.desk, runId)
  const rows = await dana.openRows()
  const row = await rows.files.get(id)
  const body = row?.body.slice() ?? new Uint8Array()
  body[500] = (body[500] ?? 0) ^ 1
  await rows.files.put({ id, body })
  expect(await dana.desk.files.open(id)).toEqual({ ok: false, error: { reason: 'damaged' } })
  await rows.files.put({ id, body: row?.body ?? new Uint8Array() })
  dana.network.on()
  await dana.desk.sync.now()
  dana.around.connect(true)
  await nothingWaits(dana.desk)
  await cora.desk.sync.now()
  await shown(cora.desk, 'attachment')

  cora.network.be(() => new Response(body))
  expect(await cora.desk.files.open(id)).toEqual({ ok: false, error: { reason: 'damaged' } })
  cora.network.off()
  expect(await cora.desk.files.open(id)).toEqual({ ok: false, error: { reason: 'no-network' } })
  expect(await cora.desk.files.open(crypto.randomUUID())).toEqual({
    ok: false,
    error: { reason: 'not-here' },
  })
})
