/** A driver's phone and a coordinator's desk against the real server: pictures under every trouble of a road. */
import { afterEach, expect, test } from 'vitest'
import { add } from '#device/device.ts'
import { runLog } from '#rules/records/fortnight/run-log.ts'
import { shown } from '#tests/support/crew.ts'
import { accepted, until } from '#tests/support/phone-fakes.ts'
import {
  bytesOf,
  fakeLocks,
  keep,
  nothingWaits,
  picture,
  road,
  waitingFiles,
  type Road,
} from './driver-phone.ts'

const roads: Road[] = []
afterEach(async () => {
  for (const { server } of roads.splice(0)) await server.stop()
})
const setOut = async () => {
  const made = await road()
  roads.push(made)
  return made
}

test('a picture kept without a network is there at once, goes by itself, and opens at the desk', async () => {
  const { cora, dana, runId } = await setOut()
  dana.network.off()
  const given = picture()

  const id = await keep(dana.desk, runId, given)

  const [state] = await waitingFiles(dana.desk, (states) => states.length === 1)
  expect(state).toMatchObject({ id, state: 'to-send', sentBytes: 0 })
  expect(await bytesOf(accepted(await dana.desk.files.open(id)))).toEqual(await bytesOf(given))
  dana.network.on()
  await dana.desk.sync.now()
  dana.around.connect(true)
  await nothingWaits(dana.desk)
  expect(await (await dana.openRows()).files.count()).toBe(0)

  await cora.desk.sync.now()
  const [view] = await shown(cora.desk, 'attachment')
  expect(view).toMatchObject({ id, fields: { runId, sort: 'parcel' } })
  const there = accepted(await cora.desk.files.open(id))
  expect([there.type, await bytesOf(there)]).toEqual(['image/jpeg', await bytesOf(given)])
  // The driver has it no longer, and gets it from the office.
  expect(await bytesOf(accepted(await dana.desk.files.open(id)))).toEqual(await bytesOf(given))
  await dana.desk.sync.now()
  await until(dana.desk.records.watch('attachment'), ([own]) => own?.fields.arrivedAtMs !== null)
})

test('what lies on the phone is not the picture, and nothing of it opens without the record', async () => {
  const { dana, runId } = await setOut()
  dana.network.off()
  const given = picture(5_000)
  await keep(dana.desk, runId, given)

  const [row] = await (await dana.openRows()).files.toArray()
  const plain = Buffer.from(await bytesOf(given))
  expect(Buffer.from(row?.body ?? []).includes(plain.subarray(100, 132))).toBe(false)
  expect(Object.keys(row ?? {}).toSorted()).toEqual(['body', 'id'])
})

test('cut again and again at odd bytes, a picture is sent once over and no more', async () => {
  const { cora, dana, runId } = await setOut()
  dana.network.off()
  const given = picture(190_000)
  const id = await keep(dana.desk, runId, given)
  await dana.desk.sync.now()
  const total = (await (await dana.openRows()).files.get(id))?.body.length ?? 0

  let cuts = 0
  const lengths = [0, 1, 40_000, 65_535, 13, 65_536, 1]
  dana.network.be(({ method }) => {
    const cutAfter = method === 'PATCH' ? lengths[cuts] : undefined
    if (cutAfter === undefined) return 'pass'
    cuts += 1
    return { cutAfter }
  })
  const { files } = await dana.openRows()
  for (let waits = 0; waits < 300 && (await files.count()) > 0; waits += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    if (dana.network.isBusy()) continue
    dana.desk.noteActivity()
    dana.around.pass(60_000)
  }
  await nothingWaits(dana.desk)

  expect(cuts).toBe(lengths.length)
  expect(dana.network.sentBytes()).toBe(total)
  await cora.desk.sync.now()
  expect(await bytesOf(accepted(await cora.desk.files.open(id)))).toEqual(await bytesOf(given))
  console.log(`pictures: ${cuts} cuts on a phone's way, ${total} bytes sent once over`)
})

test('locked while it is sent, a picture goes on after the next unlocking', async () => {
  const { dana, runId } = await setOut()
  dana.network.off()
  const id = await keep(dana.desk, runId)
  await dana.desk.sync.now()
  const total = (await (await dana.openRows()).files.get(id))?.body.length ?? 0
  let pieces = 0
  dana.network.be(({ method }) => {
    if (method !== 'PATCH') return 'pass'
    pieces += 1
    if (pieces === 2) void dana.desk.lock()
    return pieces === 2 ? { cutAfter: 30_000 } : 'pass'
  })
  dana.around.connect(true)
  await until(dana.phone.state, ({ is }) => is === 'locked')
  const sentBefore = dana.network.sentBytes()
  expect(sentBefore).toBe(65_536 + 30_000)
  dana.network.on()

  const again = await dana.unlock()

  await nothingWaits(again)
  expect(dana.network.sentBytes()).toBe(total)
})

test('a picture waits for its record, and does not hold up what is saved after it', async () => {
  const { dana, runId, me } = await setOut()
  dana.network.off()
  await keep(dana.desk, runId)
  await keep(dana.desk, runId)
  dana.network.asked.length = 0
  const log = { runId, staffId: me.staffId, startedAtMs: 1, closedAtMs: null, returned: [], remark: '' }

  const startedMs = performance.now()
  accepted(await dana.desk.records.save([add(runLog, log)]))

  expect(performance.now() - startedMs).toBeLessThan(500)
  expect(dana.network.asked).toEqual([])
  dana.network.on()
  await dana.desk.sync.now()
  await nothingWaits(dana.desk)
  expect(dana.network.asked.filter((method) => method === 'POST')).toHaveLength(2)
})

test('a run closed before its pictures went: they are seen no more, and still arrive', async () => {
  const { cora, dana, runId, me } = await setOut()
  dana.network.off()
  const given = picture()
  const id = await keep(dana.desk, runId, given)
  const log = { runId, staffId: me.staffId, startedAtMs: 1, closedAtMs: 2, returned: [], remark: '' }
  accepted(await dana.desk.records.save([add(runLog, log)]))
  await dana.desk.sync.now()

  await nothingWaits(dana.desk)
  expect(await shown(dana.desk, 'attachment')).toEqual([])
  expect(await dana.desk.files.open(id)).toEqual({ ok: false, error: { reason: 'not-here' } })
  expect(await (await dana.openRows()).files.count()).toBe(1)

  dana.network.on()
  dana.around.connect(true)
  const rows = await dana.openRows()
  while ((await rows.files.count()) > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  await cora.desk.sync.now()
  expect(await bytesOf(accepted(await cora.desk.files.open(id)))).toEqual(await bytesOf(given))
})

test('two pages of one browser send a picture once', async () => {
  const { dana, runId } = await setOut()
  const locks = fakeLocks()
  dana.network.off()
  await dana.desk.lock()
  const [one, two] = [await dana.openTab({ locks }), await dana.openTab({ locks })]
  const id = await keep(one, runId)
  const total = (await (await dana.openRows()).files.get(id))?.body.length ?? 0
  dana.network.asked.length = 0
  dana.network.on()

  await Promise.all([one.sync.now(), two.sync.now()])
  dana.around.connect(true)

  await Promise.all([nothingWaits(one), nothingWaits(two)])
  expect(dana.network.asked.filter((method) => method === 'POST')).toHaveLength(1)
  expect(dana.network.sentBytes()).toBe(total)
})
