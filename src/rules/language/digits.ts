import { digitsOf, type Language } from './language.ts'

const PERSIAN_ZERO = 0x06f0
const ARABIC_ZERO = 0x0660

/** The same text with Persian (۰-۹) and Arabic-Indic (٠-٩) digits as 0-9: the form that is stored and compared. */
export const toAsciiDigits = (text: string) =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))

/** The same text with its digits as Dari and Pashto write them: ۰-۹, never ٠-٩. */
export const toPersianDigits = (text: string) =>
  toAsciiDigits(text).replace(/\d/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)))

/** Text for a person to read, in the digits of their language. Not for identifiers: those stay ASCII. */
export const toDigitsOf = (language: Language, text: string) =>
  digitsOf(language) === 'persian' ? toPersianDigits(text) : text

/**
 * A count or measure as the language writes it: 12,345.5 or ۱۲٬۳۴۵٫۵. Own rules, since a phone may lack
 * the language's data. Shows the digits the number has, so round first. Throws on what is not finite.
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) throw new Error(`Cannot show ${value} as a number`)
  const [whole = '0', fraction] = String(value).split('.')
  const [group, point] = digitsOf(language) === 'persian' ? ['٬', '٫'] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return toDigitsOf(language, fraction === undefined ? grouped : `${grouped}${point}${fraction}`)
}
