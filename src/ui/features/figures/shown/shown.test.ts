import { expect, test } from 'vitest'
import type { FigureRows } from '#rules/figures/figure-rows.ts'
import { readShown, shownPackages, shownPath, shownWants, type Shown } from './shown.ts'

test.each([
  { of: 'packages' },
  { of: 'packages', state: 'failed', day: '2026-11-20' },
  { of: 'packages', outcome: 'nobody', hotel: 'none' },
  { of: 'calls', result: 'not-called' },
  { of: 'top-ups', fate: 'counted', sort: 'travel' },
  { of: 'wants', item: 'rice', state: 'not-met' },
  { of: 'households', state: 'without' },
] satisfies Shown[])('an address says which rows it shows, there and back: %o', (shown) => {
  const url = new URL(shownPath('c', shown), 'https://here')

  expect(url.pathname).toBe('/deliveries/c/figures')
  expect(readShown(url.searchParams)).toEqual(shown)
})

test.each(['', 'show=everything', 'show=toString', 'show=packages&state=lost', 'show=calls&day=2026-11-20'])(
  'an address that asks for rows no figure counts, such as “%s”, asks for none',
  (search) => {
    expect(readShown(new URLSearchParams(search))).toBeNull()
  },
)

const rows = {
  packages: [
    { state: 'delivered', onDay: '2026-11-20', hotelId: 'linden', delivery: undefined },
    { state: 'failed', onDay: '2026-11-20', hotelId: null, delivery: undefined },
    { state: 'failed', onDay: null, hotelId: 'linden', delivery: undefined },
  ],
  wants: [
    { memberId: 'a', itemId: 'rice', wanted: 3, met: 2, toGo: 0, notMet: 1 },
    { memberId: 'b', itemId: 'rice', wanted: 2, met: 2, toGo: 0, notMet: 0 },
  ],
} as unknown as FigureRows

test('each part narrows the rows; what is not known is asked for by “none”', () => {
  const count = (shown: Omit<Shown, 'of'>) => shownPackages(rows, { of: 'packages', ...shown }).length

  expect(count({})).toBe(3)
  expect(count({ state: 'failed' })).toBe(2)
  expect(count({ state: 'failed', day: '2026-11-20' })).toBe(1)
  expect(count({ hotel: 'none' })).toBe(1)
  expect(count({ day: 'none' })).toBe(1)
})

test('pieces that were not given are shown with those who did not get them, and how many', () => {
  const shown = shownWants(rows, { of: 'wants', item: 'rice', state: 'not-met' })

  expect(shown.map(({ memberId, pieces }) => [memberId, pieces])).toEqual([['a', 1]])
})
