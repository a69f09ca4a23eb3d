import { toAsciiDigits } from '../language/digits.ts'

/** `9`, `9:30`, `0930`, `۱۴:۳۰`, `14.30` as `HH:MM`; empty stays empty; null when it is no time of the day. */
export function readTime(text: string): string | null {
  const typed = toAsciiDigits(text).replace(/\s/g, '')
  if (typed === '') return ''
  const [, hours = '', minutes = '0'] =
    /^(\d{1,2})[:.٫,-]?(\d{2})?$/.exec(typed) ?? /^(\d)(\d{2})$/.exec(typed) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
