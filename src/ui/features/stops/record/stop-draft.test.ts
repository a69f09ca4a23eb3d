import { expect, test } from 'vitest'
import { readFailed, readOtherwise, untouchedStop, type StopDraft } from './stop-draft.ts'

const items = [
  { itemId: 'food', quantity: 1 },
  { itemId: 'nappies', quantity: 2 },
]
const draft = (more: Partial<StopDraft> = {}): StopDraft => ({ ...untouchedStop, ...more })
const reason = (read: ReturnType<typeof readFailed>) => (read.ok ? null : read.error.reason)

test('an untouched stop gives all that was planned', () => {
  expect(readOtherwise(draft(), items)).toMatchObject({
    value: {
      outcome: 'handed-over',
      toWhom: '',
      given: [
        { itemId: 'food', quantity: 1, insteadOf: null },
        { itemId: 'nappies', quantity: 2, insteadOf: null },
      ],
    },
  })
})

test('fewer pieces, and something else in the place of an item, are told apart', () => {
  const pieces = [
    { itemId: 'food', quantity: 0, instead: null },
    { itemId: 'nappies', quantity: 1, instead: { itemId: 'blanket', quantity: 3 } },
  ]

  const read = readOtherwise(draft({ pieces, remark: ' ran out ' }), items)

  expect(read).toMatchObject({
    value: {
      given: [
        { itemId: 'nappies', quantity: 1, insteadOf: null },
        { itemId: 'blanket', quantity: 3, insteadOf: 'nappies' },
      ],
      remark: 'ran out',
    },
  })
})

test('who took it must be said of somebody else, where it was left may be', () => {
  expect(reason(readOtherwise(draft({ handover: 'to-other', toWhom: ' ' }), items))).toBe('to-whom')
  expect(readOtherwise(draft({ handover: 'to-other', toWhom: ' Reception ' }), items)).toMatchObject({
    value: { outcome: 'to-other', toWhom: 'Reception' },
  })
  expect(readOtherwise(draft({ handover: 'left' }), items)).toMatchObject({ value: { toWhom: '' } })
})

test('a name typed before the answer changed is not told of who lives there', () => {
  expect(readOtherwise(draft({ handover: 'handed-over', toWhom: 'Reception' }), items)).toMatchObject({
    value: { toWhom: '' },
  })
})

test('nothing handed over is no delivery, unless nothing was planned', () => {
  const none = items.map(({ itemId }) => ({ itemId, quantity: 0, instead: null }))

  expect(reason(readOtherwise(draft({ pieces: none }), items))).toBe('nothing-given')
  expect(readOtherwise(draft(), []).ok).toBe(true)
})

test('what failed needs its reason, and gives nothing', () => {
  expect(reason(readFailed(draft()))).toBe('failure')
  expect(readFailed(draft({ failure: 'nobody', remark: 'rang twice' }))).toMatchObject({
    value: { outcome: 'nobody', given: [], remark: 'rang twice' },
  })
})

test('a remark too long for a record is refused before it is saved', () => {
  const remark = 'a'.repeat(501)

  expect(reason(readFailed(draft({ failure: 'nobody', remark })))).toBe('too-long')
  expect(reason(readOtherwise(draft({ remark }), items))).toBe('too-long')
})
