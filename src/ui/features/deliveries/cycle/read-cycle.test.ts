import { expect, test } from 'vitest'
import type { Cycle } from '#rules/records/fortnight/cycle.ts'
import type { Item } from '#rules/records/fortnight/item.ts'
import { asDayEntry } from '#ui/platform/day-question.tsx'
import { draftOfCycle, readCycle, startOfCycle } from './read-cycle.ts'

const cycle = (fromDay: string, fields: Partial<Cycle> = {}) => ({
  id: fromDay,
  fields: { name: '', fromDay, itemIds: ['soap', 'rice'], budgetPence: 125_050, closedOn: null, ...fields },
})
const item = (id: string, isInUse = true) => ({ id, fields: { isInUse } as Item })
const today = '2026-11-24'

test('a new cycle begins after the last, with its budget and those of its items that are still in use', () => {
  const cycles = [cycle('2026-11-16'), cycle('2026-11-02', { budgetPence: 1, itemIds: [] })]

  const draft = startOfCycle(cycles, [item('soap'), item('rice', false), item('new')], today)

  expect(draft).toEqual({
    name: '',
    day: { day: '30', month: '11', year: '2026' },
    budget: '1,250.50',
    itemIds: ['soap'],
    takesStartingList: false,
  })
})

test('the first cycle begins today with every item in use, or with the list that is offered', () => {
  expect(startOfCycle([], [item('soap')], today)).toMatchObject({
    day: asDayEntry(today),
    itemIds: ['soap'],
    takesStartingList: false,
  })
  expect(startOfCycle([], [], today).takesStartingList).toBe(true)
})

test('what was typed becomes a cycle, its budget in pence; none is nothing', () => {
  const typed = { ...draftOfCycle(cycle('2026-11-16').fields), name: ' Winter ', budget: '۱۲۰۰' }

  expect(readCycle(typed, [])).toEqual({
    ok: true,
    value: { name: 'Winter', fromDay: '2026-11-16', budgetPence: 120_000, itemIds: ['soap', 'rice'] },
  })
  expect(readCycle({ ...typed, budget: ' ' }, [])).toMatchObject({ value: { budgetPence: 0 } })
})

test.each([
  [{ day: { day: '31', month: '11', year: '2026' } }, { day: 'day-wrong' }],
  [{ day: { day: '', month: '', year: '' } }, { day: 'day-wrong' }],
  [{ day: asDayEntry('2026-11-29') }, { day: 'overlaps' }],
  [{ budget: 'much' }, { budget: 'budget-wrong' }],
  [{ budget: '1000001' }, { budget: 'budget-wrong' }],
  [{ name: 'x'.repeat(81) }, { name: 'too-long' }],
])('%j is refused at its field', (typed, problems) => {
  const draft = { ...draftOfCycle(cycle('2026-12-14').fields), ...typed }

  expect(readCycle(draft, [cycle('2026-11-16')])).toEqual({
    ok: false,
    error: { reason: 'invalid', problems },
  })
})
