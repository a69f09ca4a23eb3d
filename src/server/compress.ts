import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** The best way of packing that the other side takes; null for none. */
export function chooseEncoding(request: Request): Encoding | null {
  const taken = (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, ...rest]) => !rest.some((word) => /^\s*q=0(\.0*)?$/.test(word)))
    .map(([name]) => name?.trim())
  return encodings.find((encoding) => taken.includes(encoding)) ?? null
}

/** `effort` from 1, for what is packed once for one answer, to 11, for what is packed once for all. */
export const pack = (bytes: Buffer, encoding: Encoding, effort: number): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })
    : gzipped(bytes, { level: Math.min(effort, 9) })

const worthPacking = 1_024

/** An answer of the API, packed when it is long enough to gain by it. */
export async function answerCompressed(request: Request, response: Response): Promise<Response> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.set('Vary', 'Accept-Encoding')
  const encoding = bytes.byteLength < worthPacking ? null : chooseEncoding(request)
  if (!encoding) return new Response(bytes, { status: response.status, headers })
  headers.set('Content-Encoding', encoding)
  return new Response(new Uint8Array(await pack(bytes, encoding, 4)), { status: response.status, headers })
}
