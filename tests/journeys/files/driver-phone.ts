import { randomBytes } from 'node:crypto'
import { PersonDatabase } from '#device/database.ts'
import { add, type Desk, type FileState } from '#device/device.ts'
import type { Locks } from '#device/surroundings.ts'
import { run } from '#rules/records/fortnight/run.ts'
import { passphrase } from '#tests/support/crew.ts'
import { password } from '#tests/support/make-charity.ts'
import { accepted, fakeDexie, fakePhone, fakeSurroundings, until } from '#tests/support/phone-fakes.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

/** What the network does to a request of files: let it by, or let by so many bytes of it and cut the line. */
type Fate = (asked: { method: string; path: string }) => { cutAfter: number } | 'pass' | Response

/** A network that counts what goes over it, and can be cut at any byte. */
export function countedNetwork(server: typeof fetch) {
  let fate: Fate = () => 'pass'
  const asked: string[] = []
  let sentBytes = 0
  let open = 0
  const carry = (async (input, init = {}) => {
    const [path, method] = [input as string, init.method ?? 'GET']
    if (!path.startsWith('/api/files')) return server(input, init)
    asked.push(method)
    const body = init.body as Blob | undefined
    const happens = fate({ method, path })
    if (happens instanceof Response) return happens
    if (happens === 'pass') {
      sentBytes += body?.size ?? 0
      return server(input, init)
    }
    if (body && happens.cutAfter > 0) {
      sentBytes += Math.min(body.size, happens.cutAfter)
      await server(input, { ...init, body: body.slice(0, happens.cutAfter) })
    }
    throw new TypeError('Failed to fetch')
  }) as typeof fetch
  const counted = (async (input, init) => {
    open += 1
    return carry(input, init).finally(() => (open -= 1))
  }) as typeof fetch
  return {
    fetch: counted,
    /** Whether a request is under way: while one is, no time should pass, or it would count as late. */
    isBusy: () => open > 0,
    asked,
    sentBytes: () => sentBytes,
    be: (now: Fate) => (fate = now),
    off: () => (fate = () => ({ cutAfter: 0 })),
    on: () => (fate = () => 'pass'),
  }
}

/** A person's phone against the real server in this process; `openTab` is another page of the same browser. */
export async function phoneOf(server: TestServer, email: string) {
  const network = countedNetwork(server.newBrowser().fetch as typeof fetch)
  const around = fakeSurroundings(server.clock.nowMs)
  const dexie = fakeDexie()
  const given = { fetch: network.fetch, around, dexie }
  const { phone } = fakePhone(given)
  await until(phone.state, ({ is }) => is === 'new')
  accepted(await phone.signIn({ email, password }))
  const desk = accepted(await phone.makeVault(passphrase))
  await desk.sync.now()

  const openTab = async (more: { locks?: Locks } = {}) => {
    const tab = fakePhone({ ...given, ...more })
    await until(tab.phone.state, ({ is }) => is === 'locked')
    return accepted(await tab.phone.unlock(passphrase))
  }
  const unlock = async () => accepted(await phone.unlock(passphrase))
  /** The person's database as it lies on the disk. */
  const openRows = async () => {
    const names = (await dexie.indexedDB.databases()).map(({ name }) => name ?? '')
    const personId = names.flatMap((name) => /^hamrah-(.*)$/.exec(name)?.[1] ?? [])[0] ?? ''
    return new PersonDatabase(personId, dexie)
  }
  return { phone, desk, network, around, dexie, openTab, unlock, openRows }
}

export const picture = (length = 150_000) =>
  new Blob([new Uint8Array(randomBytes(length))], { type: 'image/jpeg' })

export const waitingFiles = (desk: Desk, fits: (states: readonly FileState[]) => boolean) =>
  until(desk.files.watch(), fits)

/** Web Locks for the pages of one browser. */
export function fakeLocks(): Locks {
  const lastByName = new Map<string, Promise<unknown>>()
  return {
    async request(name, _options, task) {
      const mine = (lastByName.get(name) ?? Promise.resolve()).then(task, task)
      lastByName.set(name, mine)
      return mine
    },
  }
}

/** A run of today on the driver's phone. */
export async function road() {
  const server = await startServer()
  const { coordinator } = await server.makeCharity()
  const { email, me } = await server.addColleague(coordinator, { name: 'Dana', role: 'driver' })
  const cora = await phoneOf(server, 'cora@charity.example')
  const runId = crypto.randomUUID()
  const onDay = new Date(server.clock.nowMs).toISOString().slice(0, 10)
  const wishes = { wantsPhoto: true, wantsSignature: true, remark: '' }
  const fields = { cycleId: crypto.randomUUID(), name: 'North', onDay, staffId: me.staffId, ...wishes }
  accepted(await cora.desk.records.save([add(run, fields, runId)]))
  await cora.desk.sync.now()
  const dana = await phoneOf(server, email)
  await until(dana.desk.records.watch('run'), (runs) => runs.length === 1)
  return { server, cora, dana, runId, me }
}
export type Road = Awaited<ReturnType<typeof road>>

export const keep = async (desk: Desk, runId: string, given = picture()) =>
  accepted(await desk.files.keep(given, { sort: 'parcel', runId }))
export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
export const nothingWaits = (desk: Desk) => waitingFiles(desk, (states) => states.length === 0)
