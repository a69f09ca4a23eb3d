// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bare, colleagueId, idOf, now } from '#tests/support/linden-court.tsx'
import {
  cardOf,
  deliveryOf,
  foodId,
  openDay,
  nappiesId,
  runId,
  runOf,
  stopIdOf,
  stopOf,
} from '#tests/support/day-run.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const words = () => bare(document.body.textContent)
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const run = `/runs/${runId}`
const road = async () => within(await screen.findByRole('list', { name: 'The way' })).getAllByRole('link')
const pathsOf = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'))

test('before it begins a run says what to load, all stops together, and what is ticked stays', async () => {
  const { drafts } = await openDay(run, { records: { 'run-log': [] } })

  await screen.findByText('To load')
  const [food] = screen.getAllByRole('checkbox')
  expect(words()).toContain('Food box3')
  expect(words()).toContain('Nappies6')
  await userEvent.click(food!)

  await waitFor(() => expect(drafts.get(`load/${runId}`)).toEqual([foodId]))
  expect(words()).toContain('Loaded: 1 of 2')
})

test('one tap begins the run, and the next leads to its first stop', async () => {
  const { saves } = await openDay(run, { records: { 'run-log': [] } })

  await press('Begin run')

  const next = await screen.findByRole('link', { name: (name) => bare(name) === 'Go to stop 1' })
  expect(next.getAttribute('href')).toBe(`/stops/${stopIdOf(1)}`)
  expect(saves[0]?.[0]?.fields).toMatchObject({ runId, startedAtMs: now.getTime(), closedAtMs: null })
})

test('the road shows what was driven as it happened, where one is, and what lies ahead', async () => {
  await openDay(run, {
    records: { delivery: [deliveryOf(3, 40), deliveryOf(1, 20, { outcome: 'nobody', given: [] })] },
  })

  const stops = await road()
  expect(pathsOf(stops)).toEqual([3, 1, 2].map((n) => `/stops/${stopIdOf(n)}`))
  expect(bare(stops[0]?.textContent ?? '')).toContain('Delivered · 10:02')
  expect(bare(stops[1]?.textContent ?? '')).toContain('Nobody there · 10:22')
  expect(stops[2]?.getAttribute('aria-current')).toBe('true')
  expect(words()).toContain('Stops done: 2 of 3')
})

test('a stop that was taken off the run is not on the road, and not to be loaded', async () => {
  await openDay(run, { records: { stop: [stopOf(1), stopOf(2, { isWithdrawn: true })] } })

  expect(pathsOf(await road())).toEqual([`/stops/${stopIdOf(1)}`])
  await waitFor(() => expect(words()).toContain('Food box1'))
})

test('a door at which nobody may knock says so on the road', async () => {
  await openDay(run, { records: { 'door-card': [cardOf(1, { doNotContact: true }), cardOf(2)] } })

  const [first, second, third] = await road()
  expect(bare(first?.textContent ?? '')).toContain('Do not knock')
  expect(bare(second?.textContent ?? '')).not.toContain('Do not knock')
  expect(bare(third?.textContent ?? '')).toContain('Details are not on this phone yet')
})

test('a day with one run opens it, a day with several names them, and a day without says what brings one', async () => {
  await openDay('/deliveries')
  expect(await screen.findByRole('heading', { level: 1, name: 'North round' })).toBeTruthy()
  cleanup()

  const second = runOf({ name: 'South round' }, idOf(302))
  await openDay('/deliveries', { records: { run: [second, runOf()] } })
  expect(bare((await screen.findByRole('link', { name: /North/ })).textContent)).toBe(
    'North roundStops done: 0 of 3',
  )
  expect(bare(screen.getByRole('link', { name: /South/ }).textContent)).toBe('South roundNo stops yet')
  cleanup()

  await openDay('/deliveries', {
    records: { run: [runOf({ staffId: colleagueId }), runOf({ onDay: '2026-11-23' }, idOf(303))] },
  })
  expect(await screen.findByText('No run for you today')).toBeTruthy()
})

test('a run of another day, or of somebody else, is not on this phone', async () => {
  await openDay(run, { records: { run: [runOf({ onDay: '2026-11-23' })] } })

  expect(await screen.findByText('This is no longer on this phone')).toBeTruthy()
})

test('the end names the stops that are not done first, each a way back', async () => {
  await openDay(`${run}/end`, { records: { delivery: [deliveryOf(1, 30)] } })

  expect(await screen.findByText('2 stops are not done', { normalizer: bare })).toBeTruthy()
  const list = screen.getByRole('list', { name: 'Not done' })
  expect(pathsOf(within(list).getAllByRole('link'))).toEqual([2, 3].map((n) => `/stops/${stopIdOf(n)}`))
})

test('what should be left comes back unless it was counted otherwise, and one tap closes the run', async () => {
  const { saves, drafts } = await openDay(`${run}/end`, { records: { delivery: [deliveryOf(1, 30)] } })
  await screen.findByText('Should be left: 2', { normalizer: bare })
  await userEvent.click(screen.getAllByRole('button', { name: 'Fewer' })[0]!)
  await userEvent.type(screen.getByLabelText(/Remark/), 'One box was torn')

  await press('End run')

  await screen.findByText('This run has ended')
  expect(saves[0]?.[0]?.fields).toEqual({
    closedAtMs: now.getTime(),
    returned: [
      { itemId: foodId, quantity: 1 },
      { itemId: nappiesId, quantity: 4 },
    ],
    remark: 'One box was torn',
  })
  expect(drafts.size).toBe(0)
})

test('after the end only counts are left on the screen', async () => {
  await openDay(`${run}/end`, {
    records: { delivery: [deliveryOf(1, 30), deliveryOf(2, 20, { outcome: 'refused', given: [] })] },
  })

  await press('End run')

  await screen.findByText('This run has ended')
  const counts = screen.getAllByRole('listitem').map(({ textContent }) => bare(textContent))
  expect(counts).toEqual(['Delivered1', 'Not delivered1', 'Stops not done1', 'Pieces that came back6'])
  expect(words()).not.toMatch(/Linden|Maryam|Marlow/)
})

test('a remark too long for a record is said before anything is closed', async () => {
  const long = { counted: {}, remark: 'a'.repeat(501) }
  const { saves } = await openDay(`${run}/end`, { drafts: { [`end-run/${runId}`]: long } })

  await press('End run')

  expect(await screen.findByText('This is too long. Make it shorter.')).toBeTruthy()
  expect(saves).toHaveLength(0)
})

test.each([
  ['fa-AF', 'نوبت را شروع کنید'],
  ['ps', 'وار پیل کړئ'],
  ['ar', 'بدء الجولة'],
] as const)('in %s nothing of a run is left in English', async (language, begin) => {
  await openDay(run, { language, records: { 'run-log': [] } })

  expect(await screen.findByRole('button', { name: begin })).toBeTruthy()
  expect(words()).not.toMatch(/stops:|Stop |Begin/)
})
