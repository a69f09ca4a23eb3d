import { toAsciiDigits } from '../language/digits.ts'
import { ok, refused, type Result } from '../result.ts'

const digitsOnCard = 12

export type OysterRefusal = { readonly reason: 'too-short' | 'too-long' | 'not-a-number' }

/** The number on an Oyster card, as typed or read out: twelve digits in any script and grouping. Nothing else is checked. */
export function readOyster(text: string): Result<string, OysterRefusal> {
  const digits = toAsciiDigits(text).replace(/[\s.-]/g, '')
  if (!/^\d+$/.test(digits)) return refused({ reason: 'not-a-number' })
  if (digits.length === digitsOnCard) return ok(digits)
  return refused({ reason: digits.length < digitsOnCard ? 'too-short' : 'too-long' })
}

/** In groups of four, for reading out and comparing: `0123 4567 8901`. */
export const formatOyster = (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1 ')
