import { trustedScriptUrl } from '../trusted-types.ts'
import type { PictureSort } from './picture-size.ts'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker it builds
import pictureWorkerUrl from './picture-worker.ts?worker&url'

/** Makes a picture small without stopping the screen. */
export function shrinkInWorker(picture: Blob, sort: PictureSort): Promise<Blob | null> {
  const worker = new Worker(trustedScriptUrl(pictureWorkerUrl), { type: 'module' })
  return new Promise<Blob | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ small?: Blob | null; failure?: string }>) =>
      data.small === undefined
        ? reject(new Error(`the picture was not drawn: ${data.failure}`))
        : resolve(data.small)
    worker.onerror = (event) => reject(new Error(`the picture worker failed: ${event.message}`))
    worker.postMessage({ picture, sort })
  }).finally(() => worker.terminate())
}
