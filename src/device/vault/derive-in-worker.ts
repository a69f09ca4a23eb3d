import { trustedScriptUrl } from '../trusted-types.ts'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker it builds
import argonWorkerUrl from './argon-worker.ts?worker&url'
import type { Bytes } from './bytes.ts'
import type { DeriveKey } from './slot.ts'

/** Stretches a passphrase without stopping the screen. Throws when the phone has not the memory for it. */
export const deriveInWorker: DeriveKey = (given) => {
  const worker = new Worker(trustedScriptUrl(argonWorkerUrl), { type: 'module' })
  return new Promise<Bytes>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ bytes?: Bytes; failure?: string }>) =>
      data.bytes ? resolve(data.bytes) : reject(new Error(`Argon2id failed: ${data.failure}`))
    worker.onerror = (event) => reject(new Error(`the Argon2id worker failed: ${event.message}`))
    worker.postMessage(given)
  }).finally(() => worker.terminate())
}
