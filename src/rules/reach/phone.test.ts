import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, matchesPhone, readPhone } from './phone.ts'

const read = (text: string) => {
  const result = readPhone(text)
  if (!result.ok) return result.error.reason
  return result.value.kind === 'phone' ? result.value.phone.e164 : result.value.kind
}

test.each([
  '07700 900123',
  '07700-900-123',
  '(07700) 900123',
  '07700.900.123',
  '7700900123',
  '+447700900123',
  '+44 7700 900123',
  '+44 (0)7700 900123',
  '00 44 7700 900123',
  '447700900123',
  '۰۷۷۰۰ ۹۰۰۱۲۳',
  '٠٧٧٠٠٩٠٠١٢٣',
  '\u2066+44 7700 900123\u2069',
  'mob: 07700 900123',
])('reads %s as the one number', (text) => {
  expect(read(text)).toBe('+447700900123')
})

test.each([
  ['07700 900123 (husband)', 'husband'],
  ['00 44 7700 900551 (husband)', 'husband'],
  ['(07700) 900102 (husband)', 'husband'],
  ['husband 07700 900123', 'husband'],
  ['07700 900123 - her sister', 'her sister'],
  ['07700 900123 (شوهر)', 'شوهر'],
  ['Tel: 07700 900123', null],
  ['07700 900123', null],
])('of %s it keeps whose number it is: %s', (text, relation) => {
  expect(readPhone(text)).toMatchObject({ ok: true, value: { phone: { relation } } })
})

test('takes the first of two numbers and keeps the other as it was written', () => {
  expect(readPhone('07700 900123 / 07700 900456 (wife)')).toEqual({
    ok: true,
    value: {
      kind: 'phone',
      phone: { e164: '+447700900123', relation: null },
      rest: '07700 900456 (wife)',
    },
  })
  expect(readPhone('07700 900123 or 07700 900456')).toMatchObject({ value: { rest: '07700 900456' } })
})

test.each(['no phone', 'None', 'n/a', '-', 'ندارد'])('%s says that there is no phone', (text) => {
  expect(read(text)).toBe('none')
})

test('nothing written says nothing', () => {
  expect(read('  ')).toBe('blank')
})

test.each([
  ['07700 90012', 'too-short'],
  ['0770', 'too-short'],
  ['07700 9001234', 'too-long'],
  ['+44 7700 900123 456', 'too-long'],
  ['+999', 'too-short'],
  ['+9991234567890123', 'too-long'],
  ['7.7009E+09', 'not-a-number'],
  ['hello', 'not-a-number'],
  ['12', 'not-a-number'],
  ['room 12', 'not-a-number'],
])('refuses %s: %s', (text, reason) => {
  expect(read(text)).toBe(reason)
})

test('reads land lines and numbers abroad', () => {
  expect(read('020 7946 0000')).toBe('+442079460000')
  expect(read('+93 70 012 3456')).toBe('+93700123456')
  expect(read('0093 70 012 3456')).toBe('+93700123456')
  expect(read('+61 491 570 006')).toBe('+61491570006')
})

test('shows British numbers as dialled here and others with their country', () => {
  expect(formatPhone('+447700900163')).toBe('07700 900163')
  expect(formatPhone('+442079460000')).toBe('020 7946 0000')
  expect(formatPhone('+93700123456')).toBe('+93 70 012 3456')
  expect(formatPhone('+61491570006')).toBe('+61491570006')
})

test.each([
  '07700 900163',
  '0770 090 0163',
  '900163',
  '+44 7700',
  '0044 7700 900163',
  '+44 (0)7700 900163',
  '۹۰۰۱۶۳',
])('a search for %s finds the number', (query) => {
  expect(matchesPhone('+447700900163', query)).toBe(true)
})

test.each(['07700 900164', '16', 'Hamid', 'SW7 163', ''])('a search for "%s" does not', (query) => {
  expect(matchesPhone('+447700900163', query)).toBe(false)
})

test('every British mobile is read back from how it is shown, and found by its last digits', () => {
  const anyMobile = fc.integer({ min: 0, max: 999 }).map((n) => `+447700900${String(n).padStart(3, '0')}`)

  fc.assert(
    fc.property(anyMobile, (e164) => {
      expect(read(formatPhone(e164))).toBe(e164)
      expect(matchesPhone(e164, e164.slice(-6))).toBe(true)
    }),
    { seed: 20_261_122 },
  )
})

test('never throws, whatever is written', () => {
  const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[+\d() /-]{0,24}[a-z]{0,5}$/))

  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof read(text)).toBe('string')
    }),
    { seed: 20_261_122, numRuns: 2_000 },
  )
})
