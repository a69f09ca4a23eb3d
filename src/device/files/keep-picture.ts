import type { RecordKind } from '#rules/record.ts'
import { attachment, type Attachment, mediaTypes } from '#rules/records/fortnight/attachment.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { FileRow } from '../database.ts'
import type { Files, PictureRefusal, SaveRefusal, Writing } from '../device.ts'
import type { Random } from '../vault/bytes.ts'
import type { Vault } from '../vault/vault.ts'
import type { PictureSort } from './picture-size.ts'
import { sealFile } from './seal-file.ts'

/** Draws a picture small; null for what is none. In a browser it runs in a worker. */
export type ShrinkPicture = (picture: Blob, sort: PictureSort) => Promise<Blob | null>

export interface KeepDeps {
  readonly vault: Vault
  readonly random: Random
  readonly staffId: string
  readonly nowMs: () => number
  readonly shrinkPicture: ShrinkPicture
  /** Writes a record and a file in one transaction. */
  readonly saveWithFile: (writings: readonly Writing[], file: FileRow) => Promise<Result<void, SaveRefusal>>
}

/**
 * Small, sealed, then written with its record in one transaction: after a crash there are both or neither, and a key
 * has no other place to be than the sealed record. Until then the picture is the screen's to keep.
 */
export async function keepPicture(
  { vault, random, staffId, nowMs, shrinkPicture, saveWithFile }: KeepDeps,
  ...[picture, { sort, runId }]: Parameters<Files['keep']>
): Promise<Result<string, PictureRefusal>> {
  if (vault.isLocked()) return refused({ reason: 'locked' })
  const takenAtMs = nowMs()
  const small = await shrinkPicture(picture, sort)
  if (!small || !isMediaType(small.type)) return refused({ reason: 'not-a-picture' })

  const id = crypto.randomUUID()
  const content = new Uint8Array(await small.arrayBuffer())
  const { body, key, sha256 } = await sealFile({ id, content, random })
  const fields: Attachment = {
    runId,
    staffId,
    sort,
    mediaType: small.type,
    bytes: body.length,
    sha256,
    key,
    takenAtMs,
    arrivedAtMs: null,
  }
  const saved = await saveWithFile([{ does: 'add', kind, id, fields }], { id, body })
  if (saved.ok) return ok(id)
  if (saved.error.reason === 'invalid') throw new Error('a picture made a record that is none')
  return refused({ reason: saved.error.reason })
}

const kind = attachment as unknown as RecordKind

const isMediaType = (type: string): type is Attachment['mediaType'] =>
  (mediaTypes as readonly string[]).includes(type)
