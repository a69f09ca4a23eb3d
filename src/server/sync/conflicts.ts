import type { Clash, Joined, Json } from '#rules/join.ts'
import { serverDevice, type Author, type Batch } from './batch.ts'
import type { StoredRecord } from './stored-record.ts'

/**
 * Keeps what a join could not decide: base, both values, both authors. A device that goes on editing a field it
 * already stands in conflict over adds no second conflict; its side of the first one moves along.
 */
export async function keepConflicts(
  batch: Batch,
  record: StoredRecord,
  { joined, author }: { joined: Joined; author: Author },
) {
  for (const clash of joined.clashes) {
    const { field, mine: value, standing } = clash
    if (await moveSides(batch, author, { recordId: record.id, field, value, standing })) continue
    await openConflict(batch, record, { clash, author })
  }
  const clashed = new Set(joined.clashes.map(({ field }) => field))
  for (const field of joined.changed.filter((name) => !clashed.has(name))) {
    const value = joined.fields[field] ?? null
    await moveSides(batch, author, { recordId: record.id, field, value, standing: value })
  }
}

/** Moves the author's side of every open conflict that their device has part in; false when there is none. */
async function moveSides(
  batch: Batch,
  author: Author,
  { recordId, field, value, standing }: { recordId: string; field: string; value: Json; standing: Json },
): Promise<boolean> {
  if (author.device === serverDevice) return false
  const open = await batch.sql.all<{ id: string; mine_device_id: string }>(
    `select id, mine_device_id from conflict where organisation_id = ? and record_id = ? and field = ?
       and closed_seq is null and (mine_device_id = ? or theirs_device_id = ?)`,
    batch.organisationId,
    recordId,
    field,
    author.device,
    author.device,
  )
  for (const { id, mine_device_id } of open) {
    const side = mine_device_id === author.device ? 'mine' : 'theirs'
    await batch.sql.run(
      `update conflict set ${side} = ?, standing = ? where organisation_id = ? and id = ?`,
      JSON.stringify(value),
      JSON.stringify(standing),
      batch.organisationId,
      id,
    )
    batch.conflictIds.add(id)
  }
  return open.length > 0
}

async function openConflict(
  batch: Batch,
  record: StoredRecord,
  { clash, author }: { clash: Clash; author: Author },
) {
  const id = batch.newId()
  const theirs = await lastAuthorOf(batch, record, clash.field)
  await batch.sql.run(
    `insert into conflict (organisation_id, id, record_id, field, base_version, base, theirs, theirs_staff_id,
       theirs_device_id, mine, mine_staff_id, mine_device_id, standing, opened_seq, changed_seq)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`,
    batch.organisationId,
    id,
    record.id,
    clash.field,
    clash.baseVersion,
    await baseOf(batch, record.id, clash),
    JSON.stringify(clash.theirs),
    theirs.staffId,
    theirs.device,
    JSON.stringify(clash.mine),
    author.staffId,
    author.device,
    JSON.stringify(clash.standing),
  )
  batch.conflictIds.add(id)
}

/** The value a field had at that version, as JSON text; null when there was none. */
async function baseOf(batch: Batch, recordId: string, { field, baseVersion }: Clash): Promise<string | null> {
  const row = await batch.sql.first<{ new: string }>(
    `select new from history where organisation_id = ? and record_id = ? and field = ? and seq <= ?
     order by seq desc, place desc limit 1`,
    batch.organisationId,
    recordId,
    field,
    baseVersion,
  )
  return row?.new ?? null
}

async function lastAuthorOf(batch: Batch, record: StoredRecord, field: string) {
  const row = await batch.sql.first<{ staff_id: string; device_id: string }>(
    `select staff_id, device_id from history where organisation_id = ? and record_id = ? and field = ?
     order by seq desc, place desc limit 1`,
    batch.organisationId,
    record.id,
    field,
  )
  if (!row) throw new Error(`a standing ${record.kind} without a history of ${field}`)
  return { staffId: row.staff_id, device: row.device_id }
}
