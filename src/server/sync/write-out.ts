import type { Bucket } from '#rules/access.ts'
import { hasMoved, notYet, type Batch, type FieldChange } from './batch.ts'
import { derive } from './derived/derive.ts'
import { reckonGrantChanges, writeGrantChange } from './grants.ts'
import { putRecord, type StoredRecord } from './stored-record.ts'

/**
 * Ends a batch: adds the records and reckons the grants that follow from it, takes the organisation's next number, the
 * last thing that is asked of the database, and stamps with it all that is written. Answers the number; 0 when nothing
 * needed one.
 */
export async function writeOut(batch: Batch): Promise<number> {
  await derive(batch)
  const grantChanges = await reckonGrantChanges(batch)
  const isQuiet = batch.bucketBefore.size + batch.conflictIds.size + grantChanges.length === 0
  if (isQuiet) return 0

  const seq = await takeCounter(batch)
  for (const [id, before] of batch.bucketBefore) await writeRecord(batch, seq, { id, before })
  for (const [place, change] of batch.history.entries()) await writeHistory(batch, seq, { place, change })
  for (const id of batch.conflictIds) await stampConflict(batch, id, seq)
  for (const change of grantChanges) await writeGrantChange(batch, change, seq)
  return seq
}

async function takeCounter({ sql, organisationId }: Batch): Promise<number> {
  const row = await sql.first<{ counter: number }>(
    'update organisation set counter = counter + 1 where id = ? returning counter',
    organisationId,
  )
  if (!row) throw new Error('an organisation without a counter')
  return row.counter
}

async function writeRecord(batch: Batch, seq: number, { id, before }: { id: string; before: Bucket | null }) {
  const record = batch.records.get(id)
  if (!record) throw new Error('a changed record is not in its batch')
  await putRecord(batch.sql, batch.organisationId, withVersions(record, seq))
  if (before && hasMoved(before, record.bucket)) {
    await writeLine(batch, seq, { id, bucket: before, op: 'remove' })
  }
  await writeLine(batch, seq, { id, bucket: record.bucket, op: 'put' })
}

const withVersions = (record: StoredRecord, seq: number): StoredRecord => ({
  ...record,
  versions: Object.fromEntries(
    Object.entries(record.versions).map(([name, version]) => [name, version === notYet ? seq : version]),
  ),
})

async function writeLine(
  batch: Batch,
  seq: number,
  { id, bucket, op }: { id: string; bucket: Bucket; op: 'put' | 'remove' },
) {
  await batch.sql.run(
    `insert into line (organisation_id, record_id, subject, section, op, seq) values (?, ?, ?, ?, ?, ?)
     on conflict (organisation_id, record_id, subject, section)
     do update set op = excluded.op, seq = excluded.seq`,
    batch.organisationId,
    id,
    bucket.subject,
    bucket.section,
    op,
    seq,
  )
}

async function writeHistory(
  batch: Batch,
  seq: number,
  { place, change }: { place: number; change: FieldChange },
) {
  const { author } = change
  await batch.sql.run(
    `insert into history (organisation_id, seq, place, record_id, kind, field, old, new,
       staff_id, device_id, n, author_at_ms)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    batch.organisationId,
    seq,
    place,
    change.recordId,
    change.kind,
    change.field,
    change.old === null ? null : JSON.stringify(change.old),
    JSON.stringify(change.new),
    author.staffId,
    author.device,
    author.n,
    author.atMs,
  )
}

async function stampConflict({ sql, organisationId }: Batch, id: string, seq: number) {
  await sql.run(
    `update conflict set changed_seq = ?, opened_seq = case opened_seq when 0 then ? else opened_seq end
     where organisation_id = ? and id = ?`,
    seq,
    seq,
    organisationId,
    id,
  )
}
