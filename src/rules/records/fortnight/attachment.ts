import * as z from 'zod/mini'
import { atMsSchema, defineKind, idSchema } from '../../record.ts'

export const attachmentSorts = ['parcel', 'signature'] as const
export const mediaTypes = ['image/jpeg', 'image/webp', 'image/png'] as const

/** Sealed pieces are this long at most, in bytes. */
export const maxAttachmentBytes = 2_000_000

const base64Url = (bytes: number) =>
  z.string().check(z.length(Math.ceil((bytes * 4) / 3)), z.regex(/^[\w-]+$/))

/**
 * A picture that belongs to a run. The file itself travels apart and sealed; its key lies here, so whoever may not hold
 * this record can do nothing with the file.
 */
export const attachmentSchema = z.object({
  runId: idSchema,
  staffId: idSchema,
  sort: z.enum(attachmentSorts),
  mediaType: z.enum(mediaTypes),
  /** Length of the sealed file. */
  bytes: z.int().check(z.minimum(1), z.maximum(maxAttachmentBytes)),
  /** SHA-256 of the sealed file, base64url. */
  sha256: base64Url(32),
  /** AES-256-GCM key of this file alone, base64url. */
  key: base64Url(32),
  takenAtMs: atMsSchema,
  /** When the whole file lay at the office; said by the server alone. */
  arrivedAtMs: z.nullable(atMsSchema),
})

export type Attachment = z.infer<typeof attachmentSchema>

export const attachment = defineKind({
  kind: 'attachment',
  fields: attachmentSchema,
  sections: ['delivery'],
  subjectOf: ({ runId }) => runId,
  workerOf: ({ staffId }) => staffId,
  serverFields: ['arrivedAtMs'],
})
