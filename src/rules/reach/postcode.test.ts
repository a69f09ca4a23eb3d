import { expect, test } from 'vitest'
import { comparePostcodes, outwardCode, readPostcode } from './postcode.ts'

const read = (text: string) => {
  const result = readPostcode(text)
  return result.ok ? result.value : result.error.reason
}

test.each([
  ['sw74lb', 'SW7 4LB'],
  [' SW7  4LB ', 'SW7 4LB'],
  ['SW7-4LB', 'SW7 4LB'],
  ['w14 8th', 'W14 8TH'],
  ['sw1a1aa', 'SW1A 1AA'],
  ['M1 1AE', 'M1 1AE'],
  ['B33 8TH', 'B33 8TH'],
  ['CR2 6XH', 'CR2 6XH'],
  ['DN55 1PT', 'DN55 1PT'],
  ['W1A 0AX', 'W1A 0AX'],
  ['EC1A 1BB', 'EC1A 1BB'],
  ['GIR 0AA', 'GIR 0AA'],
  ['SW5 ORD', 'SW5 0RD'],
  ['SW۷ ۴LB', 'SW7 4LB'],
])('reads %s as %s', (text, postcode) => {
  expect(read(text)).toBe(postcode)
})

test.each(['SW5', 'SW7 4', 'sw74l', 'W14', 'EC1A 1B'])('%s is incomplete', (text) => {
  expect(read(text)).toBe('incomplete')
})

test.each(['', 'London', '12345', 'SW7 4CB', 'QQ1 1AA', 'SW7 4LBB', 'room 12', 'M1234567'])(
  '%s is not a postcode',
  (text) => {
    expect(read(text)).toBe('not-a-postcode')
  },
)

test('sorts by district as people count', () => {
  const sorted = ['W14 8TH', 'SW11 1AA', 'SW5 9QX', 'SW5 0RD'].sort(comparePostcodes)

  expect(sorted).toEqual(['SW5 0RD', 'SW5 9QX', 'SW11 1AA', 'W14 8TH'])
  expect(sorted.map(outwardCode)).toEqual(['SW5', 'SW5', 'SW11', 'W14'])
})
