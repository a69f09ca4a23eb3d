// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogue, cycleOf, stopOf } from '#tests/support/fortnight-town.ts'
import { bare, hotelId, idOf, now, openInTown } from '#tests/support/linden-court.tsx'
import { deliveryOf, runId, runOf, team } from '#tests/support/planning-town.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { RunPlanScreen } from '../run-plan-screen.tsx'
import { placeAt } from './use-drag.ts'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const hodan = stopOf(1, 'Hodan Warsame')
const maryam = stopOf(2, 'Maryam Rahimi')
const ahmad = stopOf(3, 'Ahmad Safi')

const open = async (records: object = {}) => {
  const town = {
    cycle: [cycleOf()],
    item: catalogue(),
    staff: team(),
    run: [runOf()],
    stop: [hodan, maryam, ahmad],
  }
  const desk = await openInTown(<RunPlanScreen runId={runId} />, {
    role: 'coordinator',
    records: { ...town, ...records },
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Change the order' }))
  return desk
}
const names = () =>
  within(screen.getByRole('list', { name: 'Order of the stops' }))
    .getAllByRole('listitem')
    .map((row) => /Hodan|Maryam|Ahmad/.exec(row.textContent ?? '')?.[0])
const move = (name: string, way: 'earlier' | 'later') =>
  screen.getByRole('button', { name: (said) => bare(said) === `${name}: ${way}` })
const said = () =>
  screen
    .getAllByRole('status')
    .map((one) => bare(one.textContent))
    .join('')

test('a button moves a stop one place with one number written, keeps the focus and says the new place', async () => {
  const desk = await open()

  await userEvent.click(move('Ahmad Safi', 'earlier'))

  expect(names()).toEqual(['Hodan', 'Ahmad', 'Maryam'])
  expect(document.activeElement).toBe(move('Ahmad Safi', 'earlier'))
  expect(said()).toContain('Ahmad Safi: now 2 of 3')
  await waitFor(() => expect(desk.saves).toMatchObject([[{ id: ahmad.id, fields: { order: 1.5 } }]]))
  expect(names()).toEqual(['Hodan', 'Ahmad', 'Maryam'])
})

test('arrow keys, Home and End move the stop whose button has the focus', async () => {
  await open()
  move('Hodan Warsame', 'later').focus()

  await userEvent.keyboard('{ArrowDown}')
  expect(names()).toEqual(['Maryam', 'Hodan', 'Ahmad'])
  await userEvent.keyboard('{End}')
  expect(names()).toEqual(['Maryam', 'Ahmad', 'Hodan'])
  await userEvent.keyboard('{ArrowDown}')
  expect(said()).toContain('Hodan Warsame is the last already')
  await userEvent.keyboard('{Home}')

  expect(names()).toEqual(['Hodan', 'Maryam', 'Ahmad'])
  expect(document.activeElement).toBe(move('Hodan Warsame', 'later'))
})

test('a suggested order goes by floor and room, and is taken back with one tap', async () => {
  const desk = await open()

  await userEvent.click(screen.getByRole('button', { name: 'Suggest an order' }))
  await waitFor(() => expect(names()).toEqual(['Ahmad', 'Maryam', 'Hodan']))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(names()).toEqual(['Hodan', 'Maryam', 'Ahmad']))
  expect(desk.saves).toHaveLength(2)
})

test('what was done is not among those to be put in order, and stays before them', async () => {
  const desk = await open({ delivery: [deliveryOf(1, hodan.id)] })
  expect(names()).toEqual(['Maryam', 'Ahmad'])

  await userEvent.click(screen.getByRole('button', { name: 'Suggest an order' }))

  await waitFor(() => expect(names()).toEqual(['Ahmad', 'Maryam']))
  expect(desk.saves[0]?.map(({ id, fields }) => [id, fields])).toEqual([
    [ahmad.id, { order: 2 }],
    [maryam.id, { order: 3 }],
  ])
})

test('a stop is dragged by its handle, the others make room, and Esc puts it back', async () => {
  const desk = await open()
  const rows = within(screen.getByRole('list', { name: 'Order of the stops' })).getAllByRole('listitem')
  rows.forEach((row, at) => {
    vi.spyOn(row, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, at * 64, 360, 64))
  })
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -200, 360, 900))
  const handle = rows[0]?.querySelector('span[aria-hidden]')
  if (!handle) throw new Error('a row has a handle')
  Object.assign(handle, { setPointerCapture: () => undefined })
  const pointer = (y: number) => ({ pointerId: 1, button: 0, clientY: y + 200 })

  fireEvent.pointerDown(handle, pointer(32))
  fireEvent.pointerMove(handle, pointer(32 + 80))
  await waitFor(() =>
    expect(rows.map((row) => row.style.transform)).toEqual(['translateY(80px)', 'translateY(-64px)', '']),
  )
  fireEvent.keyDown(window, { key: 'Escape' })
  fireEvent.pointerUp(handle, pointer(32 + 80))
  expect(names()).toEqual(['Hodan', 'Maryam', 'Ahmad'])

  fireEvent.pointerDown(handle, pointer(32))
  fireEvent.pointerMove(handle, pointer(32 + 140))
  fireEvent.pointerUp(handle, pointer(32 + 140))

  expect(names()).toEqual(['Maryam', 'Ahmad', 'Hodan'])
  await waitFor(() => expect(desk.saves).toMatchObject([[{ id: hodan.id, fields: { order: 4 } }]]))
})

test.each([
  [0, 0, 0],
  [0, 31, 0],
  [0, 65, 1],
  [0, 500, 2],
  [2, -65, 1],
  [2, -500, 0],
  [1, 10, 1],
])('a row from place %i that was pulled %i pixels comes to place %i', (from, shiftPx, place) => {
  expect(placeAt([32, 96, 160], from, shiftPx)).toBe(place)
})

test('a stop in a house of another district comes where its postcode stands', async () => {
  const other = viewOf<'hotel'>(idOf(12), {
    name: 'Elm House',
    street: '',
    postcode: 'N7 4KM',
    floors: [],
    remark: '',
    closedOn: null,
  })
  const linden = viewOf<'hotel'>(hotelId, {
    name: 'Linden Court',
    street: '',
    postcode: 'SW7 4LB',
    floors: [],
    remark: '',
    closedOn: null,
  })
  const moved = viewOf<'stay'>(idOf(2_900), {
    memberId: hodan.fields.memberId,
    hotelId: idOf(12),
    room: '900',
    floor: '',
    fromDay: '2026-11-23',
    untilDay: null,
  })
  await open({ hotel: [linden, other], stay: [moved], stop: [maryam, ahmad, hodan] })

  await userEvent.click(screen.getByRole('button', { name: 'Suggest an order' }))

  await waitFor(() => expect(names()[0]).toBe('Hodan'))
})
