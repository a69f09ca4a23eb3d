/** Longest side, in pixels. A signature is a few strokes: it needs no more. */
const longestSide = { parcel: 1600, signature: 800 } as const

/** A JPEG is made as good as fits here, in bytes; a second limit is never crossed. */
export const jpegBytes = { wanted: 220_000, most: 400_000 } as const

/** Tried from the best down; where none fits, the picture is made smaller and they are tried again. */
export const jpegQualities = [0.82, 0.72, 0.62, 0.52, 0.42] as const
export const nextScale = 0.75

export type PictureSort = keyof typeof longestSide

/** How large a picture of these measures is drawn: never larger than it was, its shape kept, no side below one pixel. */
export function drawnSize(sort: PictureSort, { width, height }: { width: number; height: number }) {
  const scale = Math.min(1, longestSide[sort] / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
