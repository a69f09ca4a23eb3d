import { expect, test } from 'vitest'
import type { Item } from '../records/fortnight/item.ts'
import { packageFor } from './packing.ts'

const item = (id: string, order: number, fields: Partial<Item> = {}) => ({
  id,
  fields: {
    name: id,
    group: 'food',
    variant: '',
    diets: [],
    share: 'household',
    quantity: 1,
    minSize: null,
    maxSize: null,
    order,
    isInUse: true,
    ...fields,
  } as Item,
})

const items = [
  item('soap', 50, { group: 'toiletries', share: 'person', quantity: 2 }),
  item('small box', 10, { maxSize: 2 }),
  item('large box', 20, { minSize: 3 }),
  item('halal box', 30, { diets: ['halal'] }),
  item('vegetarian box', 40, { diets: ['vegetarian'] }),
  item('formula 1', 60, { group: 'formula', share: 'request', quantity: 4 }),
  item('nappies 4', 70, { group: 'nappies', share: 'request', quantity: 2 }),
]
const itemIds = items.map(({ id }) => id)

const packed = (given: Partial<Parameters<typeof packageFor>[0]>) =>
  packageFor({ items, itemIds, diets: [], size: 1, extras: [], ...given }).map(
    ({ itemId, quantity }) => `${quantity} ${itemId}`,
  )

test('everybody gets what suits their size, in item order, and so many for each person', () => {
  expect(packed({ size: 2 })).toEqual(['1 small box', '4 soap'])
  expect(packed({ size: 3 })).toEqual(['1 large box', '6 soap'])
})

test('what is made for their diet takes the place of the ordinary of its group, and of no other group', () => {
  expect(packed({ size: 3, diets: ['halal'] })).toEqual(['1 halal box', '6 soap'])
  expect(packed({ diets: ['halal', 'vegetarian'] })).toEqual(['1 halal box', '1 vegetarian box', '2 soap'])
})

test('where the cycle has nothing for their diet they get the ordinary', () => {
  const ids = itemIds.filter((id) => id !== 'halal box')

  expect(packed({ diets: ['halal'], itemIds: ids })).toEqual(['1 small box', '2 soap'])
})

test('where what is made for their diet is not for their size they get the ordinary', () => {
  const larger = [
    ...items.filter(({ id }) => id !== 'halal box'),
    item('halal box', 30, { diets: ['halal'], minSize: 4 }),
  ]

  expect(packed({ items: larger, diets: ['halal'] })).toEqual(['1 small box', '2 soap'])
})

test('what is given on request is given to those who asked; what was said this time counts', () => {
  const extras = [
    { itemId: 'formula 1', quantity: 4 },
    { itemId: 'nappies 4', quantity: 2 },
  ]

  expect(packed({ extras })).toContain('4 formula 1')
  expect(packed({ extras, asked: [{ itemId: 'formula 1', quantity: 6 }] })).toEqual([
    '1 small box',
    '2 soap',
    '6 formula 1',
    '2 nappies 4',
  ])
})

test('what everybody gets and somebody asked for besides is given in one piece of the list', () => {
  expect(packed({ extras: [{ itemId: 'soap', quantity: 3 }] })).toEqual(['1 small box', '5 soap'])
})

test('what is out of use or not in the cycle is in no package, asked for or not', () => {
  const older = items.map((one) => (one.id === 'soap' ? item('soap', 50, { isInUse: false }) : one))

  expect(
    packed({ items: older, itemIds: ['soap', 'small box'], extras: [{ itemId: 'nappies 4', quantity: 1 }] }),
  ).toEqual(['1 small box'])
})
