import { expect, test } from 'vitest'
import type { Item } from '#rules/records/fortnight/item.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { groupsOf, withoutPiece, withPiece } from './needs-list.ts'

const item = (id: string, fields: Partial<Item>) =>
  viewOf<'item'>(id, { group: 'other', share: 'request', order: 0, isInUse: true, ...fields } as Item)

const items = [
  item('size-5', { group: 'nappies', order: 5 }),
  item('size-4', { group: 'nappies', order: 4 }),
  item('parcel', { group: 'food', share: 'household' }),
  item('milk', { group: 'formula' }),
  item('coat', { isInUse: false }),
  item('blanket', {}),
]
const idsOf = (groups: ReturnType<typeof groupsOf>['asked']) =>
  groups.map(({ group, items: some }) => [group, ...some.map(({ id }) => id)])

test('what is given on request stands by group in the order of the charity, apart from the rest of the package', () => {
  const { asked, rest } = groupsOf(
    items,
    items.map(({ id }) => id),
  )

  expect(idsOf(asked)).toEqual([
    ['formula', 'milk'],
    ['nappies', 'size-4', 'size-5'],
    ['other', 'blanket'],
  ])
  expect(idsOf(rest)).toEqual([['food', 'parcel']])
})

test('only what belongs to the cycle is offered', () => {
  expect(idsOf(groupsOf(items, ['milk', 'coat']).asked)).toEqual([['formula', 'milk']])
})

test('an item is needed once, in the place where it stood', () => {
  const needs = [
    { itemId: 'milk', quantity: 1 },
    { itemId: 'blanket', quantity: 2 },
  ]

  expect(withPiece(needs, { itemId: 'milk', quantity: 3 })).toEqual([
    { itemId: 'milk', quantity: 3 },
    needs[1],
  ])
  expect(withPiece([], { itemId: 'milk', quantity: 1 })).toHaveLength(1)
  expect(withoutPiece(needs, 'milk')).toEqual([needs[1]])
})
