import type * as z from 'zod/mini'
import { type AccountRefusal, refusalSchema } from '#protocol/account.ts'
import { protocolVersion } from '#protocol/sync.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { Surroundings } from '../surroundings.ts'

export type ServerRefusal = { readonly reason: AccountRefusal | 'no-network' | 'must-update' }

export interface Question<Schema extends z.ZodMiniType> {
  readonly path: string
  /** A GET where there is no body. */
  readonly body?: unknown
  readonly schema: Schema
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 30_000

/**
 * Asks the charity's server. What answers is believed only where it is JSON of the shape expected: a captive portal's
 * page with status 200 is not an answer, nor is one that comes after its time.
 */
export function createServer(deps: { fetch: typeof fetch; surroundings: Pick<Surroundings, 'after'> }) {
  return async <Schema extends z.ZodMiniType>(
    question: Question<Schema>,
  ): Promise<Result<z.infer<Schema>, ServerRefusal>> => {
    const answer = await send(deps, question)
    if (!answer) return refused({ reason: 'no-network' })
    const { status, json } = answer
    if (status >= 200 && status < 300) {
      const parsed = question.schema.safeParse(json)
      if (parsed.success) return ok(parsed.data)
      return refused({ reason: isNewer(json) ? 'must-update' : 'no-network' })
    }
    const refusal = refusalSchema.safeParse(json)
    if (refusal.success) return refused({ reason: refusal.data.reason })
    // Said by whatever stands in front of the server, which does not speak our JSON.
    if (status === 413) return refused({ reason: 'too-large' })
    return refused({ reason: status === 426 ? 'must-update' : 'no-network' })
  }
}
export type AskServer = ReturnType<typeof createServer>

/** An answer of ours, from a version after this one. */
const isNewer = (json: unknown) =>
  typeof json === 'object' &&
  json !== null &&
  'protocol' in json &&
  typeof json.protocol === 'number' &&
  json.protocol > protocolVersion

async function send(
  { fetch, surroundings }: { fetch: typeof globalThis.fetch; surroundings: Pick<Surroundings, 'after'> },
  { path, body, timeoutMs = TIMEOUT_MS }: Question<z.ZodMiniType>,
): Promise<{ status: number; json: unknown } | null> {
  const abort = new AbortController()
  let stopTimer = () => {}
  const late = new Promise<null>((resolve) => {
    stopTimer = surroundings.after(timeoutMs, () => {
      abort.abort()
      resolve(null)
    })
  })
  const answer = async () => {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'X-Hamrah': '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: abort.signal,
    })
    return { status: response.status, json: await readJson(response) }
  }
  // Whatever a network does to a request, it comes to this: nobody answered.
  const result = await Promise.race([answer().catch(() => null), late])
  stopTimer()
  return result
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined
  const text = await response.text()
  if (!/^application\/json\b/.test(response.headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
