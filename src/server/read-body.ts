import type * as z from 'zod/mini'
import { limits } from '#protocol/sync.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { Refusal } from './refusal.ts'

type Read<T> = Result<T, Refusal>
const bad = (detail: string) => refused({ reason: 'bad-request', detail } as const)

/** Reads a request's JSON and holds it against its schema: what is wrong with it is said, never quoted, never a bug. */
export async function readBody<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
): Promise<Read<z.infer<Schema>>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return bad('the content type must be application/json')
  const text = await readText(request)
  if (!text.ok) return text
  const json = parse(text.value)
  if (!json.ok) return json
  if (isDeeperThan(json.value, limits.depth)) return bad(`nested deeper than ${limits.depth}`)
  if (hasObjectsOwnName(json.value)) return bad('a name that every object has')

  const read = schema.safeParse(json.value)
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  // Only names that we gave are told back; a name of the sender's own may be anything.
  const where = issue?.path.map((step) => (typeof step === 'number' ? '#' : known(String(step)))).join('.')
  return bad(`${issue?.code ?? 'invalid'} at ${where || 'the top'}`)
}

const known = (step: string) => (/^[a-z][A-Za-z]{0,30}$/.test(step) ? step : '…')

/** Counts while it reads, so that nobody fills the memory by leaving the length out. */
async function readText(request: Request): Promise<Read<string>> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limits.bodyBytes) return refused({ reason: 'too-large' })
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > limits.bodyBytes) return refused({ reason: 'too-large' })
    chunks.push(chunk)
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    return bad('not UTF-8')
  }
}

function parse(text: string): Read<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return bad('not JSON')
  }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1))
}

/**
 * Whether anything in it is called as what every object has, such as `toString` or `__proto__`: no message has such
 * names, and whoever compares, prints or copies an object that shadows them meets a bug or drops them unsaid.
 */
function hasObjectsOwnName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).some(
    (name) => name in Object.prototype || hasObjectsOwnName((value as Record<string, unknown>)[name]),
  )
}
