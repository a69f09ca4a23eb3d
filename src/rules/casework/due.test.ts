import { expect, test } from 'vitest'
import type { Step } from '../records/step.ts'
import type { Visit } from '../records/visit.ts'
import { dayAt, fromSolar } from '../time/calendar.ts'
import { addDays } from '../time/day.ts'
import { isLate, visitsOfDay, whatIsDue } from './due.ts'

const today = '2026-11-24'

const visit = (id: string, fields: Partial<Visit> = {}): { id: string; fields: Visit } => ({
  id,
  fields: {
    hotelId: 'linden',
    staffId: 'me',
    onDay: today,
    atTime: '',
    state: 'planned',
    startedAtMs: null,
    finishedAtMs: null,
    outcomes: [],
    purpose: '',
    ...fields,
  },
})
type KeptStep = { id: string; fields: Pick<Step, 'memberId' | 'staffId' | 'dueOn' | 'doneOn'> }
const step = (id: string, fields: Partial<Step> = {}): KeptStep => ({
  id,
  fields: { memberId: 'maryam', staffId: 'me', dueOn: today, doneOn: null, ...fields },
})
const due = (known: Partial<Parameters<typeof whatIsDue<KeptStep, ReturnType<typeof visit>>>[0]>) =>
  whatIsDue({
    staffId: 'me',
    caseload: new Set(['maryam']),
    visits: [] as ReturnType<typeof visit>[],
    steps: [] as KeptStep[],
    keptIds: new Set<string>(),
    today,
    ...known,
  })
const ids = (things: ReturnType<typeof due>['now']) =>
  things.map((thing) => (thing.is === 'step' ? thing.step.id : thing.visit.id))

/** How late a step due on that day is on another. */
const daysLate = (dueOn: string, day: string) => {
  const { now, coming } = due({ steps: [step('one', { dueOn })], today: day })
  return [...now, ...coming].map((thing) => thing.is === 'step' && thing.daysLate)[0]
}

test('what is late comes first, the longest first; then visits missed; then what is due today', () => {
  const steps = [
    step('due'),
    step('one day', { dueOn: '2026-11-23' }),
    step('four days', { dueOn: '2026-11-20' }),
  ]

  const { now } = due({ steps, visits: [visit('missed', { onDay: '2026-11-22' })] })

  expect(ids(now)).toEqual(['four days', 'one day', 'missed', 'due'])
  expect(now.map(isLate)).toEqual([true, true, true, false])
})

test('the visit in hand comes next, else the first of today; the others of today come later', () => {
  const [early, late] = [visit('early', { atTime: '09:00' }), visit('late', { atTime: '15:00' })]
  const begun = visit('begun', { state: 'under-way', onDay: '2026-11-23' })

  const [calm, busy] = [due({ visits: [late, early] }), due({ visits: [late, begun] })]

  expect([calm.next?.id, ids(calm.laterToday)]).toEqual(['early', ['late']])
  expect([busy.next?.id, ids(busy.laterToday)]).toEqual(['begun', ['late']])
})

test('seven days ahead stand by day, the seventh too; what lies beyond does not', () => {
  const steps = [step('on 26', { dueOn: '2026-11-26' }), step('too far', { dueOn: '2026-12-02' })]
  const visits = [visit('on 25', { onDay: '2026-11-25' }), visit('on 1', { onDay: '2026-12-01' })]

  expect(ids(due({ steps, visits }).coming)).toEqual(['on 25', 'on 26', 'on 1'])
})

test('a person’s are the steps they do, and those their own members do; not the work of others', () => {
  const steps = [
    step('mine'),
    step('hers', { staffId: null }),
    step('a stranger’s', { staffId: null, memberId: 'other' }),
    step('a colleague’s', { staffId: 'other' }),
    step('without a day', { dueOn: null }),
    step('done', { doneOn: today }),
    step('done just now', { doneOn: today }),
  ]

  const plan = due({ steps, keptIds: new Set(['done just now']), visits: [visit('v', { staffId: 'other' })] })

  expect(ids(plan.now)).toEqual(['done just now', 'hers', 'mine'])
  expect(plan.next).toBeUndefined()
})

test('days are counted one by one through the fortnight of Nawroz, in common and in leap years', () => {
  for (const [nawroz, solarYear] of [
    ['2024-03-20', 1403],
    ['2025-03-21', 1404],
    ['2026-03-21', 1405],
  ] as const) {
    const dueOn = fromSolar({ year: solarYear, month: 1, day: 1 })
    expect(dueOn).toEqual({ ok: true, value: nawroz })
    const late = Array.from({ length: 15 }, (_, day) => daysLate(nawroz, addDays(nawroz, day - 7)))

    expect(late).toEqual([-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7])
  }
})

test('what was due on the last day of a leap Hut is one day late on 1 Hamal', () => {
  const lastDay = fromSolar({ year: 1403, month: 12, day: 30 })
  const nawroz = fromSolar({ year: 1404, month: 1, day: 1 })

  expect(lastDay.ok && nawroz.ok && daysLate(lastDay.value, nawroz.value)).toBe(1)
})

test.each([
  // The clocks go forward: the night of 28 March has 23 hours, and London's midnight moves to 23:00 UTC.
  ['2026-03-29', '2026-03-28T23:59:00Z', -1],
  ['2026-03-29', '2026-03-29T00:00:00Z', 0],
  ['2026-03-29', '2026-03-29T22:59:00Z', 0],
  ['2026-03-29', '2026-03-29T23:00:00Z', 1],
  // They go back: the night of 24 October has 25 hours.
  ['2026-10-25', '2026-10-24T22:59:00Z', -1],
  ['2026-10-25', '2026-10-24T23:00:00Z', 0],
  ['2026-10-25', '2026-10-25T23:59:00Z', 0],
  ['2026-10-25', '2026-10-26T00:00:00Z', 1],
])('a step due on %s is at %s late by %i days, when British clocks change', (dueOn, at, days) => {
  expect(daysLate(dueOn, dayAt(Date.parse(at)))).toBe(days)
})

test('the visits of a day are everybody’s, those under way first', () => {
  const visits = [
    visit('nine', { atTime: '09:00', state: 'finished' }),
    visit('ten', { atTime: '10:00', staffId: 'other' }),
    visit('off', { state: 'cancelled' }),
    visit('since yesterday', { state: 'under-way', onDay: '2026-11-23', staffId: 'other' }),
    visit('tomorrow', { onDay: '2026-11-25' }),
  ]

  expect(visitsOfDay(visits, today).map(({ id }) => id)).toEqual(['since yesterday', 'nine', 'ten'])
})
