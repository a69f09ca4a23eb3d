import type { Change, SyncedRecord } from '#protocol/sync.ts'
import type { OutboxRow, RecordRow } from '../database.ts'
import type { OpenBucket } from '../vault/bucket-keys.ts'
import type { Place } from '../vault/seal.ts'
import type { Vault } from '../vault/vault.ts'

/** A server's copy, open. */
export interface Copy {
  readonly rev: number
  readonly record: SyncedRecord
}

/** What of a change is sealed. */
interface ChangeContent extends Pick<Change, 'fields' | 'upon' | 'atMs'> {
  /** It makes the record. */
  readonly isNew: boolean
  /** The bucket, by name, in which the record lies after it. */
  readonly bucketName: string
}

/** A change of the outbox, open. */
export type OpenChange = ChangeContent &
  Pick<OutboxRow, 'n' | 'id' | 'kind' | 'state' | 'reason' | 'ackSeq' | 'isHidden'>

type OpenPart<Row> = Omit<Row, 'keyId' | 'nonce' | 'body' | 'rev'>

const placeOfRecord = ({ id, kind, bucket, seq }: OpenPart<RecordRow>): Place => ({
  store: 'records',
  id,
  version: `${kind} ${bucket} ${seq}`,
})

const placeOfChange = ({ n, id, kind, bucket }: Pick<OutboxRow, 'n' | 'id' | 'kind' | 'bucket'>): Place => ({
  store: 'outbox',
  id,
  version: `${n} ${kind} ${bucket}`,
})

/** A record has no number of its own on the wire: its newest field gives it one. */
const seqOf = ({ versions }: SyncedRecord) => Math.max(0, ...Object.values(versions))

export async function sealRecord(vault: Vault, bucket: OpenBucket, record: SyncedRecord) {
  const open = { id: record.id, kind: record.kind, bucket: bucket.code, seq: seqOf(record) }
  return { ...open, ...(await vault.sealWith(bucket, placeOfRecord(open), record)) }
}

/** Null for a row that was altered, moved, or lies under another key than its bucket's. */
export async function openRecord(vault: Vault, row: RecordRow, bucket: OpenBucket | undefined) {
  if (bucket?.keyId !== row.keyId) return null
  const opened = await vault.openWith(bucket, placeOfRecord(row), row)
  return opened.ok ? ({ rev: row.rev, record: opened.value as SyncedRecord } satisfies Copy) : null
}

export async function sealChange(
  vault: Vault,
  { n, id, kind, ...content }: ChangeContent & Pick<Change, 'n' | 'id' | 'kind'>,
): Promise<Omit<OutboxRow, 'rev'>> {
  const open = { n, id, kind, bucket: await vault.codeOf(content.bucketName) }
  const sealed = await vault.seal(placeOfChange(open), content)
  return { ...open, ...sealed, state: 'waiting', reason: null, ackSeq: null, isHidden: false }
}

export async function openChange(vault: Vault, row: OutboxRow): Promise<OpenChange | null> {
  const opened = await vault.open(placeOfChange(row), row)
  if (!opened.ok) return null
  const { n, id, kind, state, reason, ackSeq, isHidden } = row
  return { n, id, kind, state, reason, ackSeq, isHidden, ...(opened.value as ChangeContent) }
}
