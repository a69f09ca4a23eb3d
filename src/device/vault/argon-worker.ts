import { deriveKey } from './argon2id.ts'
import type { DeriveKey } from './slot.ts'

/** One question, one answer, then the page ends the worker, and with it the memory that held the passphrase. */
addEventListener('message', ({ data }: MessageEvent<Parameters<DeriveKey>[0]>) => {
  deriveKey(data).then(
    (bytes) => postMessage({ bytes }),
    (error: unknown) => postMessage({ failure: String(error) }),
  )
})
