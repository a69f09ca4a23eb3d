import { expect, test } from 'vitest'
import type { Concern } from '../records/concern.ts'
import { addDays } from '../time/day.ts'
import { concernsDue } from './concerns-due.ts'

const today = '2026-11-24'
const concern = (id: string, fields: Partial<Concern>): { id: string; fields: Concern } => ({
  id,
  fields: {
    memberId: 'maryam',
    noteId: null,
    onDay: today,
    atMs: 0,
    urgency: 'this-week',
    text: 'A worry',
    state: 'open',
    takenUpBy: null,
    outcome: '',
    ...fields,
  },
})
const due = (concerns: ReturnType<typeof concern>[], on = today) =>
  concernsDue(concerns, { staffId: 'me', today: on })

test('open ones come first, the most urgent and then the oldest; then those I took up', () => {
  const concerns = [
    concern('mine', { state: 'taken-up', takenUpBy: 'me', urgency: 'today' }),
    concern('in mind', { urgency: 'keep-in-mind' }),
    concern('week, newer', { atMs: 2 }),
    concern('week, older', { atMs: 1 }),
    concern('today', { urgency: 'today', atMs: 3 }),
  ]

  expect(due(concerns).map((one) => one.concern.id)).toEqual([
    'today',
    'week, older',
    'week, newer',
    'in mind',
    'mine',
  ])
})

test('what a colleague took up and what is closed waits for nobody here', () => {
  const concerns = [
    concern('hers', { state: 'taken-up', takenUpBy: 'her' }),
    concern('closed', { state: 'closed', takenUpBy: 'me' }),
  ]

  expect(due(concerns)).toEqual([])
})

test.each([
  ['today', 0, 0],
  ['today', 1, 1],
  ['this-week', 6, 0],
  ['this-week', 9, 3],
  ['keep-in-mind', 300, null],
] as const)('one to be seen %s is after %i days so many late: %s', (urgency, days, daysLate) => {
  const [one] = due([concern('one', { urgency })], addDays(today, days))

  expect(one).toMatchObject({ daysOpen: days, daysLate })
})

test('one that has been taken up is late no more', () => {
  const mine = concern('mine', { urgency: 'today', state: 'taken-up', takenUpBy: 'me' })

  expect(due([mine], '2026-12-24')).toMatchObject([{ daysOpen: 30, daysLate: null }])
})
