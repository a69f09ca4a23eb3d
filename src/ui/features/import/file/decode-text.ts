import { ok, refused, type Result } from '#rules/result.ts'

/** Why the bytes of a file are no text of a list. Also keys of the locales. */
export type DecodeRefusal = { readonly reason: 'spreadsheet' | 'not-a-list' | 'empty' }

export interface DecodedText {
  readonly text: string
  /** The file does not say how its letters are written, and it was not UTF-8: names want a look. */
  readonly isGuess: boolean
}

/** ZIP (.xlsx, .ods, .numbers) and the older Excel's container. */
const spreadsheets: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Reads the bytes of a CSV file as Excel, LibreOffice and others write them: UTF-8, UTF-16, or a Windows page. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DecodeRefusal> {
  if (bytes.length === 0) return refused({ reason: 'empty' })
  if (spreadsheets.some((mark) => mark.every((byte, at) => bytes[at] === byte))) {
    return refused({ reason: 'spreadsheet' })
  }
  const { text, isGuess } = inWhateverLetters(bytes)
  if (text.trim() === '') return refused({ reason: 'empty' })
  return hasOtherThanText(text) ? refused({ reason: 'not-a-list' }) : ok({ text, isGuess })
}

function inWhateverLetters(bytes: Uint8Array): DecodedText {
  const sure = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (sure) return { text: new TextDecoder(sure).decode(bytes), isGuess: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuess: false }
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem
    return { text: new TextDecoder(windowsPage(bytes)).decode(bytes), isGuess: true }
  }
}

function markedEncoding([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** In UTF-16 every other byte of a separator, a digit or a Latin letter is zero, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array) {
  const zeros = [0, 0]
  const some = bytes.subarray(0, 4_000)
  some.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < some.length / 20) return null
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null
}

/** Western accents stand singly among Latin letters; Arabic letters follow one another. */
function windowsPage(bytes: Uint8Array) {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0
  let high = 0
  let neighbours = 0
  bytes.forEach((byte, at) => {
    if (!isHigh(byte)) return
    high += 1
    if (isHigh(bytes[at - 1]) || isHigh(bytes[at + 1])) neighbours += 1
  })
  return neighbours > high / 2 ? 'windows-1256' : 'windows-1252'
}

/** Pictures and programs hold bytes that no list has. */
function hasOtherThanText(text: string): boolean {
  const controls = text.slice(0, 20_000).match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0
  return controls > Math.min(text.length, 20_000) / 200
}
