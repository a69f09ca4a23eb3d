import { ok, refused, type Result } from '#rules/result.ts'
import { type Bytes, fromUtf8, type Random, utf8 } from './bytes.ts'

/** A ciphertext at rest, with what must be known to open it. */
export interface Sealed {
  readonly keyId: string
  readonly nonce: Bytes
  readonly body: Bytes
}

/** Where a ciphertext lies. It opens there and nowhere else: the place is bound into it. */
export interface Place {
  readonly store: string
  readonly id: string
  /** Whatever stands open beside it and must belong to it, such as its sequence number. */
  readonly version: string
}

/** One key of AES-256-GCM, with its name. */
export interface SealingKey {
  readonly keyId: string
  readonly key: CryptoKey
}

export type NotOurs = { readonly reason: 'not-ours' }

const NONCE_BYTES = 12
const LENGTH_BYTES = 4

export const importSealingKey = async (keyId: string, raw: Bytes): Promise<SealingKey> => ({
  keyId,
  key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
})

/** Random 96-bit nonces: good for 2³² messages under one key. Source: NIST SP 800-38D, 8.2.2 and 8.3. */
export async function sealBytes(
  { keyId, key }: SealingKey,
  place: Place,
  { content, random }: { content: Uint8Array; random: Random },
): Promise<Sealed> {
  const nonce = random(new Uint8Array(NONCE_BYTES))
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(place, keyId) }
  const body = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded(content)))
  return { keyId, nonce, body }
}

/** Refuses what another key sealed, what lay elsewhere, and what was altered in any bit. */
export async function openBytes(
  { keyId, key }: SealingKey,
  place: Place,
  { nonce, body }: Pick<Sealed, 'nonce' | 'body'>,
): Promise<Result<Bytes, NotOurs>> {
  try {
    const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(place, keyId) }
    return ok(unpadded(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, body))))
  } catch {
    // WebCrypto has one error for every way in which a ciphertext is not right.
    return refused({ reason: 'not-ours' })
  }
}

export const sealJson = (
  key: SealingKey,
  place: Place,
  { content, random }: { content: unknown; random: Random },
) => sealBytes(key, place, { content: utf8(JSON.stringify(content)), random })

export async function openJson(key: SealingKey, place: Place, sealed: Pick<Sealed, 'nonce' | 'body'>) {
  const opened = await openBytes(key, place, sealed)
  return opened.ok ? ok(JSON.parse(fromUtf8(opened.value)) as unknown) : opened
}

/** A line feed parts the pieces and is in none of them, so no two places read alike. */
function boundTo({ store, id, version }: Place, keyId: string): Bytes {
  const pieces = ['hamrah 1', store, id, keyId, version]
  if (pieces.some((piece) => piece.includes('\n'))) throw new Error('a place has no line feeds')
  return utf8(pieces.join('\n'))
}

/**
 * The length that content of this length is sealed with, so that a length says little: steps of 64 bytes up to
 * 1 KiB, then steps of at most an eighth (Padmé). Source: Nikitin et al., PETS 2019.
 */
export function paddedLength(length: number) {
  const whole = length + LENGTH_BYTES
  if (whole <= 1024) return Math.ceil(whole / 64) * 64
  const exponent = Math.floor(Math.log2(whole))
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1)
  return Math.ceil(whole / step) * step
}

function padded(content: Uint8Array): Bytes {
  const bytes = new Uint8Array(paddedLength(content.length))
  new DataView(bytes.buffer).setUint32(0, content.length)
  bytes.set(content, LENGTH_BYTES)
  return bytes
}

const unpadded = (bytes: Bytes) =>
  bytes.slice(LENGTH_BYTES, LENGTH_BYTES + new DataView(bytes.buffer).getUint32(0))
