import { drawnSize, jpegBytes, jpegQualities, nextScale, type PictureSort } from './picture-size.ts'

/**
 * Draws a picture anew, small: a parcel as JPEG on white, a signature as PNG. What the camera wrote into the file (place,
 * time, its own number) does not come along, for only the pixels are taken, turned as the camera says. Null for what the
 * browser cannot read as a picture. Needs `OffscreenCanvas`, which browsers have in workers since 2023.
 */
export async function shrinkPicture(picture: Blob, sort: PictureSort): Promise<Blob | null> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return null
  try {
    const size = drawnSize(sort, bitmap)
    return await (sort === 'signature'
      ? draw(bitmap, size, null).convertToBlob({ type: 'image/png' })
      : encodeJpeg(bitmap, size))
  } finally {
    bitmap.close()
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

async function encodeJpeg(bitmap: ImageBitmap, size: Size): Promise<Blob> {
  const canvas = draw(bitmap, size, '#fff')
  let smallest: Blob | null = null
  for (const quality of jpegQualities) {
    smallest = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (smallest.size <= jpegBytes.wanted) return smallest
  }
  if (smallest && smallest.size <= jpegBytes.most) return smallest
  return encodeJpeg(bitmap, {
    width: Math.max(1, Math.round(size.width * nextScale)),
    height: Math.max(1, Math.round(size.height * nextScale)),
  })
}

function draw(bitmap: ImageBitmap, { width, height }: Size, ground: string | null) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('a canvas that cannot be drawn on')
  if (ground) {
    context.fillStyle = ground
    context.fillRect(0, 0, width, height)
  }
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas
}
