// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  hotelId,
  hotelOf,
  idOf,
  now,
  openInTown,
  otherHotelId,
  today,
  visitId,
  visitOf,
} from '#tests/support/linden-court.tsx'
import { HotelFormScreen } from './hotel-form-screen.tsx'
import { HotelsScreen } from './hotels-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const hotels = [
  hotelOf(otherHotelId, { name: 'Ash House', street: '', postcode: '' }),
  hotelOf(hotelId, {}),
  hotelOf(idOf(12), { name: 'Old Mill', closedOn: '2026-03-01' }),
]

test('hotels stand by name with who lives there and the next visit, closed ones apart', async () => {
  const visit = [
    visitOf(visitId, { atTime: '14:00' }),
    visitOf(idOf(21), { hotelId: otherHotelId, state: 'finished', onDay: '2026-11-10' }),
  ]

  await openInTown(<HotelsScreen />, { records: { hotel: hotels, visit } })

  const rows = await screen.findAllByRole('link')
  expect(rows.map((row) => bare(row.textContent))).toEqual([
    'Ash HouseNo members known here yetLast visit Tuesday 10 November',
    'Linden Court14 Elm Road, SW7 4LB4 households · 5 membersVisit today at 14:00',
    'Old Mill14 Elm Road, SW7 4LBNo members known here yetClosed since 1 March 2026',
  ])
})

test.each([
  ['coordinator', 'No hotels yet', true],
  ['caseworker', 'No hotels on this phone yet', false],
] as const)('without hotels a %s reads what brings one', async (role, title, mayAdd) => {
  await openInTown(<HotelsScreen />, { role, records: { hotel: [] } })

  expect(await screen.findByText(title)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Add hotel' }) !== null).toBe(mayAdd)
})

test('a hotel is added in its normal form, and then shown', async () => {
  const desk = await openInTown(<HotelFormScreen />, { role: 'coordinator' })

  await userEvent.type(await screen.findByLabelText('Name'), 'Elm House')
  await userEvent.type(screen.getByLabelText(/^Postcode/), 'sw74lb')
  await userEvent.type(screen.getByLabelText(/^Floors/), 'g، ۱')
  await press('Save hotel')

  await waitFor(() => expect(desk.history.at(-1)).toMatch(/^\/hotels\/[0-9a-f-]{36}$/))
  expect(desk.saves[0]?.[0]?.fields).toEqual({
    name: 'Elm House',
    street: '',
    postcode: 'SW7 4LB',
    floors: ['G', '1'],
    remark: '',
    closedOn: null,
  })
})

test('what is wrong is said at its field, with what would be right, and stays as typed', async () => {
  const desk = await openInTown(<HotelFormScreen />, { role: 'coordinator' })
  await userEvent.type(await screen.findByLabelText(/^Postcode/), 'SW7')

  await press('Save hotel')

  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')))
  expect(bare(document.body.textContent)).toContain('Write the name of the hotel.')
  expect(bare(document.body.textContent)).toContain('A whole postcode looks like SW7 4LB.')
  expect(screen.getByLabelText<HTMLInputElement>(/^Postcode/).value).toBe('SW7')
  expect(desk.saves).toEqual([])
})

test('a hotel is closed from today on, with only that written', async () => {
  const desk = await openInTown(<HotelFormScreen hotelId={hotelId} />, { role: 'coordinator' })

  await userEvent.click(await screen.findByRole('switch', { name: /This hotel is closed/ }))
  await press('Save hotel')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/hotels/${hotelId}`))
  expect(desk.saves[0]?.[0]).toMatchObject({ does: 'edit', id: hotelId, fields: { closedOn: today } })
})
