import { join, type Fields } from '#rules/join.ts'
import { findKind, type KindName } from '#rules/records/registry.ts'
import { serverDevice, type Author, type Batch, recordIn } from './batch.ts'
import { readWhole } from './check-change.ts'
import { bucketOf, writeJoined, writeNew } from './write-record.ts'

/** What the server writes, and the person for whom it does. */
interface ServerWriting {
  readonly kind: KindName
  readonly id: string
  readonly fields: Fields
  readonly byStaffId: string
}

/**
 * Writes a record, or some fields of one that stands, by the server's own hand, on the path that every change takes:
 * numbered, in the history, and on its way to the devices. It asks nobody's rights, so it may set what only the server
 * may (`serverFields`). The batch must be written out afterwards. Throws when the outcome is no record of its kind.
 */
export async function writeByServer(batch: Batch, { kind: name, id, fields, byStaffId }: ServerWriting) {
  const kind = findKind(name)
  const standing = await recordIn(batch, id)
  if (!kind || (standing && standing.kind !== name)) throw new Error(`there is no ${name} to write`)
  const author: Author = { staffId: byStaffId, device: serverDevice, n: null, atMs: batch.nowMs }

  const whole = readWhole(kind, { ...standing?.fields, ...fields })
  if (!whole.ok) throw new Error(`the server wrote a ${name} that is none`)
  const bucket = bucketOf(kind, whole.value, id)
  if (!standing) return writeNew(batch, { id, kind, bucket, fields: whole.value, author })
  const read = Object.fromEntries(Object.keys(fields).map((field) => [field, whole.value[field] ?? null]))
  const proposal = { device: serverDevice, fields: read, upon: standing.versions }
  await writeJoined(batch, standing, { joined: join(kind, standing, proposal), bucket, author })
}

/** A staff record, as the account that belongs to it asks; whoever it is may hold something else from now on. */
export async function writeStaff(
  batch: Batch,
  staffId: string,
  { fields, byStaffId }: { fields: Fields; byStaffId: string },
) {
  batch.staffChanged.add(staffId)
  await writeByServer(batch, { kind: 'staff', id: staffId, fields, byStaffId })
}
