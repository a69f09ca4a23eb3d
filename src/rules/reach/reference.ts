import { ok, refused, type Result } from '../result.ts'

/**
 * A member's short reference, made offline: `H-4K-01F-7` is H for Hamrah, the device's number, the device's own
 * counter, and a check character, in Crockford's base 32 (no I, L, O, U).
 *
 * It cannot collide: the server gives each device of a charity a number of its own, a device never uses a count
 * twice, and two pairs never read alike. The last holds because the length alone tells where the counter
 * begins (the shapes below have different lengths) and each pair has exactly one shape, the smallest it fits.
 *
 * One mistyped character, or two neighbours swapped, is always noticed: the characters are weighted with
 * different powers of a primitive element of the field of 32 elements, and the sum must be zero.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Characters for the device's number and for the counter; each shape holds all that the one before it holds. */
const SHAPES = [
  { device: 2, counter: 3 },
  { device: 3, counter: 3 },
  { device: 3, counter: 4 },
  { device: 5, counter: 4 },
  { device: 5, counter: 6 },
] as const

export const referenceRefusals = ['not-a-reference', 'mistyped'] as const
export type ReferenceRefusal = { readonly reason: (typeof referenceRefusals)[number] }

export interface ReferenceSource {
  /** Given by the server at enrolment, unique in the charity. */
  readonly deviceNumber: number
  /** How many references this device has made before; never the same twice. */
  readonly counter: number
}

/** Throws when a number is negative, not whole or beyond the largest shape (33 million devices, a billion each). */
export function makeReference({ deviceNumber, counter }: ReferenceSource): string {
  const shape = shapeFor({ deviceNumber, counter })
  if (!shape) throw new Error(`No reference for device ${deviceNumber}, count ${counter}`)
  const device = inBase32(deviceNumber, shape.device)
  const count = inBase32(counter, shape.counter)
  return `H-${device}-${count}-${checkOf(device + count)}`
}

/** Reads a reference in any case and spacing, with O for 0 and I or L for 1; tells a mistyped one from another text. */
export function readReference(text: string): Result<string, ReferenceRefusal> {
  const [, body = '', check = ''] = /^H([0-9A-Z]+)([0-9A-Z])$/.exec(plainReference(text)) ?? []
  const shape = SHAPES.find(({ device, counter }) => device + counter === body.length)
  if (!shape || /U/.test(body + check)) return refused({ reason: 'not-a-reference' })
  const source = {
    deviceNumber: fromBase32(body.slice(0, shape.device)),
    counter: fromBase32(body.slice(shape.device)),
  }
  const isRight = checkOf(body) === check && shapeFor(source) === shape
  return isRight ? ok(makeReference(source)) : refused({ reason: 'mistyped' })
}

/** A reference, or the beginning of one, as search compares it: capitals, no spacing, O as 0, I and L as 1. */
export const plainReference = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

const shapeFor = ({ deviceNumber, counter }: ReferenceSource) =>
  SHAPES.find((shape) => fits(deviceNumber, shape.device) && fits(counter, shape.counter))

const fits = (value: number, length: number) => Number.isInteger(value) && value >= 0 && value < 32 ** length

const inBase32 = (value: number, length: number) =>
  Array.from({ length }, (_, place) => ALPHABET[Math.floor(value / 32 ** (length - 1 - place)) % 32]).join('')

const fromBase32 = (text: string) =>
  Array.from(text).reduce((sum, digit) => sum * 32 + ALPHABET.indexOf(digit), 0)

/** Horner's rule in GF(32): every step doubles, so each character has a weight of its own. */
const checkOf = (body: string) =>
  ALPHABET[Array.from(body).reduce((sum, digit) => doubled(sum ^ ALPHABET.indexOf(digit)), 0)] ?? ''

/** Multiplication by x modulo x⁵ + x² + 1, a primitive polynomial. */
const doubled = (value: number) => (value & 16 ? ((value << 1) & 31) ^ 5 : value << 1)
