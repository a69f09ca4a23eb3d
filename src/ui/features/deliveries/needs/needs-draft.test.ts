import { expect, test } from 'vitest'
import { readNeeds, withExtra, type NeedsDraft } from './needs-draft.ts'

const today = '2026-11-24'
const draft: NeedsDraft = {
  wantsPackage: true,
  diets: ['halal'],
  extras: [{ itemId: 'nappies', quantity: 2 }],
  isAddressConfirmed: false,
  remark: ' Ring first. ',
}

test('an address that nobody made sure of today keeps its day', () => {
  expect(readNeeds(draft, { confirmedOn: '2026-11-02', today })).toEqual({
    ok: true,
    value: {
      wantsPackage: true,
      diets: ['halal'],
      extras: [{ itemId: 'nappies', quantity: 2 }],
      addressConfirmedOn: '2026-11-02',
      remark: 'Ring first.',
    },
  })
})

test('one made sure of today has today', () => {
  const read = readNeeds({ ...draft, isAddressConfirmed: true }, { confirmedOn: null, today })

  expect(read).toMatchObject({ value: { addressConfirmedOn: today } })
})

test('what was made sure of today can be taken back', () => {
  expect(readNeeds(draft, { confirmedOn: today, today })).toMatchObject({
    value: { addressConfirmedOn: null },
  })
})

test('a remark that is too long is refused', () => {
  const read = readNeeds({ ...draft, remark: 'x'.repeat(501) }, { confirmedOn: null, today })

  expect(read).toEqual({ ok: false, error: { reason: 'too-long' } })
})

test('an extra is added, changed and taken off in its place', () => {
  const two = withExtra(draft.extras, 'formula', 4)

  expect(two).toEqual([
    { itemId: 'nappies', quantity: 2 },
    { itemId: 'formula', quantity: 4 },
  ])
  expect(withExtra(two, 'nappies', 3)[0]).toEqual({ itemId: 'nappies', quantity: 3 })
  expect(withExtra(two, 'nappies', 0)).toEqual([{ itemId: 'formula', quantity: 4 }])
})
