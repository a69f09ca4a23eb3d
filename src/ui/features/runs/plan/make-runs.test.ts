import { expect, test } from 'vitest'
import { areaName, slotsOf } from './make-runs.ts'

const at = (hotel: string, postcode: string) => ({
  id: hotel,
  hotel,
  postcode,
  street: '',
  floor: '',
  room: '',
})

test('a run is called by its one or two houses', () => {
  expect(areaName([at('Linden Court', 'SW7 4LB'), at('Linden Court', 'SW7 4LB')])).toBe('Linden Court')
  expect(areaName([at('Linden Court', 'SW7 4LB'), at('Elm House', 'N7 4KM')])).toBe(
    'Linden Court · Elm House',
  )
})

test('a run to many houses is called by its districts, and not by all of many', () => {
  const houses = ['N7 4KM', 'N7 5AA', 'SW5 1AA', 'W2 1AA', 'E1 1AA'].map((postcode, n) =>
    at(`House ${n}`, postcode),
  )

  expect(areaName(houses.slice(0, 3))).toBe('N7 · SW5')
  expect(areaName(houses)).toBe('N7 · SW5 · W2 …')
})

test('every driver has a run on every day; without drivers there is one a day', () => {
  expect(slotsOf({ driverIds: ['imran', 'lina'], days: ['2026-11-26', '2026-11-25'] })).toEqual([
    { onDay: '2026-11-25', staffId: 'imran' },
    { onDay: '2026-11-25', staffId: 'lina' },
    { onDay: '2026-11-26', staffId: 'imran' },
    { onDay: '2026-11-26', staffId: 'lina' },
  ])
  expect(slotsOf({ driverIds: [], days: ['2026-11-25'] })).toEqual([{ onDay: '2026-11-25', staffId: null }])
})
