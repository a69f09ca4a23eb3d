/**
 * Makes a screenshot small: an 8-bit PNG of true colours comes in, one with a palette goes out. Screens of letters on
 * flat ground have few colours, so the 256 that occur most, and for the rest the nearest of them, look the same.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green and blue in one number, row by row. */
  readonly pixels: Uint32Array
}

export function smallPng(png: Buffer, mostColours = 256): Buffer {
  const { width, height, pixels } = readPng(png)
  const palette = commonest(pixels, mostColours)
  const indexByColour = new Map(palette.map((colour, index) => [colour, index]))
  const rows = Buffer.alloc((width + 1) * height)
  pixels.forEach((colour, at) => {
    const index = indexByColour.get(colour) ?? nearest(palette, colour)
    indexByColour.set(colour, index)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

function commonest(pixels: Uint32Array, most: number): number[] {
  const countByColour = new Map<number, number>()
  for (const colour of pixels) countByColour.set(colour, (countByColour.get(colour) ?? 0) + 1)
  return [...countByColour]
    .toSorted(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, most)
    .map(([colour]) => colour)
}

function nearest(palette: readonly number[], colour: number): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
  const away = palette.map((one) => {
    const [r = 0, g = 0, b = 0] = channels(one)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return away.indexOf(Math.min(...away))
}

function readPng(png: Buffer): Picture {
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]
  const step = kind === 2 ? 3 : 4
  if (depth !== 8 || (kind !== 2 && kind !== 6) || png[28] !== 0)
    throw new Error('not an 8-bit PNG of true colours')
  const rows = unfilter(inflateSync(Buffer.concat(partsOf(png, 'IDAT'))), width * step, step)
  const pixels = new Uint32Array(width * height)
  pixels.forEach((_, at) => {
    const [red = 0, green = 0, blue = 0] = rows.subarray(at * step, at * step + 3)
    pixels[at] = (red << 16) | (green << 8) | blue
  })
  return { width, height, pixels }
}

function partsOf(png: Buffer, wanted: string): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === wanted) parts.push(png.subarray(at + 8, at + 8 + length))
  }
  return parts
}

/** Takes back the five filters of PNG, in which each byte stands as its difference from those left and above. */
function unfilter(filtered: Buffer, rowBytes: number, step: number): Buffer {
  const height = filtered.length / (rowBytes + 1)
  const rows = Buffer.alloc(rowBytes * height)
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowBytes + 1)] ?? 0
    for (let x = 0; x < rowBytes; x++) {
      const at = y * rowBytes + x
      const left = x < step ? 0 : (rows[at - step] ?? 0)
      const above = y === 0 ? 0 : (rows[at - rowBytes] ?? 0)
      const corner = x < step || y === 0 ? 0 : (rows[at - rowBytes - step] ?? 0)
      rows[at] = (filtered[y * (rowBytes + 1) + 1 + x] ?? 0) + guess(filter, { left, above, corner })
    }
  }
  return rows
}

function guess(filter: number, near: { left: number; above: number; corner: number }): number {
  const { left, above, corner } = near
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) =>
    Math.abs(left + above - corner - one),
  )
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left
  return toAbove! <= toCorner! ? above : corner
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
