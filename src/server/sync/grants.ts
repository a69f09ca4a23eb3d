import { bucketCode, type Actor, type Bucket, type Role } from '#rules/access.ts'
import { bucketsOf } from '#rules/access/buckets-of.ts'
import type { Section, Tie } from '#rules/record.ts'
import type { Sql } from '../storage/store.ts'
import type { Batch } from './batch.ts'

/** How somebody's grants are to change. */
export interface GrantChange {
  readonly staffId: string
  readonly added: readonly Bucket[]
  readonly removed: readonly Bucket[]
}

/** The buckets somebody is granted, as the database has them, written as codes. */
export async function readGrants(sql: Sql, organisationId: string, staffId: string): Promise<Bucket[]> {
  return sql.all<{ subject: string; section: Section }>(
    'select subject, section from granted where organisation_id = ? and staff_id = ? order by subject, section',
    organisationId,
    staffId,
  )
}

/** The buckets that follow from the records as they now stand, those of this transaction among them. */
export async function reckonGrants(batch: Batch, actor: Actor): Promise<Bucket[]> {
  return bucketsOf(actor, await tiesAround(batch.sql, batch.organisationId, actor.staffId), batch.today)
}

/** Whose grants may have changed in this batch, with what is to change; nobody whose grants stay the same. */
export async function reckonGrantChanges(batch: Batch): Promise<GrantChange[]> {
  const changes: GrantChange[] = []
  for (const staffId of await staffAround(batch)) {
    const actor = await findActor(batch.sql, batch.organisationId, staffId)
    if (!actor) continue
    const now = byCode(await reckonGrants(batch, actor))
    const old = byCode(await readGrants(batch.sql, batch.organisationId, staffId))
    const added = [...now].filter(([code]) => !old.has(code)).map(([, bucket]) => bucket)
    const removed = [...old].filter(([code]) => !now.has(code)).map(([, bucket]) => bucket)
    if (added.length + removed.length > 0) changes.push({ staffId, added, removed })
  }
  return changes
}

/** Writes changed grants, held from this sequence number on, which is also the scope's new version. */
export async function writeGrantChange(batch: Batch, { staffId, added, removed }: GrantChange, seq: number) {
  const { sql, organisationId } = batch
  for (const { subject, section } of removed) {
    await sql.run(
      'delete from granted where organisation_id = ? and staff_id = ? and subject = ? and section = ?',
      organisationId,
      staffId,
      subject,
      section,
    )
  }
  for (const { subject, section } of added) {
    await sql.run(
      'insert into granted (organisation_id, staff_id, subject, section, from_seq) values (?, ?, ?, ?, ?)',
      organisationId,
      staffId,
      subject,
      section,
      seq,
    )
  }
  await sql.run(
    'update staff_access set scope_seq = ? where organisation_id = ? and staff_id = ?',
    seq,
    organisationId,
    staffId,
  )
}

/** Who somebody is to the rules; null when nobody of that id works here. */
export async function findActor(sql: Sql, organisationId: string, staffId: string): Promise<Actor | null> {
  const row = await sql.first<{ role: Role; is_active: number }>(
    'select role, is_active from staff_access where organisation_id = ? and staff_id = ?',
    organisationId,
    staffId,
  )
  return row ? { staffId, role: row.role, isActive: row.is_active === 1 } : null
}

/**
 * All ties that can bear on one person's grants: their own, and those that meet one of their ends. Asked with `in`: a
 * join is planned by SQLite as if every tie met every other, and took 60 times as long with 900 ties.
 */
async function tiesAround(sql: Sql, organisationId: string, staffId: string): Promise<Tie[]> {
  const ends = 'select to_id from tie where organisation_id = ? and from_id = ?'
  return sql.all<Tie & object>(
    `select tie, from_id as "from", to_id as "to", from_day as "fromDay", until_day as "untilDay" from tie
     where organisation_id = ? and from_id = ?
     union
     select tie, from_id, to_id, from_day, until_day from tie where organisation_id = ? and from_id in (${ends})
     union
     select tie, from_id, to_id, from_day, until_day from tie where organisation_id = ? and to_id in (${ends})`,
    organisationId,
    staffId,
    organisationId,
    organisationId,
    staffId,
    organisationId,
    organisationId,
    staffId,
  )
}

/** All ties that end at an id, whether in force or not. */
export const findTiesTo = (sql: Sql, organisationId: string, id: string) =>
  sql.all<Tie & object>(
    `select tie, from_id as "from", to_id as "to", from_day as "fromDay", until_day as "untilDay" from tie
     where organisation_id = ? and to_id = ?`,
    organisationId,
    id,
  )

/** Everybody at one end of a tie that changed, or tied to one of its ends. Ids of no staff fall out later. */
async function staffAround(batch: Batch): Promise<Set<string>> {
  const around = new Set([...batch.staffChanged, ...batch.touchedByTies])
  for (const id of batch.touchedByTies) {
    const tied = await batch.sql.all<{ from_id: string }>(
      `select distinct t.from_id from tie t join staff_access s
       on s.organisation_id = t.organisation_id and s.staff_id = t.from_id
       where t.organisation_id = ? and t.to_id = ?`,
      batch.organisationId,
      id,
    )
    for (const { from_id } of tied) around.add(from_id)
  }
  return around
}

const byCode = (buckets: readonly Bucket[]) => new Map(buckets.map((bucket) => [bucketCode(bucket), bucket]))
