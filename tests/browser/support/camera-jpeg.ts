/** What a camera writes into a picture: which way up it was held (a quarter turn), where it was, and its own number. */
export const cameraCanary = 'CAMERA-SERIAL-770090'

const entry = (tag: number, [type, count]: readonly [number, number], value: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt16LE(tag, 0)
  head.writeUInt16LE(type, 2)
  head.writeUInt32LE(count, 4)
  return Buffer.concat([head, value, Buffer.alloc(4 - value.length)])
}
const long = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const directory = (entries: readonly Buffer[]) => {
  const count = Buffer.alloc(2)
  count.writeUInt16LE(entries.length)
  return Buffer.concat([count, ...entries, long(0)])
}

/**
 * An EXIF segment as it stands behind a JPEG's first two bytes: orientation 6, a serial number, and the latitude and
 * longitude of a place. Source: CIPA DC-008, 4.6.
 */
export function exifSegment(): Buffer {
  const serial = Buffer.from(`${cameraCanary}\0`)
  const degrees = (values: readonly number[]) =>
    Buffer.concat(values.flatMap((value) => [long(value), long(1)]))
  const [north, east] = [degrees([51, 30, 26]), degrees([0, 7, 39])]
  const firstAt = 8
  const gpsAt = firstAt + 2 + 3 * 12 + 4
  const dataAt = gpsAt + 2 + 4 * 12 + 4
  const first = directory([
    entry(0x0112, [3, 1], Buffer.from([6, 0])),
    entry(0x8825, [4, 1], long(gpsAt)),
    entry(0xa431, [2, serial.length], long(dataAt + north.length + east.length)),
  ])
  const gps = directory([
    entry(1, [2, 2], Buffer.from('N\0')),
    entry(2, [5, 3], long(dataAt)),
    entry(3, [2, 2], Buffer.from('W\0')),
    entry(4, [5, 3], long(dataAt + north.length)),
  ])
  const tiff = Buffer.concat([Buffer.from('II*\0'), long(firstAt), first, gps, north, east, serial])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
