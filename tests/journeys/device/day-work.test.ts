import { IDBObjectStore as FakeStore } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import { add, type Desk } from '#device/device.ts'
import { cycle } from '#rules/records/fortnight/cycle.ts'
import { delivery } from '#rules/records/fortnight/delivery.ts'
import { run } from '#rules/records/fortnight/run.ts'
import { runLog } from '#rules/records/fortnight/run-log.ts'
import { stop } from '#rules/records/fortnight/stop.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { passphrase, shown } from '#tests/support/crew.ts'
import { password } from '#tests/support/make-charity.ts'
import { accepted, fakePhone, fakeSurroundings, until } from '#tests/support/phone-fakes.ts'
import { shakyNetwork } from '#tests/support/shaky-network.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

const DAY_MS = 86_400_000
const servers: TestServer[] = []
const undo: (() => void)[] = []
afterEach(async () => {
  for (const back of undo.splice(0)) back()
  for (const server of servers.splice(0)) await server.stop()
})

async function phoneFor(server: TestServer, email: string) {
  const network = shakyNetwork(server.newBrowser().fetch as typeof fetch)
  const around = fakeSurroundings(server.clock.nowMs)
  const { phone } = fakePhone({ fetch: network.fetch, around })
  await until(phone.state, ({ is }) => is === 'new')
  accepted(await phone.signIn({ email, password }))
  const desk = accepted(await phone.makeVault(passphrase))
  await desk.sync.now()
  return { phone, desk, network, around }
}

/** A driver whose run of today, with one stop, has come down; then there is no network any more. */
async function driverOnTheWay(atMs = Date.UTC(2026, 10, 24, 8)) {
  const server = await startServer()
  servers.push(server)
  server.clock.nowMs = atMs
  const { coordinator } = await server.makeCharity()
  const driven = await server.addColleague(coordinator, { name: 'Dario', role: 'driver' })
  const cora = await phoneFor(server, 'cora@charity.example')
  const [cycleId, runId, stopId, memberId] = Array.from({ length: 4 }, () => crypto.randomUUID()) as [
    string,
    string,
    string,
    string,
  ]
  const { staffId } = driven.me
  const onDay = dayAt(server.clock.nowMs)
  accepted(
    await cora.desk.records.save([
      add(cycle, { name: '', fromDay: onDay, itemIds: [], budgetPence: 0, closedOn: null }, cycleId),
      add(
        run,
        { cycleId, name: 'North', onDay, staffId, wantsPhoto: false, wantsSignature: false, remark: '' },
        runId,
      ),
      add(
        stop,
        { runId, cycleId, memberId, order: 1, size: 2, items: [], note: '', isWithdrawn: false },
        stopId,
      ),
    ]),
  )
  await cora.desk.sync.now()
  const dario = await phoneFor(server, driven.email)
  expect(await shown(dario.desk, 'stop')).toHaveLength(1)
  dario.network.be('off')
  const given = { stopId, runId, cycleId, memberId, staffId, onDay, atMs: dario.around.nowMs() }
  const handedOver = add(delivery, {
    ...given,
    outcome: 'handed-over',
    toWhom: '',
    given: [],
    remark: '',
    photoId: null,
    signatureId: null,
    isUndone: false,
  })
  const closed = add(runLog, {
    runId,
    staffId,
    startedAtMs: 1,
    closedAtMs: 2,
    returned: [],
    remark: '',
  })
  return { server, cora, dario, handedOver, closed }
}

const gone = (desk: Desk) => until(desk.records.watch('stop'), (views) => views.length === 0)

test('a run that its driver closes leaves the phone at once, and what was done on it still arrives', async () => {
  const { cora, dario, handedOver, closed } = await driverOnTheWay()
  accepted(await dario.desk.records.save([handedOver]))

  accepted(await dario.desk.records.save([closed]))
  expect(await gone(dario.desk)).toEqual([])

  for (const kind of ['run', 'stop', 'delivery', 'run-log', 'door-card'] as const) {
    expect(await shown(dario.desk, kind)).toEqual([])
  }
  dario.network.be('none')
  await dario.desk.sync.now()
  await until(dario.desk.sync.state, ({ is }) => is === 'all-sent')
  expect(await shown(dario.desk, 'stop')).toEqual([])
  await cora.desk.sync.now()
  expect(await shown(cora.desk, 'delivery')).toMatchObject([{ id: handedOver.id }])
  expect(await shown(cora.desk, 'run-log')).toHaveLength(1)
})

test('a run of yesterday is not on the phone in the morning, though nobody was reached since', async () => {
  const { dario, handedOver } = await driverOnTheWay()
  accepted(await dario.desk.records.save([handedOver]))
  await dario.desk.lock()

  dario.around.sleep(DAY_MS)
  const morning = accepted(await dario.phone.unlock(passphrase))

  expect(await shown(morning, 'run')).toEqual([])
  expect(await shown(morning, 'stop')).toEqual([])
  expect(await until(morning.sync.waiting, () => true)).toHaveLength(1)
})

test('a run leaves an open screen when the day ends', async () => {
  const { dario } = await driverOnTheWay(Date.UTC(2026, 10, 24, 23, 58))

  dario.around.pass(3 * 60_000)

  expect(await gone(dario.desk)).toEqual([])
})

test('what could not be taken off the phone when the day ended is taken off a minute later', async () => {
  const { dario } = await driverOnTheWay(Date.UTC(2026, 10, 24, 23, 58))
  const realPut = FakeStore.prototype.put
  undo.push(() => (FakeStore.prototype.put = realPut))
  FakeStore.prototype.put = function put(this: IDBObjectStore, ...given) {
    if (this.name === 'counters') throw new DOMException('no room', 'QuotaExceededError')
    return realPut.apply(this, given)
  }
  dario.around.pass(3 * 60_000)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await shown(dario.desk, 'stop')).toHaveLength(1)

  FakeStore.prototype.put = realPut
  dario.around.pass(60_000)

  expect(await gone(dario.desk)).toEqual([])
})

test('what a wrong clock took away comes back with the next contact, and stays', async () => {
  const { dario } = await driverOnTheWay()
  await dario.desk.lock()
  dario.around.sleep(DAY_MS)
  const fooled = accepted(await dario.phone.unlock(passphrase))
  expect(await shown(fooled, 'stop')).toEqual([])

  dario.network.be('none')
  await fooled.sync.now()
  await until(fooled.records.watch('stop'), (views) => views.length === 1)
  await fooled.lock()

  const again = accepted(await dario.phone.unlock(passphrase))
  expect(await shown(again, 'stop')).toHaveLength(1)
})
