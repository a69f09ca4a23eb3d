import { expect, test } from 'vitest'
import { directionsTo } from './directions.ts'

const hotel = {
  name: 'Linden Court',
  street: '3 Elm & Ash Road',
  postcode: 'SW7 4LB',
}

test.each([
  ['Android', 'geo:0,0?q=Linden%20Court%2C%203%20Elm%20%26%20Ash%20Road%2C%20SW7%204LB'],
  ['iPhone', 'https://maps.apple.com/?daddr=Linden%20Court%2C%203%20Elm%20%26%20Ash%20Road%2C%20SW7%204LB'],
  [
    'Linux',
    'https://www.openstreetmap.org/search?query=Linden%20Court%2C%203%20Elm%20%26%20Ash%20Road%2C%20SW7%204LB',
  ],
])('on %s the way leads to the maps that are there', (userAgent, href) => {
  expect(directionsTo(hotel, userAgent)).toBe(href)
})

test('a hotel without an address leads nowhere', () => {
  expect(directionsTo({ ...hotel, street: '', postcode: '' }, 'Android')).toBeNull()
})
