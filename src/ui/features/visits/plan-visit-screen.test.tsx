// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bare, hotelId, meId, now, openInTown } from '#tests/support/linden-court.tsx'
import { PlanVisitScreen } from './plan-visit-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('a visit is planned for tomorrow in one save, and leads back to the hotel', async () => {
  const desk = await openInTown(<PlanVisitScreen hotelId={hotelId} />)

  await press('Tomorrow')
  await userEvent.type(screen.getByLabelText(/^Time/), '930')
  await userEvent.type(screen.getByLabelText(/^Purpose/), 'GP letters')
  await press('Save this plan')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/hotels/${hotelId}`))
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
    {
      hotelId,
      staffId: meId,
      onDay: '2026-11-25',
      atTime: '09:30',
      state: 'planned',
      startedAtMs: null,
      finishedAtMs: null,
      outcomes: [],
      purpose: 'GP letters',
    },
  ])
})

test('pressed too early, it says what is missing, goes there, and keeps what was typed', async () => {
  const desk = await openInTown(<PlanVisitScreen />)

  await userEvent.type(await screen.findByLabelText(/^Time/), '25:00')
  await press('Save this plan')

  await waitFor(() => expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true'))
  const words = bare(document.body.textContent)
  expect(words).toContain('Choose a hotel.')
  expect(words).toContain('Say on which day.')
  expect(words).toContain('like 14:30.')
  expect(screen.getByLabelText<HTMLInputElement>(/^Time/).value).toBe('25:00')
  expect(desk.saves).toEqual([])
})

test('in Dari the day is said in both calendars', async () => {
  await openInTown(<PlanVisitScreen hotelId={hotelId} />, { language: 'fa-AF' })

  await press('امروز')

  await waitFor(() => expect(bare(document.body.textContent)).toContain('سه‌شنبه ۲۴ نومبر ۲۰۲۶ · ۳ قوس ۱۴۰۵'))
})
