// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogue, cycleId, cycleOf, nappiesId, parcelId, wipesId } from '#tests/support/fortnight-town.ts'
import { bare, now, openInTown } from '#tests/support/linden-court.tsx'
import { CycleFormScreen } from './cycle-form-screen.tsx'
import { ItemFormScreen } from './item-form-screen.tsx'
import { ItemsScreen } from './items-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const words = () => bare(document.body.textContent)
const open = (form: ReactNode, records = {}) => openInTown(form, { role: 'coordinator', records })

test('the first fortnight brings its starting list with it, all in one save', async () => {
  const desk = await open(<CycleFormScreen />)

  await press('Begin this fortnight')

  await waitFor(() => expect(desk.history.at(-1)).toMatch(/^\/deliveries\/[0-9a-f-]{36}$/))
  expect(desk.saves).toHaveLength(1)
  const items = desk.saves[0]?.filter(({ kind }) => kind.kind === 'item') ?? []
  const cycle = desk.saves[0]?.at(-1)
  expect(items.length).toBeGreaterThan(15)
  expect(cycle?.fields).toMatchObject({ fromDay: '2026-11-24', itemIds: items.map(({ id }) => id) })
  expect(items.map(({ fields }) => fields)).toContainEqual(
    expect.objectContaining({ name: 'Nappies', variant: 'Size 4', group: 'nappies', share: 'request' }),
  )
})

test('the next fortnight copies items and budget from the last, and says so', async () => {
  const desk = await open(<CycleFormScreen />, { cycle: [cycleOf()], item: catalogue() })
  expect(await screen.findByText('Items and budget are as last time')).toBeTruthy()

  await userEvent.click(await screen.findByRole('checkbox', { name: /Wipes/ }))
  await press('Begin this fortnight')

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]?.[0]?.fields).toEqual({
    name: '',
    fromDay: '2026-11-30',
    budgetPence: 120_000,
    itemIds: [parcelId, nappiesId],
    closedOn: null,
  })
})

test('days of another fortnight are refused in words, and the first free day is one tap away', async () => {
  const desk = await open(<CycleFormScreen />, { cycle: [cycleOf()], item: catalogue() })
  const day = await screen.findByLabelText('Day')
  await userEvent.clear(day)
  await userEvent.type(day, '20')

  await press('Begin this fortnight')
  expect(words()).toContain('Another fortnight has some of these days.')
  expect(words()).toContain('The fortnight 16 November to 29 November is in the way')
  expect(desk.saves).toEqual([])

  await press('Take that day')
  await press('Begin this fortnight')
  await waitFor(() => expect(desk.saves[0]?.[0]?.fields).toMatchObject({ fromDay: '2026-11-30' }))
})

test('a fortnight is changed without its closing day being touched', async () => {
  const desk = await open(<CycleFormScreen cycleId={cycleId} />, { cycle: [cycleOf()], item: catalogue() })
  const budget = await screen.findByLabelText(/^Budget/)
  await userEvent.clear(budget)
  await userEvent.type(budget, '900.50')

  await press('Save this fortnight')

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/deliveries/${cycleId}`))
  expect(desk.saves[0]?.[0]?.fields).toEqual({
    name: '',
    fromDay: '2026-11-16',
    budgetPence: 90_050,
    itemIds: [parcelId, nappiesId, wipesId],
  })
})

test('items stand by kind, those out of use apart, with who gets how much', async () => {
  const [parcel, nappies, wipes] = catalogue()
  const old = wipes && { ...wipes, fields: { ...wipes.fields, isInUse: false } }

  await open(<ItemsScreen />, { item: [old, nappies, parcel] })

  const links = await screen.findAllByRole('link', { name: /for each|asked for/ })
  expect(links.map((link) => bare(link.textContent))).toEqual([
    'Food parcel1 for each household',
    'Nappies, Size 4Usually 2, when asked for',
    'WipesUsually 1, when asked for',
  ])
  expect(screen.getByRole('heading', { name: 'No longer in use' })).toBeTruthy()
})

test('a new item goes into the fortnight that is on, at its place', async () => {
  const desk = await open(<ItemFormScreen />, { cycle: [cycleOf()], item: catalogue() })

  await userEvent.type(await screen.findByLabelText('Name'), 'Rice')
  await userEvent.click(screen.getByRole('radio', { name: 'Food' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Each person' }))
  await userEvent.click(screen.getByRole('button', { name: /On lists it comes after/ }))
  await press('Food parcel')
  await press('Save this item')

  await waitFor(() => expect(desk.history.at(-1)).toBe('/deliveries/items'))
  const [item, cycle] = desk.saves[0] ?? []
  expect(item?.fields).toMatchObject({ name: 'Rice', group: 'food', share: 'person', order: 15 })
  expect(cycle).toMatchObject({
    id: cycleId,
    fields: { itemIds: [parcelId, nappiesId, wipesId, item?.id] },
  })
})

test('an item is taken out of use and nothing else of it is changed', async () => {
  const desk = await open(<ItemFormScreen itemId={nappiesId} />, { cycle: [cycleOf()], item: catalogue() })

  await userEvent.click(await screen.findByRole('switch', { name: /In use/ }))
  await press('Save this item')

  const [, nappies] = catalogue()
  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toHaveLength(1)
  expect(desk.saves[0]?.[0]?.fields).toEqual({ ...nappies?.fields, isInUse: false })
})

test('an item saved too early says what is still open and keeps what was typed', async () => {
  const desk = await open(<ItemFormScreen />, { item: catalogue() })
  await userEvent.type(await screen.findByLabelText(/^From how many people/), '5')
  await userEvent.type(screen.getByLabelText(/^Up to how many people/), '2')

  await press('Save this item')

  await waitFor(() => expect(words()).toContain('This is still open.'))
  expect(words()).toContain('This is smaller than the number above.')
  expect(screen.getByLabelText<HTMLInputElement>(/^Up to how many people/).value).toBe('2')
  expect(desk.saves).toEqual([])
})
