import { ok, refused, type Result } from '#rules/result.ts'
import type { Bytes, Random } from '../vault/bytes.ts'
import { importSealingKey, openBytes, type Place, sealBytes } from '../vault/seal.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12

/** A file as it rests and travels, nonce in front, with what its record must say of it. */
export interface SealedFile {
  readonly body: Bytes
  /** Base64url, as in the record. */
  readonly key: string
  readonly sha256: string
}

/** A file belongs to one record and opens nowhere else. Its key is good for this one message. */
const placeOf = (id: string): Place => ({ store: 'files', id, version: '1' })
const keyId = 'file'

/** Seals a file under a fresh key of its own. The only copy of the key is the one that is handed back. */
export async function sealFile({
  id,
  content,
  random,
}: {
  id: string
  content: Bytes
  random: Random
}): Promise<SealedFile> {
  const raw = random(new Uint8Array(KEY_BYTES))
  const key = toBase64Url(raw)
  const sealed = await sealBytes(await importSealingKey(keyId, raw), placeOf(id), { content, random })
  raw.fill(0)
  const body = new Uint8Array(NONCE_BYTES + sealed.body.length)
  body.set(sealed.nonce)
  body.set(sealed.body, NONCE_BYTES)
  return { body, key, sha256: await hashOf(body) }
}

/** Refuses what is not, to the last bit, what was sealed for this record. */
export async function openFile(
  id: string,
  { body, key, sha256 }: SealedFile,
): Promise<Result<Bytes, { readonly reason: 'damaged' }>> {
  if ((await hashOf(body)) !== sha256) return refused({ reason: 'damaged' })
  const sealingKey = await importSealingKey(keyId, fromBase64Url(key))
  const parts = { nonce: body.slice(0, NONCE_BYTES), body: body.slice(NONCE_BYTES) }
  const opened = await openBytes(sealingKey, placeOf(id), parts)
  return opened.ok ? ok(opened.value) : refused({ reason: 'damaged' })
}

const hashOf = async (bytes: Bytes) =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

const toBase64Url = (bytes: Bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
