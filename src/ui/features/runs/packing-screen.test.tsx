// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogue, cycleOf, nappiesId, parcelId, stopOf } from '#tests/support/fortnight-town.ts'
import { bare, now, openInTown } from '#tests/support/linden-court.tsx'
import { runId, runOf, team } from '#tests/support/planning-town.ts'
import { PackingScreen } from './packing-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = (records: object = {}, language: 'en' | 'fa-AF' = 'en') =>
  openInTown(<PackingScreen runId={runId} />, {
    role: 'coordinator',
    language,
    records: {
      cycle: [cycleOf()],
      item: catalogue(),
      staff: team(),
      run: [runOf()],
      stop: [
        stopOf(2, 'Ahmad Safi', { note: 'Ring twice' }),
        stopOf(1, 'Maryam Rahimi', {
          size: 3,
          items: [
            { itemId: parcelId, quantity: 2 },
            { itemId: nappiesId, quantity: 4 },
          ],
        }),
        stopOf(3, 'Hodan Warsame', { isWithdrawn: true }),
      ],
      ...records,
    },
  })

test('the list says what must be in the van in all, and what goes to each door, in the order of the way', async () => {
  await open()

  const totals = within(await screen.findByRole('table')).getAllByRole('row')
  expect(totals.slice(1).map((row) => bare(row.textContent).trim())).toEqual([
    'Food parcel3',
    'Nappies, Size 44',
  ])
  const stops = [...document.querySelectorAll('ol > li')].map((stop) => bare(stop.textContent))
  expect(stops).toEqual([
    '1207Linden Court · SW7 4LBMaryam Rahimi3 people2Food parcel4Nappies, Size 4',
    '2101Linden Court · SW7 4LBAhmad Safi1 person1Food parcelRing twice',
  ])
})

test('each item and each piece of a door has an empty box to tick', async () => {
  await open()
  await screen.findByRole('table')

  expect(document.querySelectorAll('[class*="box"]')).toHaveLength(2 + 3)
})

test('a sheet says which run it is, who printed it and when', async () => {
  await open({}, 'fa-AF')
  await screen.findByRole('table')
  const print = vi.fn<() => void>()
  vi.stubGlobal('print', print)
  await userEvent.click(screen.getByRole('button', { name: 'چاپ کنید' }))
  expect(print).toHaveBeenCalledOnce()

  window.dispatchEvent(new Event('beforeprint'))

  const style = document.documentElement.style
  expect(bare(style.getPropertyValue('--sheet-name'))).toContain('Linden Court · ۲۴ نومبر ۲۰۲۶')
  expect(bare(style.getPropertyValue('--sheet-foot'))).toContain('Nadia · ۲۴ نومبر ۲۰۲۶ · ۱۰:۴۲')
})

test('a run without stops has nothing to print', async () => {
  await open({ stop: [] })

  expect(await screen.findByText('No stops yet')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Print' })).toBeNull())
})
