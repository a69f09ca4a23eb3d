import { expect, test } from 'vitest'
import { draftOfItem, emptyItem, readItem, type ItemDraft } from './read-item.ts'

const soap: ItemDraft = { ...emptyItem(null), name: ' Soap ', group: 'toiletries', share: 'person' }

test('what was typed becomes an item; a size left empty is no limit', () => {
  expect(readItem({ ...soap, minSize: '۳', quantity: 2, diets: ['halal'] })).toEqual({
    ok: true,
    value: {
      name: 'Soap',
      group: 'toiletries',
      variant: '',
      share: 'person',
      quantity: 2,
      minSize: 3,
      maxSize: null,
      diets: ['halal'],
      isInUse: true,
    },
  })
})

test.each([
  [{ name: ' ' }, { name: 'missing' }],
  [{ name: 'x'.repeat(121) }, { name: 'too-long' }],
  [
    { group: null, share: null },
    { group: 'missing', share: 'missing' },
  ],
  [{ variant: 'x'.repeat(41) }, { variant: 'too-long' }],
  [{ minSize: 'few' }, { minSize: 'size-wrong' }],
  [{ maxSize: '31' }, { maxSize: 'size-wrong' }],
  [{ minSize: '0' }, { minSize: 'size-wrong' }],
  [{ minSize: '5', maxSize: '2' }, { maxSize: 'size-turned' }],
])('%j is refused at its field', (typed, problems) => {
  expect(readItem({ ...soap, ...typed })).toEqual({ ok: false, error: { reason: 'invalid', problems } })
})

test('a saved item read again from its form is the same', () => {
  const read = readItem({ ...soap, minSize: '2', maxSize: '4' })
  if (!read.ok) throw new Error('refused')

  expect(readItem(draftOfItem({ ...read.value, order: 7 }, null))).toEqual(read)
})
