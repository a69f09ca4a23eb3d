import { isInForce } from '#rules/access.ts'
import type { Kept, Reader } from '#rules/derived/derived-rule.ts'
import { findKind, type KindName } from '#rules/records/registry.ts'

interface OnPaper {
  readonly kind: KindName
  readonly id: string
  readonly fields: object
  readonly createdBy?: string
  readonly createdAtMs?: number
  readonly changedBy?: string
  /** The number under which all its fields arrived. */
  readonly seq?: number
}

/** A charity's records on a sheet of paper, to be read by the rules by which others follow from them. */
export function paperReader(records: readonly OnPaper[], today = '2026-11-22'): Reader {
  const kindOf = (record: OnPaper) => {
    const kind = findKind(record.kind)
    if (!kind) throw new Error(`no kind ${record.kind}`)
    return kind
  }
  const asKept = <K extends KindName>(record: OnPaper): Kept<K> => {
    const { id, fields, seq = 1, createdBy = 'somebody', createdAtMs = 0 } = record
    const versions = Object.fromEntries(Object.keys(fields).map((name) => [name, seq]))
    const { changedBy = createdBy } = record
    return { id, fields: fields as Kept<K>['fields'], createdBy, createdAtMs, changedBy, versions }
  }
  const those = <K extends KindName>(kind: K, isMeant: (record: OnPaper) => boolean) =>
    records.filter((record) => record.kind === kind && isMeant(record)).map(asKept<K>)

  return {
    today,
    nowMs: 1_000,
    find: async (kind, id) => those(kind, (record) => record.id === id)[0] ?? null,
    inFile: async (kind, subject) =>
      those(kind, (record) => kindOf(record).subjectOf(record.fields as never, record.id) === subject),
    byKey: async (kind, key) => those(kind, (record) => kindOf(record).keyOf(record.fields as never) === key),
    tiesTo: async (id) =>
      records
        .flatMap((record) => kindOf(record).tiesOf(record.fields as never, record.id))
        .filter((tie) => tie.to === id && isInForce(tie, today)),
  }
}
