import { expect, test } from 'vitest'
import type { Visit } from '../records/visit.ts'
import { lastVisit, nextVisit, openVisits, visitToGoOnWith } from './visits.ts'

const today = '2026-11-24'

const visit = (id: string, onDay: string, fields: Partial<Visit> = {}) => ({
  id,
  fields: {
    hotelId: 'linden',
    staffId: 'me',
    onDay,
    atTime: '',
    state: 'planned',
    startedAtMs: null,
    finishedAtMs: null,
    outcomes: [],
    purpose: '',
    ...fields,
  } satisfies Visit as Visit,
})

test('open visits stand by day and time, without those finished or cancelled', () => {
  const visits = [
    visit('later', '2026-11-25'),
    visit('at ten', today, { atTime: '10:00' }),
    visit('any time', today),
    visit('over', today, { state: 'finished' }),
    visit('off', today, { state: 'cancelled' }),
    visit('missed', '2026-11-20'),
  ]

  expect(openVisits(visits).map(({ id }) => id)).toEqual(['missed', 'any time', 'at ten', 'later'])
})

test('the next visit is one under way, else the first from today on, never one that was missed', () => {
  const missed = visit('missed', '2026-11-20')
  const planned = visit('planned', '2026-11-26')
  const underWay = visit('under way', '2026-11-23', { state: 'under-way' })

  expect(nextVisit([missed, planned], today)?.id).toBe('planned')
  expect(nextVisit([planned, underWay], today)?.id).toBe('under way')
  expect(nextVisit([missed], today)).toBeUndefined()
})

test('the last visit is the one finished last', () => {
  const visits = [
    visit('a', '2026-11-20', { state: 'finished' }),
    visit('b', '2026-11-22', { state: 'finished' }),
    visit('c', '2026-11-23', { state: 'cancelled' }),
  ]

  expect(lastVisit(visits)?.id).toBe('b')
  expect(lastVisit([])).toBeUndefined()
})

test('starting goes on with what is under way, planned for today, or missed; never with another person’s or a day to come', () => {
  const underWay = visit('under way', '2026-11-23', { state: 'under-way' })
  const planned = visit('today', today)
  const missed = visit('missed', '2026-11-20')
  const theirs = visit('theirs', today, { staffId: 'other' })
  const tomorrow = visit('tomorrow', '2026-11-25')
  const goOn = (...visits: ReturnType<typeof visit>[]) => visitToGoOnWith(visits, 'me', today)?.id

  expect(goOn(missed, planned, underWay)).toBe('under way')
  expect(goOn(missed, planned)).toBe('today')
  expect(goOn(missed, theirs, tomorrow)).toBe('missed')
  expect(goOn(theirs, tomorrow)).toBeUndefined()
})
