import { parsePhoneNumberWithError, ParseError, type MetadataJson } from 'libphonenumber-js/core'
import { toAsciiDigits } from '../language/digits.ts'
import phoneMetadata from './phone-metadata.generated.json' with { type: 'json' }
import { ok, refused, type Result } from '../result.ts'

/**
 * Phone numbers, kept in E.164 (`+447700900123`). Numbers without a country are taken for British. Countries
 * outside phone-metadata.generated.json are accepted with their `+` and only checked for length.
 */
const metadata = phoneMetadata as unknown as MetadataJson

export const phoneRefusals = ['not-a-number', 'too-short', 'too-long'] as const
export type PhoneRefusal = { readonly reason: (typeof phoneRefusals)[number] }

export interface Phone {
  readonly e164: string
  /** Whose it is, when the text says so: `husband`. */
  readonly relation: string | null
}

export type PhoneReading =
  | {
      readonly kind: 'phone'
      readonly phone: Phone
      /** Further text, such as a second number. */ readonly rest: string | null
    }
  /** The text says that there is none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }

const NONE =
  /^(?:no|none|nil|n\/?a|-+|no (?:phone|mobile|number|tel)|does ?n[o']t have(?: one)?|ندارد|نلري|لا يوجد)$/i
const LETTER = /\p{L}/u

/** Reads a number as typed or kept in a spreadsheet: any spacing and digits, a lost leading zero, a note of whose it is. */
export function readPhone(text: string): Result<PhoneReading, PhoneRefusal> {
  const written = toAsciiDigits(text.normalize('NFKC'))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (written === '') return ok({ kind: 'blank' })
  if (NONE.test(written)) return ok({ kind: 'none' })
  const [first = '', ...others] = written
    .split(/ ?(?:[;,|]|\/|\bor\b|\band\b) ?(?=[^;,|/]*\d{4})/i)
    .filter(Boolean)
  const { digits, words } = partsOf(first)
  const e164 = toE164(digits)
  if (!e164.ok) return e164
  const phone = { e164: e164.value, relation: words || null }
  return ok({ kind: 'phone', phone, rest: others.join(', ') || null })
}

/** The dialled part of a text and the words around it. */
function partsOf(text: string) {
  const words = text
    .replace(/\(([^)]*)\)/g, (group, inner: string) => (LETTER.test(inner) ? ` ${inner} ` : group))
    .replace(/[+\d().\s-]*\d[\d().\s-]*/g, ' / ')
    .replace(/^(?:\s|[/:,.-])+|(?:\s|[/:,.-])+$/g, '')
    .replace(/^(?:tel|mob(?:ile)?|phone|ph|m|t)\b\.?:?\s*/i, '')
  const digits = text.replace(/\([^)]*\p{L}[^)]*\)/gu, ' ').replace(/[^\d+]/g, ' ')
  return { digits, words: words.replace(/\s*\/\s*/g, ' ').trim() }
}

function toE164(digits: string): Result<string, PhoneRefusal> {
  const compact = digits.replace(/ /g, '')
  if (!/\d{3}/.test(compact)) return refused({ reason: 'not-a-number' })
  // Spreadsheets drop the plus as they drop the zero.
  const dialled = /^44[1237]\d{9}$/.test(compact) ? `+${compact}` : compact
  try {
    const number = parsePhoneNumberWithError(dialled, 'GB', metadata)
    const lengthProblem = problemOfLength(
      number.countryCallingCode,
      number.nationalNumber,
      number.isPossible(),
    )
    return lengthProblem ? refused({ reason: lengthProblem }) : ok(number.number)
  } catch (problem) {
    if (!(problem instanceof ParseError)) throw problem
    return problem.message === 'INVALID_COUNTRY'
      ? fromElsewhere(dialled)
      : refused({ reason: wordFor(problem) })
  }
}

function problemOfLength(callingCode: string, national: string, isPossible: boolean) {
  // The library lets British mobiles have nine digits, because a few land lines do.
  const isExact = callingCode === '44' && /^[237]/.test(national)
  if (isExact ? national.length === 10 : isPossible) return null
  return national.length < (callingCode === '44' ? 10 : 8) ? 'too-short' : 'too-long'
}

/** E.164 allows fifteen digits at most; no country has fewer than seven with its code. */
function fromElsewhere(dialled: string): Result<string, PhoneRefusal> {
  const digits = dialled.replace(/^(?:\+|00)/, '').replace(/\D/g, '')
  if (digits.startsWith('0')) return refused({ reason: 'not-a-number' })
  if (digits.length < 7) return refused({ reason: 'too-short' })
  return digits.length > 15 ? refused({ reason: 'too-long' }) : ok(`+${digits}`)
}

const wordFor = (problem: ParseError): PhoneRefusal['reason'] => {
  if (problem.message === 'TOO_SHORT') return 'too-short'
  return problem.message === 'TOO_LONG' ? 'too-long' : 'not-a-number'
}

/** British numbers as they are dialled here, `07700 900163`; others with their country, `+93 70 012 3456`. */
export function formatPhone(e164: string): string {
  try {
    const number = parsePhoneNumberWithError(e164, metadata)
    return number.countryCallingCode === '44' ? number.formatNational() : number.formatInternational()
  } catch (problem) {
    if (problem instanceof ParseError) return e164
    throw problem
  }
}

/** What was typed in a search, as far as it can be part of a number; null when it has letters or under three digits. */
export function phoneQuery(text: string): string | null {
  const ascii = toAsciiDigits(text.normalize('NFKC')).replace(/\(0\)/g, '')
  if (LETTER.test(ascii)) return null
  const digits = ascii.replace(/\D/g, '').replace(/^00/, '')
  return digits.length < 3 ? null : digits
}

/** Whether the digits typed stand in this number, as dialled at home or from abroad, in any spacing. */
export function matchesPhone(e164: string, query: string): boolean {
  const digits = phoneQuery(query)
  if (digits === null) return false
  return e164.slice(1).includes(digits) || (e164.startsWith('+44') && `0${e164.slice(3)}`.includes(digits))
}
