// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  chargeOf,
  colleagueId,
  hotelId,
  idOf,
  meId,
  memberIdOf,
  now,
  openInTown,
  today,
  underWay,
  visitId,
  visitOf,
} from '#tests/support/linden-court.tsx'
import { HotelScreen } from './hotel-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = (setting?: Parameters<typeof openInTown>[1]) =>
  openInTown(<HotelScreen hotelId={hotelId} />, setting)
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }))
const words = () => bare(document.body.textContent)

test('a hotel shows the doors of a floor, households together, and who is new', async () => {
  await open()
  await press('2')

  const family = await screen.findByRole('link', { name: /Maryam Rahimi/ })
  expect(bare(family.textContent)).toBe('207Maryam RahimiHousehold of 3 · Dari')
  expect(family.getAttribute('href')).toBe(`/members/${memberIdOf('Maryam Rahimi')}`)
  expect(words()).toContain('Here since 20 November')
  expect(screen.queryByText('Ahmad Safi')).toBeNull()
})

test('a protected door is named to whoever is charged with the person, and to nobody else', async () => {
  await open()
  await press('2')
  expect(await screen.findByText('Ask your lead')).toBeTruthy()
  expect(words()).not.toContain('Rania')
  cleanup()

  await open({ records: { assignment: [chargeOf('Rania Al-Halabi')] } })
  await press('2')

  const door = await screen.findByRole('link', { name: /Do not knock/ })
  expect(within(door).getByText('Rania Al-Halabi')).toBeTruthy()
})

test('a floor without members says so', async () => {
  await open()

  await press('G')

  expect(await screen.findByText('No members known on this floor')).toBeTruthy()
})

test('starting makes one visit, under way now, and leads to it', async () => {
  const desk = await open()

  await press('Start visit')

  await waitFor(() => expect(desk.history.at(-1)).toMatch(/^\/visits\/[0-9a-f-]{36}$/))
  expect(desk.saves.map(([writing]) => [writing?.does, writing?.fields])).toEqual([
    [
      'add',
      expect.objectContaining({
        hotelId,
        staffId: meId,
        onDay: today,
        state: 'under-way',
        startedAtMs: now.getTime(),
      }),
    ],
  ])
})

test('starting begins what was planned for today rather than a second visit', async () => {
  const desk = await open({
    records: { visit: [visitOf(visitId), visitOf(idOf(21), { staffId: colleagueId })] },
  })

  await press('Start visit')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/visits/${visitId}`))
  expect(desk.saves.map(([writing]) => [writing?.does, writing?.id])).toEqual([['edit', visitId]])
})

test('a visit under way is gone on with, without a save, and a family met belongs to it', async () => {
  const desk = await open({ records: { visit: [underWay()] } })
  const family = await screen.findByRole('link', { name: 'Add a family met here' })
  expect(family.getAttribute('href')).toBe(`/members/new?hotelId=${hotelId}&visitId=${visitId}`)

  await press('Continue visit')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/visits/${visitId}`))
  expect(desk.saves).toEqual([])
})

test('a start that could not be saved stays here and says so', async () => {
  const desk = await open()
  desk.refuse({ reason: 'storage-lost' })

  await press('Start visit')

  expect((await screen.findByRole('alert')).textContent).toContain('Not saved')
  expect(desk.history).toEqual(['/'])
})

test('only a coordinator may edit a hotel', async () => {
  await open({ role: 'coordinator' })
  expect(await screen.findByRole('link', { name: 'Edit hotel' })).toBeTruthy()
  cleanup()

  await open()

  await screen.findByRole('heading', { name: 'Linden Court' })
  expect(screen.queryByRole('link', { name: 'Edit hotel' })).toBeNull()
})

test('a hotel that is not on this phone leads back to the list', async () => {
  await open({ records: { hotel: [] } })

  expect(await screen.findByText('This hotel is not on this phone')).toBeTruthy()
})

test.each(['fa-AF', 'ps', 'ar'] as const)('the hotel speaks %s', async (language) => {
  await open({ language, records: { visit: [visitOf(visitId, { state: 'finished' })] } })

  await screen.findByRole('heading', { name: 'Linden Court' })
  expect(words()).not.toMatch(/hotels:|visits:|Floor|Visits/)
})
