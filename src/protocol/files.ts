/**
 * How pictures travel: apart from records, sealed by the phone, in pieces, by the tus protocol 1.0.0 (creation). A
 * file's id is that of its `attachment` record, which must have gone before it.
 *
 *   POST  /api/files       Upload-Length, Upload-Metadata: id …        -> 201, Location     begin, or begin again
 *   HEAD  /api/files/:id                                               -> 200, Upload-Offset: how far it is
 *   PATCH /api/files/:id   Upload-Offset, application/offset+octet-stream -> 204, Upload-Offset
 *   GET   /api/files/:id                                               -> 200, the sealed file, whole
 *
 * Whoever made the record may send, whoever is granted its bucket may fetch; to everybody else there is no such file.
 * An Upload-Offset as long as the file is said only after the whole has been held against the record's hash, and the
 * record says so (`arrivedAtMs`).
 */
import * as z from 'zod/mini'
import { accountRefusals } from './account.ts'

export const fileLimits = {
  /** One PATCH at most. */
  pieceBytes: 1_048_576,
  /** Begun and not ended, of one person. */
  openUploads: 20,
  /** From its last byte on, what was not ended is kept so long. */
  unfinishedMs: 86_400_000,
} as const

/**
 * Why the server would not, besides what it says elsewhere. `wrong-offset`: ask how far it is. `wrong-hash`: not what the
 * record speaks of, so it was thrown away. `busy`: another request is at the same file.
 */
export const fileRefusals = ['wrong-offset', 'wrong-hash', 'busy'] as const
export type FileRefusal = (typeof fileRefusals)[number]

export const fileRefusalSchema = z.object({
  reason: z.enum([...accountRefusals, ...fileRefusals]),
  detail: z.optional(z.string()),
})
