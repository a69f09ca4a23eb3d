import { expect, test } from 'vitest'
import { createHotelMatcher, foldHotelName } from './hotels.ts'

const langmere = { id: 'h1', name: 'The Langmere', postcode: 'SW5 0RD' }

test.each([
  ['The Langmere ', 'langmere'],
  ['LANGMERE HOTEL', 'langmere'],
  ['Hotel Langmère', 'langmere'],
  ["King's & Queen's", 'king s and queen s'],
  ['The Hotel', 'the hotel'],
])('folds %j', (name, folded) => {
  expect(foldHotelName(name)).toBe(folded)
})

test('knows a hotel however the list spells it, and by its name alone where there is no postcode', () => {
  const hotels = createHotelMatcher([langmere])

  expect(hotels.note('langmere hotel', 'SW5 0RD')).toMatchObject({ id: 'h1', name: 'The Langmere' })
  expect(hotels.note('Langmere', '')).toMatchObject({ id: 'h1' })
})

test('takes the same name with another postcode for another hotel', () => {
  const hotels = createHotelMatcher([langmere])

  expect(hotels.note('The Langmere', 'W14 8TH')).toMatchObject({ id: null, postcode: 'W14 8TH' })
  expect(hotels.note('The Langmere', 'SW5 0RD')).toMatchObject({ id: 'h1' })
})

test('gathers a new hotel from several rows, with the postcode that one of them has', () => {
  const hotels = createHotelMatcher([])
  const first = hotels.note('Park Rowan Inn', '')
  const second = hotels.note('park rowan inn', 'SW7 4LB')

  expect(second.key).toBe(first.key)
  expect(hotels.find('Park Rowan Inn', '')).toEqual({ ...first, postcode: 'SW7 4LB' })
})
