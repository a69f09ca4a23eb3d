import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Cursor, RefusalReason } from '#protocol/sync.ts'
import type { Sealed } from './vault/seal.ts'
import type { PassphraseSlot } from './vault/slot.ts'

/** The server's copy of a record, whole and as it came, sealed under its bucket's key. */
export interface RecordRow extends Sealed {
  readonly id: string
  readonly kind: string
  /** A keyed hash of `subject/section`. */
  readonly bucket: string
  /** The highest version among its fields. */
  readonly seq: number
  /** The write of this database that brought it: what a tab has not seen yet is above its own mark. */
  readonly rev: number
}

/** A change made here, sealed under the ring so that it outlives its bucket. `n` is this device's number for it. */
export interface OutboxRow extends Sealed {
  readonly n: number
  readonly id: string
  readonly kind: string
  readonly bucket: string
  readonly state: 'waiting' | 'held' | 'refused'
  readonly reason: RefusalReason | null
  /** Taken by the server under this sequence number; shown until the pull has passed it. */
  readonly ackSeq: number | null
  /** Its bucket was taken away: it is still sent, and no longer shown. */
  readonly isHidden: boolean
  readonly rev: number
}

/** A bucket's own key and name, sealed under the ring. Without this row its records are noise. */
export interface BucketKeyRow extends Sealed {
  readonly code: string
  /** The name of the key inside. */
  readonly bucketKeyId: string
}

/** Something being typed; its key and content are sealed. `code` is a keyed hash of the key. */
export interface DraftRow extends Sealed {
  readonly code: string
}

/**
 * A picture that the office does not have yet, as it will be sent: sealed under a key that lies in its record alone.
 * It is written with its record, outlives its bucket, and goes when the office has all of it.
 */
export interface FileRow {
  readonly id: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** Numbers that every write moves. */
export interface Counters {
  readonly name: 'counters'
  /** The number of the next change. */
  readonly nextN: number
  readonly rev: number
  /** The last write that took something away. */
  readonly removedRev: number
  readonly generation: number
  readonly scopeVersion: number
  readonly cursor: Cursor | null
  /** Entries of the first load that are here; `toLoad` is null once it is done. */
  readonly loaded: number
  readonly toLoad: number | null
  /** References made on this device so far. */
  readonly references: number
  /** When the server last had everything. */
  readonly sentAtMs: number | null
}
export const firstCounters: Counters = {
  name: 'counters',
  nextN: 1,
  rev: 0,
  removedRev: 0,
  generation: 0,
  scopeVersion: 0,
  cursor: null,
  loaded: 0,
  toLoad: 0,
  references: 0,
  sentAtMs: null,
}

/** `me`: who this is and the device's number. `scope`: the names of all buckets it may hold. */
export interface SealedState extends Sealed {
  readonly name: 'me' | 'scope'
}

export interface DexieDeps {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

/** What one person has on this device. */
export class PersonDatabase extends Dexie {
  declare records: EntityTable<RecordRow, 'id'>
  declare outbox: EntityTable<OutboxRow, 'n'>
  declare keys: EntityTable<BucketKeyRow, 'code'>
  declare drafts: EntityTable<DraftRow, 'code'>
  declare counters: Table<Counters, string>
  declare sealedState: EntityTable<SealedState, 'name'>
  declare files: EntityTable<FileRow, 'id'>

  constructor(personId: string, deps?: DexieDeps) {
    super(`hamrah-${personId}`, { ...deps, chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      records: 'id, [kind+id], bucket, rev',
      outbox: 'n, id, state, rev',
      keys: 'code',
      drafts: 'code',
      counters: 'name',
      sealedState: 'name',
    })
    this.version(2).stores({ files: 'id' })
  }

  async readCounters(): Promise<Counters> {
    return (await this.counters.get('counters')) ?? firstCounters
  }
}

/** Who has a vault on this device: nothing but random numbers. */
export class DirectoryDatabase extends Dexie {
  declare slots: EntityTable<PassphraseSlot, 'personId'>

  constructor(deps?: DexieDeps) {
    super('hamrah', { ...deps, chromeTransactionDurability: 'strict' })
    this.version(1).stores({ slots: 'personId' })
  }
}
