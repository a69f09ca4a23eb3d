import { DirectoryDatabase, PersonDatabase } from '#device/database.ts'
import type { Desk } from '#device/device.ts'
import type { Broadcast, Locks } from '#device/surroundings.ts'
import { sampleMember, wholeFile } from './sample-records.ts'
import { paperServer } from './paper-server.ts'
import { accepted, fakeDexie, fakePhone, fakeSurroundings, until } from './phone-fakes.ts'
import { shakyNetwork } from './shaky-network.ts'

export const passphrase = 'lantern copper river walnut'

/** A charity with a server on paper, and workers with phones. */
export function crew() {
  const server = paperServer()

  async function worker(name: string, { onDesk }: { onDesk?: (desk: Desk) => void } = {}) {
    const me = [...server.people.values()].find((person) => person.name === name) ?? server.addPerson(name)
    const network = shakyNetwork(server.session())
    const around = fakeSurroundings()
    const dexie = fakeDexie()
    const { phone } = fakePhone({ fetch: network.fetch, around, dexie })
    await until(phone.state, ({ is }) => is === 'new')
    accepted(await phone.signIn({ email: name, password: 'x' }))
    const desk = accepted(await phone.makeVault(passphrase))
    const device = server.devicesOf(me.staffId).at(-1) ?? ''
    onDesk?.(desk)
    await desk.sync.now()
    /** Another page of the same browser. */
    const openTab = async (given: { fetch?: typeof fetch; broadcast?: Broadcast; locks?: Locks } = {}) => {
      const tab = fakePhone({ fetch: network.fetch, around, dexie, ...given })
      await until(tab.phone.state, ({ is }) => is === 'locked')
      return { phone: tab.phone, desk: accepted(await tab.phone.unlock(passphrase)) }
    }
    /** The person's database as it lies on the disk. */
    const openRows = async () => {
      const [personId = ''] = (await dexie.indexedDB.databases()).flatMap(
        ({ name }) => /^hamrah-(.*)$/.exec(name ?? '')?.[1] ?? [],
      )
      const database = new PersonDatabase(personId, dexie)
      const records = await database.records.toArray()
      const outbox = await database.outbox.toArray()
      const keys = await database.keys.toArray()
      return { database, records, outbox, keys }
    }
    const readDirectory = async () => {
      const directory = new DirectoryDatabase(dexie)
      return (await directory.slots.toArray()).map((row) => JSON.stringify(row))
    }
    return { openRows, readDirectory, me, network, around, dexie, phone, desk, device, openTab }
  }
  return { server, worker }
}

/** What a screen would hold of a kind, once it is loaded. */
export const shown = (desk: Desk, kind: Parameters<Desk['records']['watch']>[0], subject?: string) =>
  until(desk.records.watch(kind, subject), () => true)

/** A worker with one member of their caseload. */
export async function withMember() {
  const { server, worker } = crew()
  const karim = await worker('karim')
  const id = crypto.randomUUID()
  server.put('member', id, sampleMember())
  server.grant(karim.device, wholeFile(id))
  await karim.desk.sync.now()
  return { server, worker, karim, id }
}
