import { createHash } from 'node:crypto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import Dexie, { type Observable } from 'dexie'
import type { Broadcast, BroadcastMessage, Locks, Surroundings } from '#device/surroundings.ts'
import type { ShrinkPicture } from '#device/files/keep-picture.ts'
import type { DeriveKey } from '#device/vault/slot.ts'
import { createPhone, type Phone } from '#device/device.ts'

// Without a store of its own in the world, Dexie's live queries keep silent, even where a database brings its own.
Dexie.dependencies.indexedDB ??= new IDBFactory()
Dexie.dependencies.IDBKeyRange ??= IDBKeyRange

/** A clock, a screen and a connection, all turned by hand. */
export function fakeSurroundings(startMs = Date.UTC(2026, 10, 22, 9)) {
  let nowMs = startMs
  let isVisible = true
  let isOnline = true
  let keepsData = true
  let nextId = 1
  const timers = new Map<number, { atMs: number; periodMs: number | null; task: () => void }>()
  const listeners = new Set<() => void>()
  const setTimer = (delayMs: number, periodMs: number | null, task: () => void) => {
    const id = nextId++
    timers.set(id, { atMs: nowMs + delayMs, periodMs, task })
    return () => timers.delete(id)
  }
  const surroundings: Surroundings = {
    isVisible: () => isVisible,
    isOnline: () => isOnline,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    every: (periodMs, task) => setTimer(periodMs, periodMs, task),
    after: (delayMs, task) => setTimer(delayMs, null, task),
    keepsData: async () => keepsData,
    askStorage: async () => ({ isPersistent: true, usedBytes: 1, quotaBytes: 2 }),
  }
  const tell = () => [...listeners].forEach((listener) => listener())
  return {
    surroundings,
    nowMs: () => nowMs,
    /** Time passes and timers run. */
    pass(ms: number) {
      const untilMs = nowMs + ms
      for (;;) {
        const due = [...timers]
          .filter(([, { atMs }]) => atMs <= untilMs)
          .sort(([, a], [, b]) => a.atMs - b.atMs)[0]
        if (!due) break
        const [id, { atMs, periodMs, task }] = due
        nowMs = Math.max(nowMs, atMs)
        if (periodMs === null) timers.delete(id)
        else timers.set(id, { atMs: atMs + periodMs, periodMs, task })
        task()
      }
      nowMs = untilMs
    },
    /** Time passes while no timer runs, as on a phone that sleeps. */
    sleep(ms: number) {
      nowMs += ms
      for (const timer of timers.values()) timer.atMs = Math.max(timer.atMs, nowMs)
    },
    show(visible: boolean) {
      isVisible = visible
      tell()
    },
    connect(online: boolean) {
      isOnline = online
      tell()
    },
    forgetEverything() {
      keepsData = false
    },
  }
}
export type FakeSurroundings = ReturnType<typeof fakeSurroundings>

/** Quick and weak, for tests that are not about Argon2id. Counts how often it was asked. */
export const quickDeriveKey: DeriveKey = async ({ passphrase, salt, memoryKiB, passes }) => {
  const hash = createHash('sha256').update(`${passphrase} ${memoryKiB} ${passes}`).update(salt)
  return new Uint8Array(hash.digest())
}

/** A browser's own store. `connections`: every one that was opened, to be broken by hand. */
export function fakeDexie() {
  const indexedDB = new IDBFactory()
  const connections: IDBDatabase[] = []
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = (...given) => {
    const request = open(...given)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  }
  return { indexedDB, IDBKeyRange, connections }
}

/** The tabs of one browser, each hearing the others. */
export function fakeTabs() {
  const tabs = new Set<Set<(message: BroadcastMessage) => void>>()
  return () => {
    const own = new Set<(message: BroadcastMessage) => void>()
    tabs.add(own)
    return {
      post: (message: BroadcastMessage) => {
        for (const tab of tabs) if (tab !== own) for (const listener of Array.from(tab)) listener(message)
      },
      listen: (listener: (message: BroadcastMessage) => void) => {
        own.add(listener)
        return () => own.delete(listener)
      },
    }
  }
}

export interface FakePhoneOptions {
  fetch: typeof fetch
  around?: FakeSurroundings
  dexie?: ReturnType<typeof fakeDexie>
  broadcast?: Broadcast
  locks?: Locks
  deriveKey?: DeriveKey
  shrinkPicture?: ShrinkPicture
}

export function fakePhone({
  fetch,
  around = fakeSurroundings(),
  dexie = fakeDexie(),
  ...options
}: FakePhoneOptions): { phone: Phone; around: FakeSurroundings; dexie: ReturnType<typeof fakeDexie> } {
  const phone = createPhone({
    fetch,
    nowMs: around.nowMs,
    random: (bytes) => crypto.getRandomValues(bytes),
    deriveKey: options.deriveKey ?? quickDeriveKey,
    // Only a browser draws: a picture stays as it is here.
    shrinkPicture: options.shrinkPicture ?? (async (picture) => (picture.type ? picture : null)),
    surroundings: around.surroundings,
    dexie,
    ...(options.broadcast ? { broadcast: options.broadcast } : {}),
    ...(options.locks ? { locks: options.locks } : {}),
  })
  return { phone, around, dexie }
}

/** The first value that fits; fails with the last one seen when none comes. */
export function until<T>(
  observable: Observable<T>,
  fits: (value: T) => boolean,
  limitMs = 5_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let last: T | undefined
    let isDone = false
    const timer = setTimeout(() => {
      subscription.unsubscribe()
      reject(new Error(`never came; the last was ${JSON.stringify(last)}`))
    }, limitMs)
    const subscription = observable.subscribe(
      (value) => {
        last = value
        if (isDone || !fits(value)) return
        isDone = true
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error as Error)
      },
    )
    if (isDone) subscription.unsubscribe()
  })
}

/** The value of a result that must not be refused. */
export function accepted<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}
