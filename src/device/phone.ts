import { ok, refused } from '#rules/result.ts'
import { createAccount } from './account.ts'
import type { DexieDeps } from './database.ts'
import { openDesk } from './desk.ts'
import type { Desk, LockReason, Me, Phone, PhoneState } from './device.ts'
import type { ShrinkPicture } from './files/keep-picture.ts'
import { createLiveValue } from './live-value.ts'
import { createPersons, type OpenPerson } from './persons.ts'
import type { Broadcast, Locks, Surroundings } from './surroundings.ts'
import { createServer } from './sync/server.ts'
import type { Random } from './vault/bytes.ts'
import { checkPassphrase } from './vault/passphrase.ts'
import type { DeriveKey } from './vault/slot.ts'

export interface PhoneDeps {
  readonly fetch: typeof fetch
  readonly nowMs: () => number
  readonly random: Random
  /** Argon2id; in a browser it runs in a worker. */
  readonly deriveKey: DeriveKey
  readonly shrinkPicture: ShrinkPicture
  readonly surroundings: Surroundings
  /** The browser's own where it is not given. */
  readonly dexie?: DexieDeps
  readonly locks?: Locks
  readonly broadcast?: Broadcast
}

/** This browser's half of Hamrah, from before anybody has unlocked it. */
export function createPhone(deps: PhoneDeps): Phone {
  const askServer = createServer(deps)
  const account = createAccount(askServer)
  const persons = createPersons({ ...deps, dexie: deps.dexie })
  const state = createLiveValue<PhoneState>({ first: { is: 'starting' } })
  let signedIn: Me | null = null

  const showLocked = async (why: LockReason | null) =>
    state.set({ is: 'locked', waitingCount: await persons.countWaiting(), why })

  async function start() {
    try {
      if (!(await deps.surroundings.keepsData())) return state.set({ is: 'no-store' })
      if ((await persons.countSlots()) === 0) return state.set({ is: 'new' })
      await showLocked(null)
    } catch {
      // Whatever the reason, a store that does not open keeps nothing, and the person must know.
      state.set({ is: 'no-store' })
    }
  }

  async function open({ database, vault, identity }: OpenPerson): Promise<Desk> {
    const before = state.getValue()
    // Two desks of one page would each believe that it alone decides when to lock.
    if (before.is === 'open') await before.desk.lock()
    const desk = await openDesk({
      database,
      vault,
      identity,
      account,
      askServer,
      fetch: deps.fetch,
      shrinkPicture: deps.shrinkPicture,
      nowMs: deps.nowMs,
      surroundings: deps.surroundings,
      broadcast: deps.broadcast,
      locks: deps.locks,
      onLocked: (why) => void showLocked(why),
    })
    state.set({ is: 'open', desk })
    return desk
  }

  /** Remembers who signed in: the vault made next is theirs. */
  const remember = <Answer extends { ok: boolean; value?: unknown }>(answer: Answer): Answer => {
    if (answer.ok) signedIn = answer.value as Me
    return answer
  }

  void start()
  return {
    state,
    askHealth: account.askHealth,
    setUpCharity: account.setUpCharity,
    signIn: async (given) => remember(await account.signIn(given)),
    acceptInvitation: async (given) => remember(await account.acceptInvitation(given)),
    suggestPassphrase: async () =>
      (await import('./vault/suggest-passphrase.ts')).suggestPassphrase(deps.random),
    checkPassphrase,
    makeVault: async (passphrase) => {
      const problem = checkPassphrase(passphrase)
      if (problem) return refused(problem)
      const device = await account.makeDevice()
      if (!device.ok) return device
      // In another page of this browser somebody else may have signed in meanwhile: the device would be theirs.
      const me = await account.askMe()
      if (!me.ok) return me
      if (signedIn && signedIn.staffId !== me.value.staffId) return refused({ reason: 'not-allowed' })
      const { deviceId, number } = device.value
      const person = await persons.make(passphrase, { me: me.value, deviceId, deviceNumber: number })
      return person.ok ? ok(await open(person.value)) : person
    },
    unlock: async (passphrase) => {
      const person = await persons.open(passphrase)
      return person.ok ? ok(await open(person.value)) : person
    },
  }
}
