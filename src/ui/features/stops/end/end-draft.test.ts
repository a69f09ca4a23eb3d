import { expect, test } from 'vitest'
import { returnedOf, startEnd } from './end-draft.ts'

const left = new Map([
  ['food', 2],
  ['nappies', 0],
  ['blanket', 1],
])

test('what nobody has counted comes back as it should be left', () => {
  expect(returnedOf(left, startEnd)).toEqual([
    { itemId: 'food', quantity: 2 },
    { itemId: 'blanket', quantity: 1 },
  ])
})

test('what was counted stands, also where nothing should be left or nothing was found', () => {
  expect(returnedOf(left, { ...startEnd, counted: { nappies: 3, blanket: 0 } })).toEqual([
    { itemId: 'food', quantity: 2 },
    { itemId: 'nappies', quantity: 3 },
  ])
})
