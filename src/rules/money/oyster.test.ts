import { expect, test } from 'vitest'
import { formatOyster, readOyster } from './oyster.ts'

test.each(['012345678901', '0123 4567 8901', '۰۱۲۳-۴۵۶۷-۸۹۰۱'])('%j is the number of a card', (typed) => {
  expect(readOyster(typed)).toEqual({ ok: true, value: '012345678901' })
})

test.each([
  ['01234567890', 'too-short'],
  ['0123456789012', 'too-long'],
  ['', 'not-a-number'],
  ['my card', 'not-a-number'],
] as const)('%j is refused: %s', (typed, reason) => {
  expect(readOyster(typed)).toEqual({ ok: false, error: { reason } })
})

test('a number is shown in groups of four', () => {
  expect(formatOyster('012345678901')).toBe('0123 4567 8901')
})
