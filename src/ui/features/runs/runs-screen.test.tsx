// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  catalogue,
  cycleId,
  cycleOf,
  moveOf,
  nappiesId,
  needsOf,
  parcelId,
  stopOf,
} from '#tests/support/fortnight-town.ts'
import { bare, memberIdOf, now, openInTown, today } from '#tests/support/linden-court.tsx'
import { checkInOf, deliveryOf, driverId, runId, runOf, team } from '#tests/support/planning-town.ts'
import { RunsScreen } from './runs-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const town = {
  cycle: [cycleOf()],
  item: catalogue(),
  staff: team(),
  'stock-move': [moveOf(1, parcelId, 20), moveOf(2, nappiesId, 20)],
  needs: [
    needsOf('Ahmad Safi', { addressConfirmedOn: today }),
    needsOf('Maryam Rahimi', { addressConfirmedOn: today }),
  ],
}
const open = (records: object = {}, language: 'en' | 'fa-AF' | 'ps' | 'ar' = 'en') =>
  openInTown(<RunsScreen cycleId={cycleId} />, {
    role: 'coordinator',
    language,
    records: { ...town, ...records },
  })
const words = () => bare(document.body.textContent)
const button = (name: string) => screen.findByRole('button', { name: (said) => bare(said) === name })

test('runs are made for days and drivers, with those whose address is confirmed on them, in one save', async () => {
  const desk = await open({
    'check-in': [
      checkInOf(1, 'Ahmad Safi', {
        isAddressRight: true,
        needs: [{ itemId: nappiesId, quantity: 3 }],
        people: 4,
      }),
    ],
  })

  await userEvent.click(await button('Make runs'))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Wednesday 25 November' }))
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Imran Shah/ }))
  await userEvent.click(within(dialog).getByRole('switch', { name: /Photo of the package/ }))
  await userEvent.click(await button('Make 1 run'))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  const [run, ...stops] = desk.saves[0] ?? []
  expect(run?.fields).toMatchObject({
    name: 'Linden Court',
    onDay: '2026-11-25',
    staffId: driverId,
    wantsPhoto: true,
    wantsSignature: false,
  })
  expect(stops.map(({ fields }) => fields)).toMatchObject([
    {
      runId: run?.id,
      memberId: memberIdOf('Ahmad Safi'),
      order: 1,
      size: 4,
      items: [
        { itemId: parcelId, quantity: 1 },
        { itemId: nappiesId, quantity: 3 },
      ],
    },
    { memberId: memberIdOf('Maryam Rahimi'), order: 2, size: 3, items: [{ itemId: parcelId, quantity: 1 }] },
  ])
  const made = await screen.findByRole('link', { name: /Linden Court/ })
  expect(made.getAttribute('href')).toBe(`/runs/${run?.id}`)
})

test('runs just made are taken back with one tap: their stops, and they themselves', async () => {
  const desk = await open()
  await userEvent.click(await button('Make runs'))
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Wednesday 25 November' }))
  await userEvent.click(await button('Make 1 run'))

  await userEvent.click(await button('Undo'))

  await screen.findByText('No runs yet')
  expect(desk.saves[1]?.map(({ fields }) => fields)).toEqual([
    { staffId: null },
    { isWithdrawn: true },
    { isWithdrawn: true },
  ])
})

test('pressed too early, the form says what is missing, and writes nothing', async () => {
  const desk = await open({ needs: [] })
  await userEvent.click(await button('Make runs'))
  const dialog = within(await screen.findByRole('dialog'))

  await userEvent.click(dialog.getByRole('button', { name: 'Make runs' }))
  expect(dialog.getByText('Choose at least one day.')).toBeTruthy()
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Wednesday 25 November' }))
  await userEvent.click(await button('Make 1 run'))

  expect(dialog.getByText('Choose a driver, or let households come on the runs.')).toBeTruthy()
  expect(desk.saves).toEqual([])
})

test('those who are due are shared over the runs there are', async () => {
  const desk = await open({ run: [runOf()] })

  await userEvent.click(await button('Share 2 over the runs'))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]?.map(({ fields }) => fields)).toMatchObject([
    { runId, memberId: memberIdOf('Ahmad Safi'), order: 1 },
    { runId, memberId: memberIdOf('Maryam Rahimi'), order: 2 },
  ])
})

test('ticked households are put at the end of a run, and those under another heading can be ticked too', async () => {
  const desk = await open({ run: [runOf()], stop: [stopOf(5, 'Ahmad Safi')] })

  await userEvent.click(await screen.findByRole('radio', { name: /Not confirmed/ }))
  await userEvent.click(await screen.findByRole('checkbox', { name: /Hodan Warsame/ }))
  await userEvent.click(await button('Put 1 on a run'))
  await userEvent.click(await screen.findByRole('button', { name: /Linden Court/ }))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([
    { fields: { memberId: memberIdOf('Hodan Warsame'), runId, order: 6 } },
  ])
  await waitFor(() => expect(words()).toContain('1 household put on Linden Court'))
})

test('a household whom no run reached can be put on another, those not to be contacted on none', async () => {
  const stop = stopOf(1, 'Ahmad Safi')
  await open({
    run: [runOf()],
    stop: [stop],
    delivery: [deliveryOf(1, stop.id, { outcome: 'nobody', given: [] })],
  })

  const failed = await screen.findByRole('checkbox', { name: /Ahmad Safi/ })
  expect(bare(failed.closest('label')?.textContent ?? '')).toContain('Nobody there, Today 10:40')
  expect(words()).not.toContain('Rania')
  expect(words()).toContain('Stops done: 1 of 1 · 1 not delivered')
})

test('too little for all is said, with the way to who goes without', async () => {
  await open({ 'stock-move': [moveOf(1, parcelId, 1)] })

  const who = await screen.findByRole('link', { name: 'Who goes without' })
  expect(who.getAttribute('href')).toBe(`/deliveries/${cycleId}/due`)
})

test.each(['fa-AF', 'ps', 'ar'] as const)('in %s every word of the runs is said', async (language) => {
  await open({ run: [runOf()], stop: [stopOf(1, 'Ahmad Safi')] }, language)

  await screen.findByRole('link', { name: /Imran Shah/ })
  expect(words()).not.toMatch(/runs:|deliveries:|household|stops/)
})
