import { DetailedError, type HttpRequest, Upload } from 'tus-js-client'
import type { FileRow } from '../database.ts'
import type { Surroundings } from '../surroundings.ts'
import { pathOfFile } from './fetch-file.ts'

/** Small enough to show how far it is, and well below what a message may weigh. */
const PIECE_BYTES = 65_536
/** For one piece: whoever is slower than a kilobyte a second is as good as gone. */
const TIMEOUT_MS = 60_000

export interface SendDeps {
  readonly fetch: typeof fetch
  readonly surroundings: Surroundings
}
interface Given extends FileRow {
  readonly signal: AbortSignal
  readonly onProgress: (sentBytes: number) => void
}

/** `refused`: the office does not take this one, or no new one now; others may go. `later`: nobody answers, or not now. */
export type SendOutcome = 'arrived' | 'refused' | 'later'

/**
 * Sends one sealed file by the tus protocol, from wherever the office has come to. Its address follows from its id, so
 * it is asked for first; only where the office knows of nothing is it begun anew. `arrived` is the office's word, which
 * it gives after it has held the whole against the hash in the record.
 */
export function sendFile(deps: SendDeps, { id, body, signal, onProgress }: Given): Promise<SendOutcome> {
  const file = new Blob([body])
  return new Promise<SendOutcome>((resolve) => {
    // The signal lasts as long as the desk is open: what listens to it would keep every picture in memory.
    const end = (outcome: SendOutcome) => {
      signal.removeEventListener('abort', breakOff)
      resolve(outcome)
    }
    const breakOff = () => {
      void upload.abort()
      end('later')
    }
    const upload = new Upload(file, {
      endpoint: '/api/files',
      uploadUrl: pathOfFile(id),
      metadata: { id },
      chunkSize: PIECE_BYTES,
      // What goes wrong is tried again by whoever knows the network, the lock and the other pages.
      retryDelays: null,
      storeFingerprintForResuming: false,
      fingerprint: async () => '',
      fileReader: { openFile: async () => sourceOf(file) },
      httpStack: { getName: () => 'hamrah', createRequest: requestsOver(deps, signal) },
      onChunkComplete: (_, acceptedBytes) => onProgress(acceptedBytes),
      onSuccess: () => end('arrived'),
      onError: (error) => end(outcomeOf(error)),
    })
    signal.addEventListener('abort', breakOff)
    upload.start()
  })
}

const sourceOf = (file: Blob) => ({
  size: file.size,
  slice: async (start: number, end: number) => ({ value: file.slice(start, end), done: end >= file.size }),
  close: () => undefined,
})

/** Another page at the same file (409, 423), a server in trouble, a portal: all that passes. */
function outcomeOf(error: Error | DetailedError): SendOutcome {
  const status = 'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0
  return [400, 403, 404, 410, 413, 422, 429].includes(status) ? 'refused' : 'later'
}

/** The network as the device was given it, with a time limit, and an end when the vault is locked. */
const requestsOver =
  ({ fetch, surroundings }: SendDeps, closing: AbortSignal) =>
  (method: string, url: string): HttpRequest => {
    const headers = new Headers({ 'X-Hamrah': '1' })
    const abort = new AbortController()
    return {
      getMethod: () => method,
      getURL: () => url,
      setHeader: (name, value) => headers.set(name, value),
      getHeader: (name) => headers.get(name) ?? undefined,
      setProgressHandler: () => undefined,
      getUnderlyingObject: () => null,
      abort: async () => abort.abort(),
      async send(body: Blob | null) {
        const stop = surroundings.after(TIMEOUT_MS, () => abort.abort())
        try {
          const response = await fetch(url, {
            method,
            headers,
            ...(body ? { body } : {}),
            credentials: 'same-origin',
            cache: 'no-store',
            redirect: 'error',
            signal: AbortSignal.any([abort.signal, closing]),
          })
          const text = await response.text()
          return {
            getStatus: () => response.status,
            getHeader: (name) => response.headers.get(name) ?? undefined,
            getBody: () => text,
            getUnderlyingObject: () => null,
          }
        } finally {
          stop()
        }
      },
    }
  }
