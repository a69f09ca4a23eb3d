import { makeReference } from '#rules/reach/reference.ts'
import type { Account } from './account.ts'
import type { PersonDatabase } from './database.ts'
import type { Desk, LockReason, Me } from './device.ts'
import { createDrafts } from './drafts.ts'
import { createFiles } from './files/files.ts'
import type { ShrinkPicture } from './files/keep-picture.ts'
import { watchLock } from './lock-policy.ts'
import { createRecords } from './records/records.ts'
import { createShelf } from './records/shelf.ts'
import { steadilyOrThrow } from './steady.ts'
import type { Broadcast, Locks, Surroundings } from './surroundings.ts'
import { forgetWhatIsOver, watchDayWork } from './sync/leaving/day-work.ts'
import type { AskServer } from './sync/server.ts'
import { createSync } from './sync/sync.ts'
import { createBucketKeys } from './vault/bucket-keys.ts'
import type { Vault } from './vault/vault.ts'

/** Who works here, and as which device of the charity. */
export interface Identity {
  readonly me: Me
  readonly deviceId: string
  readonly deviceNumber: number
}

interface Deps {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly identity: Identity
  readonly account: Account
  readonly askServer: AskServer
  readonly fetch: typeof fetch
  readonly shrinkPicture: ShrinkPicture
  readonly nowMs: () => number
  readonly surroundings: Surroundings
  readonly broadcast: Broadcast | undefined
  readonly locks: Locks | undefined
  readonly onLocked: (why: LockReason) => void
}

/** How long what is being typed may take to be sealed before the keys go all the same. */
const HAND_OVER_MS = 2_000

/** Lays out everything that works with one person's open vault, and clears it away at locking. */
export async function openDesk(deps: Deps): Promise<Desk> {
  const { database, vault, identity, account, surroundings, nowMs } = deps
  const { me, deviceId, deviceNumber } = identity
  const { staffId } = me
  const bucketKeys = createBucketKeys({ database, vault })
  const shelf = createShelf({
    database,
    vault,
    bucketKeys,
    staffId,
    onDamage: (rows) => void syncing.mend(rows),
  })
  const syncing = createSync({ ...deps, bucketKeys, shelf, deviceId, me })
  const records = createRecords({
    database,
    vault,
    bucketKeys,
    staffId,
    nowMs,
    shelf,
    onSave: (result, writings) => {
      syncing.noteSave(result, writings.length)
      if (result.ok) dayWork.noteSave(writings)
    },
  })
  const pictures = createFiles({
    ...deps,
    random: vault.random,
    bucketKeys,
    shelf,
    staffId,
    saveWithFile: (writings, file) => records.save(writings, { file }),
  })
  const dayWork = watchDayWork({ ...deps, me, bucketKeys, shelf })
  const { drafts, handOver, close: closeDrafts } = createDrafts({ database, vault, nowMs })

  let locking: Promise<void> | null = null
  const lock = (why: LockReason) => (locking ??= clearAway(why))
  const watcher = watchLock({ ...deps, lock: (why) => void lock(why), onHide: () => void handOver() })

  async function clearAway(why: LockReason) {
    if (why !== 'other-tab') deps.broadcast?.post({ say: 'lock' })
    watcher.stop()
    await within(surroundings, HAND_OVER_MS, handOver())
    pictures.close()
    dayWork.close()
    syncing.close()
    shelf.close()
    closeDrafts()
    vault.lock()
    bucketKeys.forget()
    database.close({ disableAutoOpen: true })
    deps.onLocked(why)
  }

  await forgetWhatIsOver({ ...deps, me, bucketKeys })
  await shelf.refresh()
  syncing.begin()
  return {
    me,
    records,
    drafts,
    files: pictures.files,
    sync: syncing.sync,
    team: account.team,
    makeReference: async () => {
      const counter = await countReference(database)
      return makeReference({ deviceNumber, counter })
    },
    lock: () => lock('by-hand'),
    signOut: async () => {
      await account.signOut()
      syncing.noteSignedOut()
      await lock('by-hand')
    },
    noteActivity: () => watcher.noteActivity(),
    askStorage: surroundings.askStorage,
  }
}

/** Counted up before it is used: a reference may be left out, and is never made twice. */
const countReference = (database: PersonDatabase) =>
  steadilyOrThrow(database, () =>
    database.transaction('rw', [database.counters], async () => {
      const before = await database.readCounters()
      await database.counters.put({ ...before, references: before.references + 1 })
      return before.references
    }),
  )

/** Waits for a task, but not for ever; locking must not fail because a draft could not be kept. */
async function within(surroundings: Pick<Surroundings, 'after'>, limitMs: number, task: Promise<unknown>) {
  let stop = () => {}
  const late = new Promise<void>((resolve) => (stop = surroundings.after(limitMs, resolve)))
  await Promise.race([task.catch(() => undefined), late])
  stop()
}
