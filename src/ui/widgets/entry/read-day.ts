import { toAsciiDigits } from '#rules/language/digits.ts'

/** A day as somebody typed it: any digits, perhaps incomplete, perhaps wrong. Kept as typed. */
export interface DayEntry {
  day: string
  month: string
  year: string
}

export const emptyDay: DayEntry = { day: '', month: '', year: '' }

/** A whole number in ASCII, Persian or Arabic digits; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const ascii = toAsciiDigits(text.trim())
  return /^\d{1,6}$/.test(ascii) ? Number(ascii) : undefined
}

/** The three numbers of an entry, whether or not they make a day. Whether they do is the calendar's to say. */
export function readDay(entry: DayEntry): {
  day: number | undefined
  month: number | undefined
  year: number | undefined
} {
  return { day: readNumber(entry.day), month: readNumber(entry.month), year: readNumber(entry.year) }
}
