import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestOrder, type Doorstep } from './suggest-order.ts'

const at = (id: string, given: Partial<Doorstep> = {}): Doorstep => ({
  id,
  postcode: 'SW7 4LB',
  hotel: 'Linden Court',
  street: '',
  floor: '',
  room: '',
  ...given,
})
const ids = (doorsteps: readonly Doorstep[]) => suggestOrder(doorsteps).map(({ id }) => id)

test('it goes by district as people count them, then by the second half', () => {
  const doorsteps = [
    at('battersea', { postcode: 'SW11 2AA' }),
    at('late', { postcode: 'SW5 9ZZ' }),
    at('camden', { postcode: 'N7 4KM' }),
    at('early', { postcode: 'SW5 1AA' }),
  ]

  expect(ids(doorsteps)).toEqual(['camden', 'early', 'late', 'battersea'])
})

test('in a house it goes floor by floor and room by room, told or read from the number', () => {
  const doorsteps = [
    at('no room'),
    at('second', { room: '207' }),
    at('twelfth', { room: '1204' }),
    at('ground', { room: '12' }),
    at('said', { room: '9', floor: '1' }),
    at('first', { room: '101' }),
  ]

  expect(ids(doorsteps)).toEqual(['ground', 'said', 'first', 'second', 'twelfth', 'no room'])
})

test('who has no postcode comes last', () => {
  expect(ids([at('nowhere', { postcode: '' }), at('here', { postcode: 'W1A 0AX' })])).toEqual([
    'here',
    'nowhere',
  ])
})

const doorstep = fc.record({
  id: fc.uuid(),
  postcode: fc.constantFrom('', 'N7 4KM', 'SW5 1AA', 'SW11 2AA'),
  hotel: fc.constantFrom('', 'Linden Court', 'The Elms'),
  street: fc.constantFrom('', '2 Elm Road', '10 Elm Road'),
  floor: fc.constantFrom('', 'G', '1', '2'),
  room: fc.constantFrom('', '1', '101', '207', '207A'),
})

test('the order it begins with makes no difference, and those of one house stay together', () => {
  fc.assert(
    fc.property(fc.uniqueArray(doorstep, { selector: ({ id }) => id, maxLength: 30 }), (doorsteps) => {
      const ordered = suggestOrder(doorsteps)
      const houses = ordered.map(({ postcode, hotel, street }) => [postcode, hotel, street].join())

      expect(suggestOrder(doorsteps.toReversed())).toEqual(ordered)
      expect(houses.filter((house, n) => house !== houses[n - 1])).toHaveLength(new Set(houses).size)
    }),
  )
})
