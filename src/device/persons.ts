import { ok, refused, type Result } from '#rules/result.ts'
import { type DexieDeps, DirectoryDatabase, firstCounters, PersonDatabase } from './database.ts'
import type { Identity } from './desk.ts'
import { steadily, steadilyOrThrow, type StoreFailure } from './steady.ts'
import { type Random, randomId } from './vault/bytes.ts'
import { makeRingBytes, takeRing } from './vault/key-ring.ts'
import { type DeriveKey, leastCost, makeSlot, measureCost, openSlot } from './vault/slot.ts'
import { createVault, placeOfState, readSealedState, type Vault } from './vault/vault.ts'

interface Deps {
  readonly dexie: DexieDeps | undefined
  readonly random: Random
  readonly deriveKey: DeriveKey
  readonly nowMs: () => number
}

/** One person's database with its open vault. */
export interface OpenPerson {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly identity: Identity
}

/** The vaults on this device. Each person has a database of their own; nobody's touches another's. */
export function createPersons({ dexie, random, deriveKey, nowMs }: Deps) {
  const directory = new DirectoryDatabase(dexie)
  const readSlots = () => steadilyOrThrow(directory, () => directory.slots.toArray())

  async function openPerson(
    personId: string,
    ringBytes: Uint8Array<ArrayBuffer>,
  ): Promise<OpenPerson | null> {
    const database = new PersonDatabase(personId, dexie)
    const vault = createVault(await takeRing(ringBytes), random)
    const identity = await steadily(database, () => readSealedState<Identity>(database, vault, 'me'))
    if (identity.ok && identity.value) return { database, vault, identity: identity.value }
    vault.lock()
    database.close()
    return null
  }

  return {
    /** Throws where the store cannot be opened. */
    async countSlots() {
      return (await readSlots()).length
    },

    /** Changes of all persons that only this device has. */
    async countWaiting() {
      const counts = (await readSlots()).map(async ({ personId }) => {
        const database = new PersonDatabase(personId, dexie)
        const rows = await steadily(database, () => database.outbox.toArray())
        database.close()
        return rows.ok
          ? rows.value.filter(({ state, ackSeq }) => state !== 'held' && ackSeq === null).length
          : 0
      })
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
    },

    /** The person's database is written first: a slot never leads to nothing. */
    async make(passphrase: string, identity: Identity): Promise<Result<OpenPerson, StoreFailure>> {
      const personId = randomId(random)
      const ring = makeRingBytes(random)
      const cost = await measureCost({ deriveKey, nowMs })
      const given = { personId, passphrase, deriveKey, random }
      // A phone that has not the memory says so only when asked for it.
      const slot = await makeSlot(ring, { ...given, cost }).catch(() =>
        makeSlot(ring, { ...given, cost: leastCost }),
      )
      const database = new PersonDatabase(personId, dexie)
      const vault = createVault(await takeRing(ring), random)
      const sealed = await vault.seal(placeOfState('me'), identity)
      const written = await steadily(database, () =>
        database.transaction('rw', [database.counters, database.sealedState], async () => {
          await database.counters.put(firstCounters)
          await database.sealedState.put({ name: 'me', ...sealed })
        }),
      )
      if (!written.ok) return written
      const listed = await steadily(directory, () => directory.slots.put(slot))
      return listed.ok ? ok({ database, vault, identity }) : listed
    },

    /** Tries each person's slot in turn. */
    async open(passphrase: string) {
      let isLost = false
      for (const slot of await readSlots()) {
        const ring = await openSlot(slot, { passphrase, deriveKey })
        if (!ring.ok) {
          isLost ||= ring.error.reason === 'bad-slot'
          continue
        }
        const person = await openPerson(slot.personId, ring.value)
        return person ? ok(person) : refused({ reason: 'storage-lost' })
      }
      return refused({ reason: isLost ? 'storage-lost' : 'wrong-passphrase' })
    },

    close: () => directory.close(),
  }
}
