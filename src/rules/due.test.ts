import { expect, test } from 'vitest'
import type { Concern } from './records/concern.ts'
import type { Step } from './records/step.ts'
import type { Double } from './records/told/double.ts'
import type { Task } from './records/told/task.ts'
import type { Visit } from './records/visit.ts'
import { dayAt, fromSolar } from './time/calendar.ts'
import { addDays } from './time/day.ts'
import { isLate, whatIsDue, type DueKnown, type DueThing } from './due.ts'
import { visitsOfDay } from './due/own-visits.ts'

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
const step = (id: string, fields: Partial<Step> = {}): { id: string; fields: Step } => ({
  id,
  fields: {
    memberId: 'maryam',
    noteId: null,
    title: id,
    areas: [],
    staffId: 'me',
    dueOn: today,
    doneOn: null,
    ...fields,
  },
})
const nothing: DueKnown = {
  role: 'caseworker',
  staffId: 'me',
  caseload: new Set(['maryam']),
  charged: new Set(['maryam']),
  visits: [],
  steps: [],
  tasks: [],
  concerns: [],
  doubles: [],
  waiting: [],
  cycles: [],
  calls: [],
  checkIns: [],
  members: [],
  households: [],
  stays: [],
  needs: [],
  runs: [],
  stops: [],
  deliveries: [],
  items: [],
  stockMoves: [],
  keptIds: new Set(),
  today,
}
const due = (known: Partial<DueKnown>) => whatIsDue({ ...nothing, ...known })
const idOf = (thing: DueThing) => {
  switch (thing.is) {
    case 'cycle':
      return thing.why
    case 'unsent':
      return `unsent ${thing.count}`
    case 'step':
      return thing.step.id
    case 'visit':
      return thing.visit.id
    case 'task':
      return thing.task.id
    case 'concern':
      return thing.concern.id
    case 'double':
      return thing.double.id
  }
}
const ids = (things: readonly DueThing[]) => things.map(idOf)

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

const task = (id: string, fields: Partial<Task> = {}): { id: string; fields: Task } => ({
  id,
  fields: {
    memberId: 'maryam',
    callId: 'call',
    why: 'three-tries',
    onDay: '2026-11-23',
    told: '',
    doneOn: null,
    doneBy: null,
    ...fields,
  },
})
const double = (id: string, answer: Double['answer'] = null): { id: string; fields: Double } => ({
  id,
  fields: { memberId: 'maryam', cycleId: 'c', firstId: 'a', secondId: 'b', answer, answeredBy: null },
})
const cycle = (fromDay: string) => ({
  id: fromDay,
  fields: { name: '', fromDay, itemIds: [], budgetPence: 0, closedOn: null },
})
/** One thing of each sort. */
const full: Partial<DueKnown> = {
  steps: [step('late', { dueOn: '2026-11-20' }), step('today')],
  visits: [visit('missed', { onDay: '2026-11-22' })],
  tasks: [task('task')],
  doubles: [double('double')],
  cycles: [cycle('2026-11-11')],
  waiting: [{ atMs: Date.parse('2026-11-22T12:00:00Z'), state: 'waiting' }],
}

test('a caseworker has neither cycles nor doubles to see to', () => {
  expect(ids(due(full).now)).toEqual(['late', 'missed', 'task', 'today', 'unsent 1'])
})

test('a coordinator has what the cycle asks for and the doubles too, between what is late and what is due today', () => {
  const { now } = due({ ...full, role: 'coordinator' })

  expect(ids(now)).toEqual(['late', 'missed', 'task', 'no-next-cycle', 'double', 'today', 'unsent 1'])
})

test('a double that has been answered is due no more', () => {
  const doubles = [double('both', 'both'), double('open')]

  expect(ids(due({ role: 'coordinator', doubles }).now)).toEqual(['open'])
})

test('a safeguarding lead has worries to see to, and none of the work of others', () => {
  const concern: Concern = {
    memberId: 'maryam',
    noteId: null,
    onDay: today,
    atMs: 0,
    urgency: 'today',
    text: 'Bruises',
    state: 'open',
    takenUpBy: null,
    outcome: '',
  }

  const plan = due({ ...full, role: 'safeguarding-lead', concerns: [{ id: 'worry', fields: concern }] })

  expect(ids(plan.now)).toEqual(['worry', 'unsent 1'])
  expect([plan.next, plan.laterToday, plan.coming]).toEqual([undefined, [], []])
})
