import { expect, test } from 'vitest'
import { formatNumber, toAsciiDigits, toPersianDigits } from './digits.ts'

test('reads Persian and Arabic-Indic digits as ASCII and leaves the rest alone', () => {
  expect(toAsciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ room 12')).toBe('0123456789 0123456789 room 12')
})

test('writes Persian digits, from Arabic-Indic ones too', () => {
  expect(toPersianDigits('12 ٣٤')).toBe('۱۲ ۳۴')
})

test('groups thousands and marks the decimals as each language does', () => {
  expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
  expect(formatNumber(1234567.5, 'ar')).toBe('1,234,567.5')
  expect(formatNumber(1234567.5, 'fa-AF')).toBe('۱٬۲۳۴٬۵۶۷٫۵')
  expect(formatNumber(1234567.5, 'ps')).toBe('۱٬۲۳۴٬۵۶۷٫۵')
})

test('leaves short and negative numbers ungrouped', () => {
  expect(formatNumber(0, 'en')).toBe('0')
  expect(formatNumber(-680, 'en')).toBe('-680')
  expect(formatNumber(-1680, 'ps')).toBe('-۱٬۶۸۰')
})

test('throws on what is no number', () => {
  expect(() => formatNumber(Number.NaN, 'en')).toThrow('Cannot show NaN')
})
