// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { viewOf } from '#tests/support/fake-desk.ts'
import {
  catalogue,
  cycleId,
  cycleOf,
  moveOf,
  nappiesId,
  needsOf,
  parcelId,
  stopOf,
  wipesId,
} from '#tests/support/fortnight-town.ts'
import {
  bare,
  hotelId,
  hotelOf,
  idOf,
  memberIdOf,
  now,
  openInTown,
  otherHotelId,
  today,
} from '#tests/support/linden-court.tsx'
import { DueScreen } from './due-screen.tsx'
import { NeedsScreen } from './needs-screen.tsx'
import { StockScreen } from './stock-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }))
const words = () => bare(document.body.textContent)
const stayOf = (name: string, at: string) =>
  viewOf<'stay'>(idOf(3_000), {
    memberId: memberIdOf(name),
    hotelId: at,
    room: '1',
    floor: '',
    fromDay: '2026-11-01',
    untilDay: null,
  })
const nappies = [{ itemId: nappiesId, quantity: 2 }]
const known = () => ({
  cycle: [cycleOf()],
  item: catalogue(),
  needs: [
    needsOf('Ahmad Safi', { addressConfirmedOn: today, extras: nappies }),
    needsOf('Hodan Warsame', { wantsPackage: false }),
  ],
  'stock-move': [moveOf(1, parcelId, 10), moveOf(2, nappiesId, 1), moveOf(3, wipesId, 20)],
})
const openDue = (records = {}) =>
  openInTown(<DueScreen cycleId={cycleId} />, { role: 'coordinator', records: { ...known(), ...records } })

test('who is due stands by reason, with package and what they go without', async () => {
  await openDue()

  const ahmad = await screen.findByRole('link', { name: /Ahmad Safi/ })
  expect(bare(ahmad.textContent)).toBe(
    'Ahmad SafiLinden Court, room 101 · 1 person · Dari1 Food parcel · 2 Nappies, Size 4Goes without: 1 Nappies, Size 4',
  )
  expect(ahmad.getAttribute('href')).toBe(`/members/${memberIdOf('Ahmad Safi')}/needs?cycleId=${cycleId}`)
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => bare(heading.textContent))).toEqual([
    'Too little for all',
    'Address confirmed: 1',
    'Address not confirmed yet: 1',
    'Want no package: 1',
    'Do not contact: 1',
  ])
  expect(bare((await screen.findByRole('link', { name: /Rania/ })).textContent)).not.toContain('Food parcel')
})

test('the list is narrowed to one hotel, of all that somebody is due in', async () => {
  const moved = stayOf('Ahmad Safi', otherHotelId)
  const hotel = [hotelOf(hotelId, {}), hotelOf(otherHotelId, { name: 'Ash House' })]
  await openDue({ hotel, stay: [moved, { ...stayOf('Maryam Rahimi', hotelId), id: idOf(3_001) }] })
  await screen.findByRole('link', { name: /Ahmad Safi/ })
  expect(screen.getByRole('link', { name: /Maryam Rahimi/ })).toBeTruthy()

  await press(/^Hotel/)
  await press('Ash House')

  await waitFor(() => expect(screen.queryByRole('link', { name: /Maryam Rahimi/ })).toBeNull())
  expect(screen.getByRole('link', { name: /Ahmad Safi/ })).toBeTruthy()
})

test('where nobody short is on a run, what goes instead is explained and not asked', async () => {
  await openDue()

  await press(/^Nappies/)

  const dialog = await screen.findByRole('dialog')
  expect(bare(dialog.textContent)).toContain('None of them is on a run yet')
  expect(within(dialog).getByRole('link', { name: 'Plan the runs' })).toBeTruthy()
  expect(within(dialog).queryByRole('button', { name: 'Put it in instead' })).toBeNull()
})

test('what goes instead is put into the parcels on runs in one save, and can be taken back', async () => {
  const items = [{ itemId: parcelId, quantity: 1 }, ...nappies]
  const desk = await openDue({ stop: [stopOf(1, 'Ahmad Safi', { items })] })
  await press(/^Nappies/)

  await press('Put it in instead')
  expect(words()).toContain('Choose what goes in instead.')
  await press(/What goes in instead/)
  await press(/Wipes/)
  await press('Put it in instead')
  await screen.findByText('1 package has it instead', { normalizer: bare })
  await press('Undo')

  await waitFor(() => expect(desk.saves).toHaveLength(2))
  expect(desk.saves.map(([writing]) => writing)).toMatchObject([
    {
      id: idOf(81),
      fields: {
        items: [
          { itemId: parcelId, quantity: 1 },
          { itemId: nappiesId, quantity: 1 },
          { itemId: wipesId, quantity: 1 },
        ],
      },
    },
    { id: idOf(81), fields: { items } },
  ])
})

test('the store says what there is and what is short; what comes is written down and can be taken back', async () => {
  const desk = await openInTown(<StockScreen />, { role: 'coordinator', records: known() })
  const row = await screen.findByRole('button', { name: /Nappies/ })
  expect(bare(row.textContent)).toBe('Nappies, Size 41 shortIn the store: 1')

  await userEvent.click(row)
  await userEvent.type(await screen.findByLabelText('How many pieces'), '12')
  expect(words()).toContain('In the store 1, then 13.')
  await press('Save')
  await press('Undo')

  await waitFor(() => expect(desk.saves).toHaveLength(2))
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
    { itemId: nappiesId, quantity: 12, why: 'received', onDay: today, atMs: now.getTime(), remark: '' },
    {
      itemId: nappiesId,
      quantity: -12,
      why: 'received',
      onDay: today,
      atMs: now.getTime(),
      remark: 'Taken back',
    },
  ])
})

test('a count shows what it found before it is saved, and writes the difference', async () => {
  const desk = await openInTown(<StockScreen />, { role: 'coordinator', records: known() })
  await press(/Wipes/)

  await userEvent.click(await screen.findByRole('radio', { name: 'Counted' }))
  await userEvent.type(screen.getByLabelText('How many there are'), '۱۷')
  expect(words()).toContain('The count finds 3 fewer. In the store 20, then 17.')
  await press('Save')

  await waitFor(() => expect(desk.saves[0]?.[0]?.fields).toMatchObject({ why: 'counted', quantity: -3 }))
})

test('needs are the household’s, whichever of them is asked, and lead back to where one came from', async () => {
  const desk = await openInTown(<NeedsScreen memberId={memberIdOf('Ali Rahimi')} cycleId={cycleId} />, {
    role: 'coordinator',
    records: known(),
  })
  expect(await screen.findByText('Maryam Rahimi')).toBeTruthy()

  await userEvent.click(await screen.findByRole('switch', { name: /Sure today/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Halal' }))
  await press('Add something else')
  await press(/^Nappies/)
  await press('Save what they need')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/deliveries/${cycleId}/due`))
  expect(desk.saves[0]?.[0]).toMatchObject({
    does: 'add',
    fields: {
      memberId: memberIdOf('Maryam Rahimi'),
      wantsPackage: true,
      diets: ['halal'],
      extras: nappies,
      addressConfirmedOn: today,
      remark: '',
    },
  })
})

test('the needs tell what was last said of the address on the telephone', async () => {
  const said = (isAddressRight: boolean, movedTo = '') =>
    viewOf<'check-in'>(idOf(96), {
      callId: idOf(97),
      cycleId,
      memberId: memberIdOf('Ahmad Safi'),
      staffId: idOf(2),
      onDay: '2026-11-20',
      atMs: now.getTime() - 4 * 86_400_000,
      outcome: 'reached',
      laterOn: null,
      laterTime: '',
      isAddressRight,
      movedTo,
      people: null,
      wantsPackage: null,
      needs: [],
      otherNeeds: '',
      mood: null,
      remark: '',
      isUndone: false,
    })
  const openNeeds = (checkIn: ReturnType<typeof said>) =>
    openInTown(<NeedsScreen memberId={memberIdOf('Ahmad Safi')} />, {
      records: { item: catalogue(), 'check-in': [checkIn] },
    })

  await openNeeds(said(true))
  await waitFor(() => expect(words()).toContain('Last made sure on 20 November'))
  cleanup()

  await openNeeds(said(false, 'Ash House'))
  await waitFor(() =>
    expect(words()).toContain('Said on 20 November: they no longer live there. Told us: Ash House'),
  )
})

test('needs that are known are changed in their record', async () => {
  const desk = await openInTown(<NeedsScreen memberId={memberIdOf('Ahmad Safi')} />, {
    records: known(),
  })

  await userEvent.click(await screen.findByRole('button', { name: 'Fewer' }))
  await userEvent.click(screen.getByRole('button', { name: 'Fewer' }))
  await press('Save what they need')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/members/${memberIdOf('Ahmad Safi')}`))
  expect(desk.saves[0]?.[0]).toMatchObject({
    does: 'edit',
    fields: { extras: [], addressConfirmedOn: today },
  })
})

test.each(['fa-AF', 'ps', 'ar'] as const)('who is due, the store and needs speak %s', async (language) => {
  for (const shown of [
    <DueScreen key="due" cycleId={cycleId} />,
    <StockScreen key="stock" />,
    <NeedsScreen key="needs" memberId={memberIdOf('Ahmad Safi')} />,
  ]) {
    await openInTown(shown, { role: 'coordinator', language, records: known() })
    await waitFor(() => expect(words()).toMatch(/Nappies/))
    expect(words()).not.toMatch(/deliveries:|Goes without|In the store/)
    cleanup()
  }
})
