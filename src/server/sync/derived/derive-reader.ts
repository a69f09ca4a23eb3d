import { isInForce } from '#rules/access.ts'
import type { Kept, Reader } from '#rules/derived/derived-rule.ts'
import { findKind, type KindName } from '#rules/records/registry.ts'
import { recordIn, type Batch } from '../batch.ts'
import { findTiesTo } from '../grants.ts'
import { findByKey, findInFile, type StoredRecord } from '../stored-record.ts'

/** Reads for the rules what stands, with all that this batch is about to write. */
export function createReader(batch: Batch): Reader {
  const { sql, organisationId, today, nowMs } = batch
  const asKept = <K extends KindName>(record: StoredRecord) => record as unknown as Kept<K>

  /** What the database has, less what this batch changed, and what this batch made of it. */
  const withBatch = (found: readonly StoredRecord[], isMeant: (record: StoredRecord) => boolean) => {
    const changed = [...batch.bucketBefore.keys()].flatMap((id) => batch.records.get(id) ?? [])
    return [...found.filter(({ id }) => !batch.bucketBefore.has(id)), ...changed.filter(isMeant)]
  }

  return {
    today,
    nowMs,
    async find<K extends KindName>(kind: K, id: string) {
      const record = await recordIn(batch, id)
      return record?.kind === kind ? asKept<K>(record) : null
    },
    async inFile<K extends KindName>(kind: K, subject: string) {
      const found = await findInFile(sql, organisationId, { kind, subject })
      return withBatch(found, (one) => one.kind === kind && one.bucket.subject === subject).map(asKept<K>)
    },
    async byKey<K extends KindName>(kind: K, key: string) {
      const keyOf = findKind(kind)?.keyOf
      const found = await findByKey(sql, organisationId, { kind, key })
      return withBatch(found, (one) => one.kind === kind && keyOf?.(one.fields) === key).map(asKept<K>)
    },
    async tiesTo(id) {
      // Ties are written at once, so the database has those of this batch.
      return (await findTiesTo(sql, organisationId, id)).filter((tie) => isInForce(tie, today))
    },
  }
}
