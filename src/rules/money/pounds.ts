import { toAsciiDigits } from '../language/digits.ts'

/** Money is kept in pence and written in pounds, with ASCII digits in every language: `£5`, `£7.50`, `£1,250`. */
export function formatPounds(pence: number): string {
  const [pounds = '', rest = ''] = (Math.abs(pence) / 100).toFixed(2).split('.')
  const whole = pounds.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${pence < 0 ? '-' : ''}£${whole}${rest === '00' ? '' : `.${rest}`}`
}

/** An amount as typed, in any digits, with or without `£`: `7`, `7.5`, `۷٫۵۰`, `1,250.00`. In pence; null when it is none. */
export function readPounds(text: string): number | null {
  const typed = toAsciiDigits(text)
    .replace(/[\s£\u200b-\u200f\u2066-\u2069]/g, '')
    .replace('٫', '.')
    .replace(/^(\d+),(\d{1,2})$/, '$1.$2')
    .replace(/[,٬](?=\d{3}(\D|$))/g, '')
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(typed)) return null
  return Math.round(Number(typed) * 100)
}
