import { expect, test } from 'vitest'
import { entryOf, readPlan } from './read-plan.ts'

const today = '2026-11-24'
const plan = { hotelId: 'linden', day: entryOf(today), time: '', purpose: ' GP letters ' }

test('a plan needs a hotel and a day that is not over; the time may stay open', () => {
  expect(readPlan(plan, today)).toEqual({
    ok: true,
    value: { hotelId: 'linden', onDay: today, atTime: '', purpose: 'GP letters' },
  })
})

test.each([
  [{ hotelId: null }, { hotelId: 'hotel-missing' }],
  [{ day: { day: '', month: '', year: '' } }, { day: 'day-missing' }],
  [{ day: { day: '31', month: '11', year: '2026' } }, { day: 'day-wrong' }],
  [{ day: { day: '', month: '11', year: '2026' } }, { day: 'day-wrong' }],
  [{ day: entryOf('2026-11-23') }, { day: 'day-past' }],
  [{ time: '25:00' }, { time: 'time-wrong' }],
  [{ purpose: 'x'.repeat(501) }, { purpose: 'too-long' }],
])('%j is refused at its field', (typed, problems) => {
  expect(readPlan({ ...plan, ...typed }, today)).toEqual({
    ok: false,
    error: { reason: 'invalid', problems },
  })
})

test('a day typed with Persian digits is the same day', () => {
  const day = { day: '۲۵', month: '11', year: '۲۰۲۶' }

  expect(readPlan({ ...plan, day }, today)).toMatchObject({ value: { onDay: '2026-11-25' } })
})
