/**
 * What one transaction is about to write, while it is being decided. Nothing here has its sequence number yet: the
 * counter is taken when all has been read, checked and joined (`write-out.ts`), so that organisation-wide waiting is
 * short and a reader can never be shown a number whose elders are still to come.
 */
import { bucketCode, type Bucket } from '#rules/access.ts'
import type { Json } from '#rules/join.ts'
import { findKind } from '#rules/records/registry.ts'
import type { Sql } from '../storage/store.ts'
import { findRecord, isKnownId, type StoredRecord } from './stored-record.ts'

/** Stands where this transaction's sequence number will be written. */
export const notYet = Number.MAX_SAFE_INTEGER

/** Whose hand a change is by. `device` is `serverDevice` and `n` null for what the server itself writes. */
export interface Author {
  readonly staffId: string
  readonly device: string
  readonly n: number | null
  readonly atMs: number
}

/** The name of the server where a device's id is expected. */
export const serverDevice = 'server'

export interface FieldChange {
  readonly recordId: string
  readonly kind: string
  readonly field: string
  readonly old: Json | null
  readonly new: Json
  readonly author: Author
}

/** What a transaction is given: the organisation it is in (one only), the day, the time, and new ids. */
export interface Setting {
  readonly organisationId: string
  /** For reckoning which ties are in force. */
  readonly today: string
  readonly nowMs: number
  readonly newId: () => string
}

export interface Batch extends Setting {
  readonly sql: Sql
  /** By id, as they stand with what this transaction did; null where there is none. */
  readonly records: Map<string, StoredRecord | null>
  /** Of each record that changed, the bucket it lay in before; null when it is new. */
  readonly bucketBefore: Map<string, Bucket | null>
  readonly history: FieldChange[]
  /** Conflicts to be stamped. */
  readonly conflictIds: Set<string>
  /** Ids at the ends of ties that changed; who holds what follows from them. */
  readonly touchedByTies: Set<string>
  /** How often ties changed so far: what was reckoned from them before is no longer right. */
  readonly ties: { changes: number }
  /** Staff whose role or access changed. */
  readonly staffChanged: Set<string>
}

export const openBatch = (sql: Sql, setting: Setting): Batch => ({
  ...setting,
  sql,
  records: new Map(),
  bucketBefore: new Map(),
  history: [],
  conflictIds: new Set(),
  touchedByTies: new Set(),
  ties: { changes: 0 },
  staffChanged: new Set(),
})

export async function recordIn(batch: Batch, id: string): Promise<StoredRecord | null> {
  const known = batch.records.get(id)
  if (known !== undefined) return known
  const found = await findRecord(batch.sql, batch.organisationId, id)
  batch.records.set(id, found)
  return found
}

export async function isNewSubject(batch: Batch, subject: string): Promise<boolean> {
  const isWrittenNow = [...batch.bucketBefore.keys()].some(
    (id) => id === subject || batch.records.get(id)?.bucket.subject === subject,
  )
  return !isWrittenNow && !(await isKnownId(batch.sql, batch.organisationId, subject))
}

/** Puts a record's new state into the batch, with the history of its fields and the ties that follow from it. */
export async function changeRecord(batch: Batch, next: StoredRecord, changed: FieldChange[]) {
  const before = await recordIn(batch, next.id)
  if (!batch.bucketBefore.has(next.id)) batch.bucketBefore.set(next.id, before?.bucket ?? null)
  batch.records.set(next.id, next)
  batch.history.push(...changed)
  await followTies(batch, before, next)
}

/** Ties carry no sequence number, so they are written at once: what is asked next in this batch sees them. */
async function followTies(batch: Batch, before: StoredRecord | null, next: StoredRecord) {
  const [old, now] = [tiesOf(before), tiesOf(next)]
  if (JSON.stringify(old) === JSON.stringify(now)) return
  const { sql, organisationId } = batch
  await sql.run('delete from tie where organisation_id = ? and record_id = ?', organisationId, next.id)
  for (const { tie, from, to, fromDay, untilDay } of now) {
    await sql.run(
      'insert into tie (organisation_id, record_id, tie, from_id, to_id, from_day, until_day) values (?, ?, ?, ?, ?, ?, ?)',
      organisationId,
      next.id,
      tie,
      from,
      to,
      fromDay ?? null,
      untilDay,
    )
  }
  batch.ties.changes += 1
  for (const { from, to } of [...old, ...now]) batch.touchedByTies.add(from).add(to)
}

const tiesOf = (record: StoredRecord | null) =>
  record ? (findKind(record.kind)?.tiesOf(record.fields, record.id) ?? []) : []

/** Whether a record lies in another bucket than before this transaction. */
export const hasMoved = (before: Bucket, after: Bucket) => bucketCode(before) !== bucketCode(after)
