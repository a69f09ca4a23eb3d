import { ERRORS, MemoryLocker, Server } from '@tus/server'
import { fileLimits } from '#protocol/files.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { Refusal } from '../refusal.ts'
import { type OneUpload, WrongHash } from './one-upload.ts'

/** A request that comes while another is at the same file ends that one: a phone that was cut off is back. */
const drainMs = 50

const told = ['location', 'upload-offset', 'upload-length', 'tus-resumable'] as const

/**
 * Lets tus answer a request about one file, in turn with others about the same, and puts its answer into our shape: of
 * its headers those of the protocol alone, of its refusals the reason.
 */
export function createUploadTaker() {
  const locker = new MemoryLocker({ acquireLockTimeout: 10_000 })

  return async (
    request: Request,
    { id, upload }: { id: string; upload: OneUpload },
  ): Promise<Result<Response, Refusal>> => {
    let failure: unknown
    const tus = new Server({
      path: '/api/files',
      datastore: upload,
      locker,
      lockDrainTimeout: drainMs,
      relativeLocation: true,
      namingFunction: () => id,
      getFileIdFromRequest: () => id,
      onResponseError: (_, error) => {
        failure = error
        return undefined
      },
    })
    const answer = await tus.handleWeb(request)
    if (answer.status >= 300) return refuse(answer.status, failure)
    const headers = told.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value] as [string, string]]
    })
    return ok(new Response(null, { status: answer.status, headers }))
  }
}

/** Of more than a piece, before any of it is read. */
export const isTooLong = (request: Request) =>
  Number(request.headers.get('content-length') ?? 0) > fileLimits.pieceBytes

function refuse(status: number, failure: unknown): Result<never, Refusal> {
  if (failure instanceof WrongHash) return refused({ reason: 'wrong-hash' })
  if (failure === ERRORS.ERR_LOCK_TIMEOUT || failure === ERRORS.ABORTED) return refused({ reason: 'busy' })
  if (status === 404 || status === 410) return refused({ reason: 'not-found' })
  if (status === 409) return refused({ reason: 'wrong-offset' })
  if (status === 413) return refused({ reason: 'too-large' })
  if (status < 500 || status === 501)
    return refused({ reason: 'bad-request', detail: 'not as tus 1.0.0 says' })
  // A full disk, or a bug: the front door knows which.
  throw failure
}
