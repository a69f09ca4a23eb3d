import { expect, test } from 'vitest'
import type { ViewOf } from '#device/device.ts'
import { agendaOf, type Task } from './agenda.ts'

const today = '2026-11-24'

const view = { createdBy: 'me', createdAtMs: 0, changedBy: 'me', changedAtMs: 0, isWaiting: false }
const visit = (id: string, fields: Partial<ViewOf<'visit'>['fields']>): ViewOf<'visit'> => ({
  ...view,
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
const step = (id: string, fields: Partial<ViewOf<'step'>['fields']>): ViewOf<'step'> => ({
  ...view,
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
const plan = (known: Partial<Parameters<typeof agendaOf>[0]>) =>
  agendaOf({
    staffId: 'me',
    role: 'caseworker',
    caseload: new Set(['maryam']),
    charged: new Set(['maryam']),
    visits: [],
    steps: [],
    tasks: [],
    concerns: [],
    doubles: [],
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
    waiting: [],
    draftKeys: [],
    keptIds: new Set(),
    today,
    ...known,
  })
const keys = (tasks: readonly Task[]) => tasks.map(({ key }) => key)

test('what is late comes first, the longest first; then what is due today, left unfinished, refused', () => {
  const agenda = plan({
    steps: [
      step('due', {}),
      step('one day', { dueOn: '2026-11-23' }),
      step('four days', { dueOn: '2026-11-20' }),
    ],
    visits: [visit('missed', { onDay: '2026-11-22' })],
    draftKeys: ['note/maryam', 'import'],
    waiting: [
      { state: 'refused', atMs: 0 },
      { state: 'refused', atMs: 0 },
    ],
  })

  expect(keys(agenda.waiting)).toEqual(['four days', 'one day', 'missed', 'due', 'note/maryam', 'refused'])
  expect(agenda.waiting[0]).toMatchObject({ daysLate: 4 })
  expect([agenda.thingCount, agenda.lateCount]).toEqual([6, 3])
})

test('a visit in hand comes next, else the first of today; the others of today come later', () => {
  const early = visit('early', { atTime: '09:00' })
  const late = visit('late', { atTime: '15:00' })
  const begun = visit('begun', { state: 'under-way', onDay: '2026-11-23' })

  expect(plan({ visits: [late, early] }).next?.id).toBe('early')
  expect(keys(plan({ visits: [late, early] }).laterToday)).toEqual(['late'])
  expect(plan({ visits: [late, begun] }).next?.id).toBe('begun')
  expect(keys(plan({ visits: [late, begun] }).laterToday)).toEqual(['late'])
  expect(plan({ visits: [late, begun] }).thingCount).toBe(2)
})

test('the coming seven days stand by day, what lies beyond does not', () => {
  const agenda = plan({
    steps: [step('on 26', { dueOn: '2026-11-26' }), step('too far', { dueOn: '2026-12-02' })],
    visits: [visit('on 25', { onDay: '2026-11-25' }), visit('on 1', { onDay: '2026-12-01' })],
  })

  expect(keys(agenda.coming)).toEqual(['on 25', 'on 26', 'on 1'])
  expect(agenda.thingCount).toBe(0)
})

test('mine is what I do, and what my own members do; not the work of others', () => {
  const agenda = plan({
    steps: [
      step('mine', {}),
      step('hers', { staffId: null }),
      step('a stranger’s', { staffId: null, memberId: 'other' }),
      step('a colleague’s', { staffId: 'other' }),
      step('without a day', { dueOn: null }),
      step('done', { doneOn: today }),
    ],
    visits: [visit('a colleague’s visit', { staffId: 'other' })],
  })

  expect(keys(agenda.waiting)).toEqual(['hers', 'mine'])
  expect(agenda.next).toBeUndefined()
})

test('a step ticked here stays in sight, and counts no more', () => {
  const agenda = plan({
    steps: [step('ticked', { doneOn: today, dueOn: '2026-11-20' })],
    keptIds: new Set(['ticked']),
  })

  expect(keys(agenda.waiting)).toEqual(['ticked'])
  expect([agenda.thingCount, agenda.lateCount]).toEqual([0, 0])
})
