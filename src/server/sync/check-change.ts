import { findKind } from '#rules/records/registry.ts'
import type { Fields, Json } from '#rules/join.ts'
import type { RecordKind } from '#rules/record.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { limits, type Change, type RefusalReason } from '#protocol/sync.ts'
import type { StoredRecord } from './stored-record.ts'

type Checked<T> = Result<T, { readonly reason: RefusalReason }>

/** What a change asks for, once its form is known to be right: its kind, and its fields as the kind reads them. */
export interface CheckedChange {
  readonly kind: RecordKind
  readonly fields: Fields
}

/** A change's form, held against its kind alone, so that the answer tells nothing of what stands. Asks nobody's rights. */
export function checkForm(change: Change): Checked<CheckedChange> {
  const kind = findKind(change.kind)
  if (!kind) return refused({ reason: 'unknown-kind' })

  const names = Object.keys(change.fields)
  const isKnown = (name: string) => Object.hasOwn(kind.fields.shape, name)
  if (!names.every(isKnown) || !Object.keys(change.upon).every(isKnown)) {
    return refused({ reason: 'unknown-field' })
  }
  return names.length === 0 ? refused({ reason: 'invalid' }) : readFields(kind, change.fields)
}

/** Whether what a change claims to have been made upon can be. Asked once its author is known to hold the record. */
export const isPossible = ({ kind, upon }: Pick<Change, 'kind' | 'upon'>, standing: StoredRecord | null) =>
  (!standing || standing.kind === kind) &&
  Object.entries(upon).every(([name, version]) => version <= (standing?.versions[name] ?? 0))

/** The whole record as its kind reads it, or that it is not one. */
export function readWhole(kind: RecordKind, fields: Fields): Checked<Fields> {
  const read = kind.fields.safeParse(fields)
  return read.success ? ok(read.data as Fields) : refused({ reason: 'invalid' })
}

function readFields(kind: RecordKind, given: Fields): Checked<CheckedChange> {
  const fields: Record<string, Json> = {}
  for (const [name, value] of Object.entries(given)) {
    const schema = kind.fields.shape[name] as RecordKind['fields'] | undefined
    const read = schema?.safeParse(value)
    if (!read?.success || JSON.stringify(value).length > limits.fieldChars) {
      return refused({ reason: 'invalid' })
    }
    fields[name] = read.data as unknown as Json
  }
  return ok({ kind, fields })
}
