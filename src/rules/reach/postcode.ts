import { toAsciiDigits } from '../language/digits.ts'
import { ok, refused, type Result } from '../result.ts'

/** Why a text is no UK postcode. Also keys of the locales. `incomplete`: its first half is right, as in `SW5`. */
export const postcodeRefusals = ['incomplete', 'not-a-postcode'] as const
export type PostcodeRefusal = { readonly reason: (typeof postcodeRefusals)[number] }

// The forms of BS 7666: A9, A99, AA9, AA99, A9A, AA9A and then 9AA, without the letters never used there.
const OUTWARD = /^(?:[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY])|GIR)$/
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/

/**
 * Reads a UK postcode in any case and spacing into its normal form, `SW7 4LB`. The letters O and I where only
 * a digit can stand are taken for 0 and 1. Says nothing of whether the postcode is in use.
 */
export function readPostcode(text: string): Result<string, PostcodeRefusal> {
  const letters = toAsciiDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s.,\u200b-\u200f\u2066-\u2069-]/g, '')
  const outward = letters.slice(0, -3)
  const inward = letters.slice(-3).replace(/^O/, '0').replace(/^I/, '1')
  if (OUTWARD.test(outward) && INWARD.test(inward)) return ok(`${outward} ${inward}`)
  return refused({ reason: isBegun(letters) ? 'incomplete' : 'not-a-postcode' })
}

/** An outward half alone, or with the beginning of the inward half. */
const isBegun = (letters: string) =>
  [0, 1, 2].some((more) => {
    const outward = letters.slice(0, letters.length - more)
    const rest = letters.slice(letters.length - more)
    return OUTWARD.test(outward) && /^(?:|\d|\d[A-Z])$/.test(rest)
  })

/** The district of a normal postcode, `SW7`: what runs and lists are sorted by. */
export const outwardCode = (postcode: string) => postcode.split(' ')[0] ?? ''

/** Sorts normal postcodes by district as people count them: SW5 before SW11. */
export const comparePostcodes = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })
