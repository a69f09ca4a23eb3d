import { argon2id } from 'hash-wasm'
import type { DeriveKey } from './slot.ts'

/** Stretches a passphrase where it is called; a page calls it in a worker, since it takes about a second. */
export const deriveKey: DeriveKey = async ({ passphrase, salt, memoryKiB, passes }) => {
  const bytes = await argon2id({
    password: passphrase,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
  return new Uint8Array(bytes)
}
