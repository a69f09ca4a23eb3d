import { Metadata } from '@tus/server'
import { fileLimits } from '#protocol/files.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { spend } from '../access/allowances.ts'
import type { Caller } from '../access/caller.ts'
import type { Refusal } from '../refusal.ts'
import type { Store } from '../storage/store.ts'
import { openBatch } from '../sync/batch.ts'
import { dayOf } from '../sync/exchange.ts'
import { writeByServer } from '../sync/write-by-server.ts'
import { writeOut } from '../sync/write-out.ts'
import type { FileStore } from './file-store.ts'
import { findAttachment } from './find-attachment.ts'
import { OneUpload } from './one-upload.ts'
import type { OpenUploads } from './open-uploads.ts'
import { createUploadTaker, isTooLong } from './take-upload.ts'

export interface FilesDeps {
  readonly store: Store
  readonly fileStore: FileStore
  readonly openUploads: OpenUploads
  readonly nowMs: () => number
  readonly newId: () => string
}
interface Asked {
  readonly caller: Caller
  readonly id: string
}
type Answering = Promise<Result<Response, Refusal>>

/** Sealed files of attachments: taken in pieces from whoever made the record, given to whoever is granted it. */
export function createFiles({ store, fileStore, openUploads, nowMs, newId }: FilesDeps) {
  const take = createUploadTaker()

  /** On the path that every change takes, so that each phone that holds the record learns of it. */
  const sayArrived = ({ caller: { organisationId, staffId }, id }: Asked) => {
    const now = nowMs()
    return store.write(async (sql) => {
      const batch = openBatch(sql, { organisationId, today: dayOf(now), nowMs: now, newId })
      const fields = { arrivedAtMs: now }
      await writeByServer(batch, { kind: 'attachment', id, fields, byStaffId: staffId })
      await writeOut(batch)
    })
  }
  const findFile = ({ caller, id }: Asked, toDo: 'send' | 'fetch') =>
    store.read((sql) => findAttachment(sql, caller, { id, toDo }))

  const countBytes = (caller: Caller, amount: number) =>
    store.write((sql) => spend(sql, { ...caller, today: dayOf(nowMs()) }, { what: 'fileBytes', amount }))

  async function goOn(request: Request, asked: Asked, length?: number): Answering {
    const { caller, id } = asked
    const file = await findFile(asked, 'send')
    if (!file) return refused({ reason: 'not-found' })
    if (length !== undefined && length !== file.bytes) {
      return refused({ reason: 'bad-request', detail: 'the length is not the one in the record' })
    }
    const place = { ...caller, id }
    const isNew = request.method === 'POST' && (await openUploads.length(place)) === null
    if (isNew && (await openUploads.count(caller)) >= fileLimits.openUploads) {
      return refused({ reason: 'too-many-tries', detail: 'too many uploads begun and not ended' })
    }
    if (isNew) await countBytes(caller, file.bytes)
    const deps = {
      openUploads,
      fileStore,
      isArrived: async () => (await findFile(asked, 'send'))?.arrivedAtMs !== null,
      sayArrived: () => sayArrived(asked),
    }
    return take(request, { id, upload: new OneUpload(deps, file, place) })
  }

  return {
    /** Begins an upload. Once more is no harm: what came already stays. */
    begin: (request: Request, { caller }: Pick<Asked, 'caller'>): Answering => {
      const id = readId(request.headers.get('upload-metadata'))
      return goOn(request, { caller, id }, Number(request.headers.get('upload-length') ?? Number.NaN))
    },
    askOffset: (request: Request, asked: Asked): Answering => goOn(request, asked),
    takePiece: async (request: Request, asked: Asked): Answering =>
      isTooLong(request) ? refused({ reason: 'too-large' }) : goOn(request, asked),

    async fetch(asked: Asked): Answering {
      const file = await findFile(asked, 'fetch')
      const bytes = file && file.arrivedAtMs !== null ? await fileStore.read(file) : null
      if (!bytes) return refused({ reason: 'not-found' })
      return ok(new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } }))
    },
  }
}

/** The id that a request speaks of; empty where it speaks of none, which is nobody's. */
function readId(metadata: string | null): string {
  try {
    return Metadata.parse(metadata ?? undefined)['id'] ?? ''
  } catch {
    return ''
  }
}
