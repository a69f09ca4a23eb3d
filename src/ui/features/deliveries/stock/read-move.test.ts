import { expect, test } from 'vitest'
import { readMove, type MoveDraft } from './read-move.ts'

const read = (draft: Partial<MoveDraft>, reckoned = 40) =>
  readMove({ why: 'received', pieces: '12', remark: '', ...draft }, reckoned)

test.each([
  ['received', '12', 12],
  ['received', '۱۲', 12],
  ['spoiled', '12', -12],
  ['given-elsewhere', '12', -12],
  ['counted', '37', -3],
  ['counted', '41', 1],
  ['counted', '40', 0],
  ['counted', '0', -40],
] as const)('%s with %s typed moves %d where 40 were reckoned', (why, pieces, quantity) => {
  expect(read({ why, pieces })).toEqual({ ok: true, value: { why, quantity, remark: '' } })
})

test('a count mends what was reckoned below nothing', () => {
  expect(read({ why: 'counted', pieces: '5' }, -3)).toMatchObject({ value: { quantity: 8 } })
})

test.each([
  [{ pieces: '' }, { pieces: 'number-missing' }],
  [{ pieces: 'some' }, { pieces: 'number-missing' }],
  [{ pieces: '0' }, { pieces: 'number-missing' }],
  [{ pieces: '100001' }, { pieces: 'too-many' }],
  [{ remark: 'x'.repeat(301) }, { remark: 'too-long' }],
])('%j is refused at its field', (draft, problems) => {
  expect(read(draft)).toEqual({ ok: false, error: { reason: 'invalid', problems } })
})
