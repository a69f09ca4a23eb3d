import { type Bytes, type Random, toHex, utf8 } from './bytes.ts'
import { importSealingKey, type SealingKey } from './seal.ts'

/** A person's keys, in memory and not to be taken out of it. At rest the ring is bytes wrapped in a slot. */
export interface KeyRing {
  /** Seals what is new. */
  readonly current: SealingKey
  readonly keysById: ReadonlyMap<string, SealingKey>
  /** A keyed hash, for what must be looked up and may not be read, such as a bucket. */
  codeOf(text: string): Promise<string>
}

const ID_BYTES = 4
const KEY_BYTES = 32
const FORMAT = 1

/** `1`, the index key, then each data key after its id; the last one is current. */
export function makeRingBytes(random: Random): Bytes {
  const bytes = new Uint8Array(1 + KEY_BYTES + ID_BYTES + KEY_BYTES)
  bytes.set(random(new Uint8Array(bytes.length - 1)), 1)
  bytes[0] = FORMAT
  return bytes
}

/** Makes keys of the bytes and wipes them. Throws on bytes that are no ring: the slot has vouched for them. */
export async function takeRing(bytes: Bytes): Promise<KeyRing> {
  const entryBytes = ID_BYTES + KEY_BYTES
  const entries = (bytes.length - 1 - KEY_BYTES) / entryBytes
  if (bytes[0] !== FORMAT || entries < 1 || !Number.isInteger(entries)) throw new Error('not a key ring')

  const hash = { name: 'HMAC', hash: 'SHA-256' }
  const indexKey = await crypto.subtle.importKey('raw', bytes.slice(1, 1 + KEY_BYTES), hash, false, ['sign'])
  const keys = await Promise.all(
    Array.from({ length: entries }, (_, index) => {
      const start = 1 + KEY_BYTES + index * entryBytes
      const id = toHex(bytes.subarray(start, start + ID_BYTES))
      return importSealingKey(id, bytes.slice(start + ID_BYTES, start + entryBytes))
    }),
  )
  bytes.fill(0)
  const current = keys.at(-1)
  if (!current) throw new Error('not a key ring')
  return {
    current,
    keysById: new Map(keys.map((key) => [key.keyId, key])),
    codeOf: async (text) =>
      toHex(new Uint8Array(await crypto.subtle.sign('HMAC', indexKey, utf8(text))).subarray(0, 16)),
  }
}
