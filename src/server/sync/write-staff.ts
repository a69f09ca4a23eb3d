import { join, type Fields } from '#rules/join.ts'
import { findKind } from '#rules/records/registry.ts'
import { serverDevice, type Author, type Batch, recordIn } from './batch.ts'
import { readWhole } from './check-change.ts'
import { bucketOf, writeJoined, writeNew } from './take-change.ts'

/**
 * Writes a staff record by the server's own hand, on the path that every change takes: numbered, in the history, and
 * on its way to the devices. `byStaffId` is the person for whom the server does it.
 */
export async function writeStaff(
  batch: Batch,
  staffId: string,
  { fields, byStaffId }: { fields: Fields; byStaffId: string },
) {
  const kind = findKind('staff')
  if (!kind) throw new Error('the registry knows no staff')
  const author: Author = { staffId: byStaffId, device: serverDevice, n: null, atMs: batch.nowMs }
  const standing = await recordIn(batch, staffId)
  batch.staffChanged.add(staffId)

  const whole = readWhole(kind, { ...standing?.fields, ...fields })
  if (!whole.ok) throw new Error('the server wrote a staff record that is none')
  const bucket = bucketOf(kind, whole.value, staffId)
  if (!standing) return writeNew(batch, { id: staffId, kind, bucket, fields: whole.value, author })
  const proposal = { device: serverDevice, fields, upon: standing.versions }
  await writeJoined(batch, standing, { joined: join(kind, standing, proposal), bucket, author })
}
