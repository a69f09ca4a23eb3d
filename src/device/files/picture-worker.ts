import type { PictureSort } from './picture-size.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** One picture, one answer, then the page ends the worker, and with it the memory that held the large one. */
addEventListener('message', ({ data }: MessageEvent<{ picture: Blob; sort: PictureSort }>) => {
  shrinkPicture(data.picture, data.sort).then(
    (small) => postMessage({ small }),
    (error: unknown) => postMessage({ failure: String(error) }),
  )
})
