// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ViewOf } from '#device/device.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import {
  bare,
  hotelId,
  idOf,
  meId,
  memberIdOf,
  now,
  openInTown,
  today,
} from '#tests/support/linden-court.tsx'
import { FiguresScreen } from './figures-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const [cycleId, runId, riceId] = [idOf(300), idOf(310), idOf(320)]
const [maryam, ahmad, hodan] = ['Maryam Rahimi', 'Ahmad Safi', 'Hodan Warsame'].map(memberIdOf) as [
  string,
  string,
  string,
]
const stop = (id: string, memberId: string) =>
  viewOf<'stop'>(id, {
    runId,
    cycleId,
    memberId,
    order: 1,
    size: 1,
    items: [{ itemId: riceId, quantity: 2 }],
    note: '',
    isWithdrawn: false,
  })
const delivery = (stopId: string, memberId: string, fields: Partial<ViewOf<'delivery'>['fields']>) =>
  viewOf<'delivery'>(idOf(Number(stopId.slice(-3)) + 100), {
    stopId,
    runId,
    cycleId,
    memberId,
    staffId: meId,
    onDay: today,
    atMs: 1,
    outcome: 'handed-over',
    toWhom: '',
    given: [{ itemId: riceId, quantity: 2, insteadOf: null }],
    remark: '',
    photoId: null,
    signatureId: null,
    isUndone: false,
    ...fields,
  })
const topUp = viewOf<'top-up'>(idOf(360), {
  callId: null,
  cycleId,
  memberId: maryam,
  staffId: meId,
  onDay: today,
  atMs: 1,
  sort: 'travel',
  amountPence: 1_550,
  network: '',
  phone: '',
  oysterNumber: '',
  state: 'sent',
  remark: '',
})

const records = {
  cycle: [
    viewOf<'cycle'>(cycleId, {
      name: 'Winter',
      fromDay: '2026-11-16',
      itemIds: [riceId],
      budgetPence: 10_000,
      closedOn: null,
    }),
  ],
  run: [
    viewOf<'run'>(runId, {
      cycleId,
      name: 'North',
      onDay: today,
      staffId: meId,
      wantsPhoto: false,
      wantsSignature: false,
      remark: '',
    }),
  ],
  stop: [stop(idOf(401), maryam), stop(idOf(402), ahmad), stop(idOf(403), hodan)],
  delivery: [delivery(idOf(401), maryam, {}), delivery(idOf(402), ahmad, { outcome: 'nobody', given: [] })],
  item: [
    viewOf<'item'>(riceId, {
      name: 'Rice',
      group: 'food',
      variant: '',
      diets: [],
      share: 'household',
      quantity: 2,
      minSize: null,
      maxSize: null,
      order: 1,
      isInUse: true,
    }),
  ],
  'top-up': [topUp],
}
const open = (search = '', setting: Parameters<typeof openInTown>[1] = {}) =>
  openInTown(<FiguresScreen cycleId={cycleId} search={new URLSearchParams(search)} />, {
    role: 'coordinator',
    records,
    ...setting,
  })

test('the figures of a fortnight can be read by their own names', async () => {
  await open()
  await screen.findByText('Packages, day by day', { selector: 'h2' })

  const figures = Object.fromEntries(
    [...document.querySelectorAll('[data-testid]')].map((figure) => [
      figure.getAttribute('data-testid'),
      Number(figure.getAttribute('data-value')),
    ]),
  )

  expect(figures).toMatchObject({
    'packages planned': 3,
    'packages delivered': 1,
    'packages failed': 1,
    'packages toGo': 1,
    'packages nobody': 1,
    [`${today} planned`]: 3,
    [`${hotelId} failed`]: 1,
    'top-ups pence': 1_550,
    'top-ups travel sent': 1,
    [`not met ${riceId}`]: 2,
    'households without': 1,
  })
})

test('every figure but nought leads to as many rows as it says', async () => {
  await open()
  await screen.findByText('Packages, day by day', { selector: 'h2' })
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    value: Number(link.dataset['value']),
    isMoney: link.textContent?.includes('£') === true,
  }))
  expect(links.length).toBeGreaterThan(15)
  expect(links.every(({ value }) => value !== 0)).toBe(true)

  for (const { href, value, isMoney } of links.filter(({ href }) => !href.includes('show=wants'))) {
    cleanup()
    await open(href.split('?')[1])
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem')
    expect([href, rows.length]).toEqual([href, isMoney ? 1 : value])
  }
})

test('the rows of a figure say whose they are and lead to where they are seen in full', async () => {
  await open('show=packages&state=failed')

  const row = await screen.findByRole('link', { name: /Ahmad Safi/ })
  expect(bare(row.textContent)).toBe('Ahmad SafiNobody there · 24 NovemberLinden Court')
  expect(row.getAttribute('href')).toBe(`/runs/${runId}`)
  expect(bare(screen.getByRole('heading', { level: 1 }).textContent)).toBe('Packages not delivered')
  expect(screen.getByRole('link', { name: 'Back to the figures' }).getAttribute('href')).toBe(
    `/deliveries/${cycleId}/figures`,
  )
})

test('what was planned and not given is shown with how many pieces', async () => {
  await open(`show=wants&item=${riceId}&state=not-met`)

  const row = await screen.findByRole('link', { name: /Ahmad Safi/ })
  expect(bare(row.textContent)).toBe('Ahmad Safi2 pieces')
  expect(row.getAttribute('href')).toBe(`/members/${ahmad}`)
})

test('the table comes when it is asked for, with a caption and headings of its rows and columns', async () => {
  await open()
  const show = await screen.findByRole('button', {
    name: (name) => bare(name) === 'Show the table: Packages by hotel',
  })
  const [, byHotel] = screen.getAllByRole('table', { hidden: true })
  expect(byHotel?.querySelector('caption')?.textContent).toBe('Packages by hotel')

  await userEvent.click(show)

  expect(
    screen.getByRole('button', { name: (name) => bare(name) === 'Hide the table: Packages by hotel' }),
  ).toBeTruthy()
  const line = within(byHotel as HTMLElement).getByRole('row', { name: /Linden Court/, hidden: true })
  expect(within(line).getByRole('rowheader', { hidden: true }).textContent).toContain('Linden Court')
  expect(
    within(line)
      .getAllByRole('cell', { hidden: true })
      .map((cell) => bare(cell.textContent)),
  ).toEqual(['3', '1', '1', '1', '£15.50'])
})

test('fortnights are compared when somebody asks', async () => {
  await open()

  await userEvent.click(await screen.findByRole('button', { name: 'Compare with other fortnights' }))

  const table = screen.getByRole('table', { name: 'All fortnights' })
  expect(within(table).getByRole('link', { name: 'Winter' }).getAttribute('href')).toBe(
    `/deliveries/${cycleId}/figures`,
  )
})

test.each([
  ['fa-AF', '۳', '۳۳٪'],
  ['ps', '۳', '۳۳٪'],
  ['ar', '3', '33%'],
] as const)('in %s figures are written in its own digits', async (language, planned, share) => {
  await open('', { language })

  const figure = await screen.findByTestId('packages planned')
  expect(figure.textContent).toBe(planned)
  expect(bare(document.body.textContent)).toContain(share)
  expect(document.body.textContent).not.toMatch(/figures:/)
})

test('a fortnight that is not on this phone is said, and so is one without packages', async () => {
  await open('', { records: {} })
  expect(await screen.findByText('This fortnight is not on this phone')).toBeTruthy()
  cleanup()

  await open('', { records: { cycle: records.cycle } })
  expect(await screen.findByText('No package is planned yet')).toBeTruthy()
})
