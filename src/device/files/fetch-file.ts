import { ok, refused, type Result } from '#rules/result.ts'
import type { OpenFileRefusal } from '../device.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Bytes } from '../vault/bytes.ts'

const TIMEOUT_MS = 60_000

interface Deps {
  readonly fetch: typeof fetch
  readonly surroundings: Pick<Surroundings, 'after'>
}

export const pathOfFile = (id: string) => `/api/files/${id}`

/** A sealed file as the office has it. Whether it is the right one, its hash must say. */
export async function fetchFile(
  { fetch, surroundings }: Deps,
  id: string,
): Promise<Result<Bytes, OpenFileRefusal>> {
  const abort = new AbortController()
  const stop = surroundings.after(TIMEOUT_MS, () => abort.abort())
  try {
    const response = await fetch(pathOfFile(id), {
      headers: { 'X-Hamrah': '1' },
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: abort.signal,
    })
    if (response.status === 200) return ok(new Uint8Array(await response.arrayBuffer()))
    return refused({ reason: reasonOf(response.status) })
  } catch {
    return refused({ reason: 'no-network' })
  } finally {
    stop()
  }
}

function reasonOf(status: number): OpenFileRefusal['reason'] {
  if (status === 401 || status === 403) return 'not-granted'
  return status === 404 ? 'not-here' : 'no-network'
}
