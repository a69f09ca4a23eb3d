/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Fills the array with random bytes and hands it back, as `crypto.getRandomValues` does. */
export type Random = (bytes: Bytes) => Bytes

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)
export const fromUtf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
export const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A random UUID (version 4) from the given randomness. */
export function randomId(random: Random) {
  const bytes = random(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** A whole number from 0 up to but not including `below`, each as likely as any other. */
export function randomBelow(random: Random, below: number) {
  const limit = Math.floor(2 ** 32 / below) * below
  for (;;) {
    const [value = 0] = new Uint32Array(random(new Uint8Array(4)).buffer)
    if (value < limit) return value % below
  }
}
