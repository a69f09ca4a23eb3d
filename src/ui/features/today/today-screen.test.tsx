// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  chargeOf,
  colleagueId,
  idOf,
  meId,
  memberIdOf,
  now,
  openInTown,
  stepOf,
  today,
  underWay,
  visitId,
  visitOf,
} from '#tests/support/linden-court.tsx'
import type { ViewOf } from '#device/device.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { TodayScreen } from './today-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = (setting?: Parameters<typeof openInTown>[1]) => openInTown(<TodayScreen />, setting)
const words = () => bare(document.body.textContent)
const late = stepOf(idOf(800), { dueOn: '2026-11-20' })

test('the day says how much there is to do and how much of it is late', async () => {
  await open({ records: { step: [late, stepOf(idOf(801), { title: 'Bring the letter' })] } })

  await screen.findByText('4 days overdue', { normalizer: bare })
  expect(bare(screen.getByRole('banner', { hidden: true }).textContent ?? '')).toContain(
    'Tuesday 24 November',
  )
  expect(words()).toContain('2 things for you')
  expect(words()).toContain('1 overdue')
})

test('the next visit starts with one tap', async () => {
  const desk = await open({ records: { visit: [visitOf(visitId, { atTime: '14:00' })] } })
  const card = await screen.findByRole('article', { name: /Visit to.*Linden Court/ })
  expect(bare(card.textContent)).toContain('Next · 14:00')
  expect(bare(card.textContent)).toContain('4 rooms · 5 members')

  await userEvent.click(within(card).getByRole('button', { name: 'Start visit' }))

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/visits/${visitId}`))
  expect(desk.saves[0]?.[0]).toMatchObject({ does: 'edit', fields: { state: 'under-way' } })
})

test('a visit in hand says how far it is and leads back to it', async () => {
  await open({ records: { visit: [underWay()] } })

  const link = await screen.findByRole('link', { name: 'Continue visit' })
  expect(link.getAttribute('href')).toBe(`/visits/${visitId}`)
  expect(words()).toContain('Rooms done: 0 of 3')
})

test('a step is ticked in place with one save, stays in sight, and can be taken back', async () => {
  const desk = await open({ records: { step: [late] } })

  await userEvent.click(
    await screen.findByRole('button', { name: (name) => bare(name) === 'Done: GP registration' }),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await screen.findByText('4 days overdue', { normalizer: bare })
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([{ doneOn: today }, { doneOn: null }])
})

test('a step leads to its member', async () => {
  await open({ records: { step: [late] } })

  const link = await screen.findByRole('link', { name: /Maryam Rahimi/ })
  expect(link.getAttribute('href')).toBe(`/members/${memberIdOf('Maryam Rahimi')}`)
})

test('what was left unfinished and what the server refused lead to where they are gone on with', async () => {
  const maryam = memberIdOf('Maryam Rahimi')

  await open({ drafts: { [`note/${maryam}`]: { text: 'She said' } }, refusedCount: 2 })

  const draft = await screen.findByRole('link', { name: /Unfinished note/ })
  expect(draft.getAttribute('href')).toBe(`/members/${maryam}/note`)
  expect(bare(draft.textContent)).toContain('Maryam Rahimi')
  const refused = screen.getByRole('link', { name: /The office did not take/ })
  expect(refused.getAttribute('href')).toBe('/more/waiting')
})

test('a coordinator sees where the team is, and the members nobody works with', async () => {
  await open({
    role: 'coordinator',
    records: {
      visit: [underWay({ staffId: colleagueId })],
      assignment: [chargeOf('Ahmad Safi', colleagueId)],
    },
  })

  const visit = await screen.findByRole('link', { name: /Amina Yusuf/ })
  expect(bare(visit.textContent)).toBe('Linden CourtAmina Yusuf · Under way')
  expect(words()).toContain('4 members without a caseworker')
})

test.each([
  ['coordinator', 'No members yet', '/more/import'],
  ['caseworker', 'No members are assigned to you yet', '/hotels'],
] as const)('an empty day of a %s says why, and what brings something', async (role, title, href) => {
  await open({ role, records: { member: [], stay: [], household: [] } })

  expect(await screen.findByText(title)).toBeTruthy()
  expect(screen.getAllByRole('link').some((link) => link.getAttribute('href') === href)).toBe(true)
})

test('while the first load runs its progress is said, and no emptiness is claimed', async () => {
  await open({ firstLoad: { done: 48, total: 150 }, records: { member: [], stay: [], household: [] } })

  expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('48')
  expect(words()).toContain('Records here: 48 of 150.')
  expect(words()).not.toContain('No members')
})

test('an administrator finds the team and this phone, and no members', async () => {
  await open({ role: 'administrator' })

  const links = await screen.findAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/more/team', '/more/phone'])
})

test('a visit of today is started from its row', async () => {
  const [first, second] = [visitOf(visitId, { atTime: '09:00' }), visitOf(idOf(21), { atTime: '14:00' })]
  const desk = await open({ records: { visit: [first, second] } })

  await userEvent.click(await screen.findByRole('button', { name: 'Start' }))

  await waitFor(() => expect(desk.history.at(-1)).toBe(`/visits/${idOf(21)}`))
})

const maryam = memberIdOf('Maryam Rahimi')
const taskOf = (id: string, fields: Partial<ViewOf<'task'>['fields']> = {}) =>
  viewOf<'task'>(id, {
    memberId: maryam,
    callId: idOf(700),
    why: 'wrong-number',
    onDay: '2026-11-22',
    told: '',
    doneOn: null,
    doneBy: null,
    ...fields,
  })

test('what a call brought up leads to where it is put right, and is ticked with a way back', async () => {
  const desk = await open({
    records: { task: [taskOf(idOf(701))], assignment: [chargeOf('Maryam Rahimi')] },
  })

  const link = await screen.findByRole('link', { name: /The phone number is wrong/ })
  expect(link.getAttribute('href')).toBe(`/members/${maryam}/contacts`)
  await userEvent.click(
    screen.getByRole('button', { name: (name) => bare(name) === 'Done: The phone number is wrong' }),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() =>
    expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
      { doneOn: today, doneBy: meId },
      { doneOn: null, doneBy: null },
    ]),
  )
})

test('what the member said of their new home stands on the row', async () => {
  const moved = taskOf(idOf(701), { why: 'moved', told: 'Elm Grove, 31' })
  await open({ records: { task: [moved], assignment: [chargeOf('Maryam Rahimi')] } })

  const link = await screen.findByRole('link', { name: /Elm Grove, 31/ })
  expect(link.getAttribute('href')).toBe(`/members/${maryam}/move`)
})

test('a push towards the start of the line ticks what the box ticks', async () => {
  const desk = await open({ records: { step: [late] } })
  const link = await screen.findByRole('link', { name: /Maryam Rahimi/ })

  const finger = { pointerId: 1, isPrimary: true, pointerType: 'touch', clientY: 20 }
  fireEvent.pointerDown(link, { ...finger, clientX: 300 })
  fireEvent.pointerMove(link, { ...finger, clientX: 280 })
  fireEvent.pointerMove(link, { ...finger, clientX: 150 })
  fireEvent.pointerUp(link, { ...finger, clientX: 150 })

  await screen.findByRole('button', { name: 'Undo' })
  expect(desk.saves).toHaveLength(1)
})

test('arrow keys, j and k lead from row to row', async () => {
  await open({ records: { step: [late, stepOf(idOf(801), { title: 'Bring the letter' })] } })
  const [first, second] = await screen.findAllByRole('link', { name: /Maryam Rahimi/ })

  first?.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(second)
  await userEvent.keyboard('k')
  expect(document.activeElement).toBe(first)
})

const worryOf = (id: string, fields: Partial<ViewOf<'concern'>['fields']> = {}) =>
  viewOf<'concern'>(id, {
    memberId: maryam,
    noteId: null,
    onDay: '2026-11-22',
    atMs: 0,
    urgency: 'today',
    text: 'Bruises on both arms',
    state: 'open',
    takenUpBy: null,
    outcome: '',
    ...fields,
  })

test('a safeguarding lead takes up what waits, in one tap and back, and its words stand nowhere', async () => {
  const desk = await open({ role: 'safeguarding-lead', records: { concern: [worryOf(idOf(900))] } })

  await screen.findByText('2 days overdue', { normalizer: bare })
  expect(words()).not.toMatch(/Bruises|concern|safeguarding/i)
  expect(screen.queryByRole('link', { name: 'Search a member' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Take up' }))
  await screen.findByText('You took this up')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))

  await screen.findByRole('button', { name: 'Take up' })
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
    { state: 'taken-up', takenUpBy: meId },
    { state: 'open', takenUpBy: null },
  ])
})

test('what colleagues have in hand and what is closed stand beneath', async () => {
  await open({
    role: 'safeguarding-lead',
    records: {
      concern: [
        worryOf(idOf(901), { state: 'taken-up', takenUpBy: colleagueId }),
        worryOf(idOf(902), { state: 'closed', takenUpBy: meId }),
      ],
    },
  })

  const others = await screen.findByRole('list', { name: 'With colleagues' })
  expect(bare(others.textContent)).toContain('Amina Yusuf')
  expect(
    within(screen.getByRole('list', { name: 'Closed' }))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe(`/concerns/${idOf(902)}`)
  expect(words()).toContain('Nothing waits for you')
})

test('a fortnight says what it asks for, and leads there', async () => {
  const cycle = viewOf<'cycle'>(idOf(300), {
    name: 'Winter',
    fromDay: '2026-11-13',
    itemIds: [],
    budgetPence: 0,
    closedOn: null,
  })
  const double = viewOf<'double'>(idOf(301), {
    memberId: maryam,
    cycleId: cycle.id,
    firstId: idOf(302),
    secondId: idOf(303),
    answer: null,
    answeredBy: null,
  })
  await open({ role: 'coordinator', records: { cycle: [cycle], double: [double] } })

  const unshared = await screen.findByRole('link', { name: /households without a caller/ })
  expect(bare(unshared.textContent)).toBe('3 households without a callerWinter')
  expect(unshared.getAttribute('href')).toBe(`/deliveries/${cycle.id}/calls`)
  expect(screen.getByRole('link', { name: /No fortnight follows yet/ }).getAttribute('href')).toBe(
    '/deliveries/new',
  )
  expect(screen.getByRole('link', { name: /Two top-ups in one fortnight/ }).getAttribute('href')).toBe(
    `/doubles/${double.id}`,
  )
})

test.each([
  ['fa-AF', 'سه‌شنبه ۲۴ نومبر', '۳ قوس ۱۴۰۵'],
  ['ps', 'سه شنبه ۲۴ نومبر', '۳ لیندۍ ۱۴۰۵'],
] as const)('in %s the day stands in both calendars', async (language, day, solar) => {
  await open({ language, records: { step: [late] } })

  expect(await screen.findByRole('heading', { name: day })).toBeTruthy()
  await waitFor(() => expect(words()).toContain(solar))
  expect(words()).not.toMatch(/today:|overdue/)
})
