import type { PersonDatabase } from '../../database.ts'
import type { Loss } from './scope-loss.ts'

/**
 * Takes what was lost off the phone: records with the keys they lay under, drafts, and from the screen the changes that
 * are still to be sent. Within a transaction of its caller. Answers how many records went.
 */
export async function forget({ records, keys, drafts, outbox }: PersonDatabase, loss: Loss, rev: number) {
  const removed = await records.where('bucket').anyOf(loss.buckets).delete()
  await keys.bulkDelete([...loss.buckets])
  await drafts.bulkDelete([...loss.drafts])
  await outbox.where('n').anyOf(loss.changes).modify({ isHidden: true, rev })
  return removed
}
