// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bare, idOf, now } from '#tests/support/linden-court.tsx'
import { begun, deliveryOf, openRunOnToday, runId, runOf, stopIdOf } from '#tests/support/day-run.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const card = async () => screen.findByRole('article')

test('a run that has not begun is opened from the day', async () => {
  await openRunOnToday({ records: { 'run-log': [] } })

  expect(bare((await card()).textContent)).toContain('NextNorth roundStops done: 0 of 3')
  expect(screen.getByRole('link', { name: 'See the run' }).getAttribute('href')).toBe(`/runs/${runId}`)
})

test('a run in hand is one tap from its next stop', async () => {
  await openRunOnToday({ records: { delivery: [deliveryOf(1, 10)] } })

  expect(bare((await card()).textContent)).toContain('Under wayNorth roundStops done: 1 of 3 · Linden Court')
  const link = screen.getByRole('link', { name: (name) => bare(name) === 'Go to stop 2' })
  expect(link.getAttribute('href')).toBe(`/stops/${stopIdOf(2)}`)
})

test('the run in hand comes first of several, the others stand beneath', async () => {
  const early = runOf({ name: 'East round' }, idOf(302))
  await openRunOnToday({ records: { run: [early, runOf()], 'run-log': [begun] } })

  expect(bare((await card()).textContent)).toContain('North round')
  const other = screen.getByRole('link', { name: /East round/ })
  expect(other.getAttribute('href')).toBe(`/runs/${idOf(302)}`)
})

test('a day without a run says what brings one', async () => {
  await openRunOnToday({ records: { run: [] } })

  expect(await screen.findByText('No run for you today')).toBeTruthy()
})
