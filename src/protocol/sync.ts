/**
 * How records travel between a device and the server: one request pushes changes and pulls what is new, in that order.
 *
 *   POST /api/sync  { protocol, device, generation, scope, cursor, limit, changes }
 *                -> { protocol, generation, verdicts, scope?, entries, cursor, more, remaining }
 *
 * A change carries its device's next number `n`; sent again, it gets the verdict it got. Its `upon` says, field by
 * field, which version it was made upon. The answer to a push never moves the cursor: a device goes on showing its
 * change until the cursor has passed the verdict's `seq`. The cursor runs in (sequence, id) order over what the
 * caller's grants hold, where a record counts from the later of its own and its grant's number on.
 *
 * `scope` is the whole list of buckets the caller may hold, sent whenever it is another than the one the device
 * names; all else is deleted there. `generation` comes back unchanged, so an answer to an older exchange is known.
 *
 * Who pushes more in a day than anybody works gets 429 `too-many-tries`: nothing of that push was taken, and it may come
 * again another day.
 */
import * as z from 'zod/mini'
import { atMsSchema, idSchema, sections } from '#rules/record.ts'

/** Raised when an older device could not understand a newer message. `sync.test.ts` notices. */
export const protocolVersion = 2

/** Limits of one exchange. `bodyBytes` holds for the whole request, as it stands before parsing. */
export const limits = {
  bodyBytes: 1_048_576,
  changes: 200,
  entries: 500,
  depth: 12,
  /** One field's value, as JSON text. */
  fieldChars: 100_000,
} as const

const kindSchema = z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/))
const fieldNameSchema = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,59}$/))
const seqSchema = z.int().check(z.nonnegative())
const fieldsSchema = z.record(fieldNameSchema, z.json())

/** `subject/section`; the subject is an id, `organisation`, or `*` for every subject. */
export const bucketSchema = z
  .string()
  .check(z.regex(new RegExp(`^([0-9a-f-]{36}|organisation|\\*)/(${sections.join('|')})$`)))

/** A place in the order of everything: after the entry with this sequence number and record id. */
export const cursorSchema = z.object({ seq: seqSchema, id: z.string().check(z.maxLength(36)) })
export type Cursor = z.infer<typeof cursorSchema>

/** A record's fields as somebody changed them on a device; a new record names them all, upon nothing. */
export const changeSchema = z.strictObject({
  /** The device's own count of its changes, from 1, never used twice. */
  n: z.int().check(z.positive()),
  kind: kindSchema,
  id: idSchema,
  fields: fieldsSchema,
  upon: z.record(fieldNameSchema, seqSchema),
  /** What the author's clock showed: information, never a reason. */
  atMs: atMsSchema,
})
export type Change = z.infer<typeof changeSchema>

/** Why a change was not applied. Each is a key of the locales too. The server keeps what it did not apply. */
export const refusalReasons = [
  'unknown-kind',
  'unknown-field',
  'invalid',
  'never-edited',
  'not-granted',
  'not-your-role',
  'number-reused',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/**
 * What became of a change. `conflict`: it was joined, and both values of a field are kept for a person to choose.
 * `quarantined`: it is kept for a supervisor, since the author does not hold the record (any more).
 */
export const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ n: z.int(), verdict: z.enum(['applied', 'merged', 'conflict']), seq: seqSchema }),
  z.object({ n: z.int(), verdict: z.enum(['quarantined', 'refused']), reason: z.enum(refusalReasons) }),
])
export type Verdict = z.infer<typeof verdictSchema>

/** A record as the server holds it. `versions`: the sequence number of each field's last change. */
export const recordSchema = z.object({
  id: idSchema,
  kind: kindSchema,
  bucket: bucketSchema,
  fields: fieldsSchema,
  versions: z.record(fieldNameSchema, seqSchema),
  /** Staff who wrote it first and last, and what their clocks showed. Said by the server, never by a client. */
  createdBy: idSchema,
  createdAtMs: z.int(),
  changedBy: idSchema,
  changedAtMs: z.int(),
})
export type SyncedRecord = z.infer<typeof recordSchema>

export const entrySchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('put'), record: recordSchema }),
  /** The record left this bucket; obeyed only if the device's copy still lies in it. */
  z.object({ op: z.literal('remove'), id: idSchema, bucket: bucketSchema }),
])
export type Entry = z.infer<typeof entrySchema>

export const syncRequestSchema = z.strictObject({
  /** One that the server does not know yet is not found there: what it means could only be guessed. */
  protocol: z.int().check(z.positive()),
  device: idSchema,
  /** Counted up by the device with each exchange it begins. */
  generation: z.int().check(z.nonnegative()),
  /** The version of the scope the device knows; 0 when it knows none. */
  scope: seqSchema,
  cursor: z.nullable(cursorSchema),
  /** Entries wanted in the answer, at most. */
  limit: z.int().check(z.minimum(1), z.maximum(limits.entries)),
  changes: z.array(changeSchema).check(z.maxLength(limits.changes)),
})
export type SyncRequest = z.infer<typeof syncRequestSchema>

export const syncReplySchema = z.object({
  protocol: z.int(),
  generation: z.int(),
  verdicts: z.array(verdictSchema),
  scope: z.optional(z.object({ version: seqSchema, buckets: z.array(bucketSchema) })),
  entries: z.array(entrySchema),
  /** Where to go on; null only when there has never been anything. */
  cursor: z.nullable(cursorSchema),
  more: z.boolean(),
  /** Entries still to come after these, for an honest progress bar. */
  remaining: z.int().check(z.nonnegative()),
})
export type SyncReply = z.infer<typeof syncReplySchema>
