// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  catalogue,
  cycleId,
  cycleOf,
  moveOf,
  needsOf,
  parcelId,
  stopOf,
} from '#tests/support/fortnight-town.ts'
import { bare, idOf, now, openInTown, today } from '#tests/support/linden-court.tsx'
import { CycleScreen } from './cycle-screen.tsx'
import { DeliveriesScreen } from './deliveries-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = (records: object, language: 'en' | 'fa-AF' | 'ps' | 'ar' = 'en') =>
  openInTown(<DeliveriesScreen />, { role: 'coordinator', language, records })
const words = () => bare(document.body.textContent)

test('without a cycle one is offered, and the items are in reach', async () => {
  await open({})

  const begin = await screen.findByRole('link', { name: 'Begin the first fortnight' })
  expect(begin.getAttribute('href')).toBe('/deliveries/new')
  expect(screen.getByRole('link', { name: 'Items' }).getAttribute('href')).toBe('/deliveries/items')
})

test('the fortnight that is on says its days, what is left of them and how far each step is', async () => {
  await open({
    cycle: [cycleOf(), cycleOf(idOf(41), { fromDay: '2026-11-02', name: 'Autumn' })],
    item: catalogue(),
    needs: [needsOf('Ahmad Safi', { addressConfirmedOn: today })],
    'stock-move': [moveOf(1, parcelId, 1)],
  })

  await screen.findByRole('heading', { name: (name) => bare(name) === '16 November to 29 November' })
  await waitFor(() => expect(words()).toContain('5 days left'))
  const road = await screen.findByRole('list', { name: 'The way of this fortnight' })
  expect(
    within(road)
      .getAllByRole('listitem')
      .map((step) => bare(step.textContent)),
  ).toEqual([
    'Items and stock3 items in packages · 1 item short',
    'CallsNot shared out yet',
    'Who is due3 households · 1 address confirmed',
    'RunsNone planned yet',
    'Delivered0 of 0 packages',
  ])
  expect(screen.getByRole('link', { name: 'Share out the calls' }).getAttribute('href')).toBe(
    `/deliveries/${cycleId}/calls`,
  )
  expect(screen.getByRole('link', { name: /Autumn/ }).getAttribute('href')).toBe(`/deliveries/${idOf(41)}`)
})

test('what could not be delivered is late on the road', async () => {
  const nobody = {
    id: idOf(95),
    fields: { stopId: idOf(81), cycleId, atMs: 1, outcome: 'nobody', given: [], isUndone: false },
  }

  await open({ cycle: [cycleOf()], item: catalogue(), stop: [stopOf(1, 'Ahmad Safi')], delivery: [nobody] })

  expect(await screen.findByText('1 not delivered', { normalizer: bare })).toBeTruthy()
})

test('a fortnight that is over is closed with one tap, and opened again', async () => {
  const over = cycleOf(cycleId, { fromDay: '2026-11-02' })
  const desk = await open({ cycle: [over], item: catalogue() })

  await userEvent.click(await screen.findByRole('button', { name: 'Close this fortnight' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Open it again' }))

  await screen.findByRole('button', { name: 'Close this fortnight' })
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([{ closedOn: today }, { closedOn: null }])
})

test('a cycle that is not on this phone leads back', async () => {
  await openInTown(<CycleScreen cycleId={idOf(44)} />, {
    role: 'coordinator',
    records: { cycle: [cycleOf()] },
  })

  expect(await screen.findByText('This fortnight is not on this phone')).toBeTruthy()
})

test.each([
  ['fa-AF', '۱۶ نومبر تا ۲۹ نومبر', '۲۵ عقرب تا ۸ قوس ۱۴۰۵'],
  ['ps', 'له ۱۶ نومبر تر ۲۹ نومبر', 'له ۲۵ لړم تر ۸ لیندۍ ۱۴۰۵'],
] as const)('in %s a fortnight stands in both calendars', async (language, days, solar) => {
  await open({ cycle: [cycleOf()], item: catalogue() }, language)

  await waitFor(() => expect(words()).toContain(solar))
  expect(words()).toContain(days)
  expect(words()).not.toMatch(/deliveries:/)
})
