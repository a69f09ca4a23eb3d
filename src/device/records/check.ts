import type { Fields } from '#rules/join.ts'
import type { RecordKind } from '#rules/record.ts'
import { ok, refused } from '#rules/result.ts'

/**
 * Holds a whole record against its kind's schema. The value is what will be kept (white space trimmed). A problem stands
 * at its field, or at `record` when it is about several; a reason is a word of the schema, else `invalid`.
 */
export function checkFields(kind: RecordKind, fields: object) {
  const parsed = kind.fields.safeParse(fields)
  if (parsed.success) return ok(parsed.data as Fields)
  const problems: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) {
    const field = typeof path[0] === 'string' ? path[0] : 'record'
    problems[field] ??= /^[a-z]+(-[a-z]+)*$/.test(message) ? message : 'invalid'
  }
  return refused({ reason: 'invalid', problems } as const)
}
