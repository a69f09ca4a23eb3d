import type { Bucket } from '#rules/access.ts'
import type { Fields } from '#rules/join.ts'
import { findKind } from '#rules/records/registry.ts'
import type { Section } from '#rules/record.ts'
import type { Sql } from '../storage/store.ts'

/** A record as the server holds it; `versions` and `devices` by field name. */
export interface StoredRecord {
  readonly id: string
  readonly kind: string
  readonly bucket: Bucket
  readonly fields: Fields
  readonly versions: Readonly<Record<string, number>>
  readonly devices: Readonly<Record<string, string>>
  readonly createdBy: string
  readonly createdAtMs: number
  readonly changedBy: string
  readonly changedAtMs: number
}

interface Row {
  id: string
  kind: string
  subject: string
  section: Section
  fields: string
  versions: string
  devices: string
  created_by: string
  created_at_ms: number
  changed_by: string
  changed_at_ms: number
}

export async function findRecord(sql: Sql, organisationId: string, id: string): Promise<StoredRecord | null> {
  const row = await sql.first<Row>(
    'select * from record where organisation_id = ? and id = ?',
    organisationId,
    id,
  )
  return row ? readRow(row) : null
}

/** The records of one kind in one subject's file. */
export async function findInFile(
  sql: Sql,
  organisationId: string,
  { kind, subject }: { kind: string; subject: string },
): Promise<StoredRecord[]> {
  const rows = await sql.all<Row>(
    'select * from record where organisation_id = ? and subject = ? and kind = ?',
    organisationId,
    subject,
    kind,
  )
  return rows.map(readRow)
}

/** The records of one kind that its `keyOf` finds by that key. */
export async function findByKey(
  sql: Sql,
  organisationId: string,
  { kind, key }: { kind: string; key: string },
): Promise<StoredRecord[]> {
  const rows = await sql.all<Row>(
    'select * from record where organisation_id = ? and kind = ? and key = ?',
    organisationId,
    kind,
    key,
  )
  return rows.map(readRow)
}

const readRow = (row: Row): StoredRecord => ({
  id: row.id,
  kind: row.kind,
  bucket: { subject: row.subject, section: row.section },
  fields: JSON.parse(row.fields) as Fields,
  versions: JSON.parse(row.versions) as Record<string, number>,
  devices: JSON.parse(row.devices) as Record<string, string>,
  createdBy: row.created_by,
  createdAtMs: row.created_at_ms,
  changedBy: row.changed_by,
  changedAtMs: row.changed_at_ms,
})

export async function putRecord(sql: Sql, organisationId: string, record: StoredRecord) {
  await sql.run(
    `insert into record (organisation_id, id, kind, subject, section, key, fields, versions, devices,
       created_by, created_at_ms, changed_by, changed_at_ms)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (organisation_id, id) do update set subject = excluded.subject, section = excluded.section,
       key = excluded.key, fields = excluded.fields, versions = excluded.versions, devices = excluded.devices,
       changed_by = excluded.changed_by, changed_at_ms = excluded.changed_at_ms`,
    organisationId,
    record.id,
    record.kind,
    record.bucket.subject,
    record.bucket.section,
    findKind(record.kind)?.keyOf(record.fields) ?? null,
    JSON.stringify(record.fields),
    JSON.stringify(record.versions),
    JSON.stringify(record.devices),
    record.createdBy,
    record.createdAtMs,
    record.changedBy,
    record.changedAtMs,
  )
}

/** Whether any record is, belongs to, or is tied to that id. */
export async function isKnownId(sql: Sql, organisationId: string, id: string): Promise<boolean> {
  const row = await sql.first(
    `select 1 as one from record where organisation_id = ? and id = ?
     union all select 1 from record where organisation_id = ? and subject = ?
     union all select 1 from tie where organisation_id = ? and to_id = ? limit 1`,
    organisationId,
    id,
    organisationId,
    id,
    organisationId,
    id,
  )
  return row !== undefined
}
