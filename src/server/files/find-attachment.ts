import { bucketCode, isGranted, may } from '#rules/access.ts'
import { idSchema } from '#rules/record.ts'
import type { Attachment } from '#rules/records/fortnight/attachment.ts'
import type { Caller } from '../access/caller.ts'
import type { Sql } from '../storage/store.ts'
import { findActor, readGrants } from '../sync/grants.ts'
import { findRecord } from '../sync/stored-record.ts'

export interface FoundAttachment extends Attachment {
  readonly id: string
  readonly organisationId: string
}

/**
 * The record that a file belongs to, for somebody who may send or fetch it; null for everybody else, as if there were
 * none. Whoever made the record may send: a run may have closed, and gone from their phone, before its pictures went.
 */
export async function findAttachment(
  sql: Sql,
  { organisationId, staffId }: Caller,
  { id, toDo }: { id: string; toDo: 'send' | 'fetch' },
): Promise<FoundAttachment | null> {
  if (!idSchema.safeParse(id).success) return null
  const record = await findRecord(sql, organisationId, id)
  const actor = await findActor(sql, organisationId, staffId)
  if (record?.kind !== 'attachment' || !actor) return null

  const granted = new Set((await readGrants(sql, organisationId, staffId)).map(bucketCode))
  const refusal = may(actor, {
    action: toDo === 'send' ? 'add' : 'read',
    kind: record.kind,
    section: record.bucket.section,
    isHeld: isGranted(granted, record.bucket),
    isNewSubject: false,
    isOwn: record.createdBy === staffId,
  })
  const fields = record.fields as unknown as Attachment
  return refusal ? null : { ...fields, id, organisationId }
}
