import type { Bucket } from '#rules/access.ts'
import type { Fields, Joined } from '#rules/join.ts'
import type { RecordKind } from '#rules/record.ts'
import { changeRecord, notYet, type Author, type Batch } from './batch.ts'
import { keepConflicts } from './conflicts.ts'
import type { StoredRecord } from './stored-record.ts'

/** A new record, whole and allowed, into the batch. */
export async function writeNew(
  batch: Batch,
  given: { id: string; kind: RecordKind; bucket: Bucket; fields: Fields; author: Author },
) {
  const { id, kind, bucket, fields, author } = given
  const names = Object.keys(fields)
  const record: StoredRecord = {
    id,
    kind: kind.kind,
    bucket,
    fields,
    versions: Object.fromEntries(names.map((name) => [name, notYet])),
    devices: Object.fromEntries(names.map((name) => [name, author.device])),
    createdBy: author.staffId,
    createdAtMs: author.atMs,
    changedBy: author.staffId,
    changedAtMs: author.atMs,
  }
  const changed = names.map((field) => ({
    recordId: id,
    kind: kind.kind,
    field,
    author,
    old: null,
    new: fields[field] ?? null,
  }))
  await changeRecord(batch, record, changed)
}

/** A record as a join left it, into the batch, with the conflicts that the join found. */
export async function writeJoined(
  batch: Batch,
  standing: StoredRecord,
  { joined, bucket, author }: { joined: Joined; bucket: Bucket; author: Author },
) {
  await keepConflicts(batch, standing, { joined, author })
  if (joined.changed.length === 0) return
  const stamped = <T>(value: T) => Object.fromEntries(joined.changed.map((name) => [name, value]))
  const record: StoredRecord = {
    ...standing,
    bucket,
    fields: joined.fields,
    versions: { ...standing.versions, ...stamped(notYet) },
    devices: { ...standing.devices, ...stamped(author.device) },
    changedBy: author.staffId,
    changedAtMs: author.atMs,
  }
  const changed = joined.changed.map((field) => ({
    recordId: standing.id,
    kind: standing.kind,
    field,
    author,
    old: standing.fields[field] ?? null,
    new: joined.fields[field] ?? null,
  }))
  await changeRecord(batch, record, changed)
}

export const bucketOf = (kind: RecordKind, fields: Fields, id: string): Bucket => ({
  subject: kind.subjectOf(fields, id),
  section: kind.sectionOf(fields),
})
