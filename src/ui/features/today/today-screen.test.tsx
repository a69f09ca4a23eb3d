// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  chargeOf,
  colleagueId,
  idOf,
  memberIdOf,
  now,
  openInTown,
  stepOf,
  today,
  underWay,
  visitId,
  visitOf,
} from '#tests/support/linden-court.tsx'
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

test('a volunteer is told that their lists come here, and is led nowhere', async () => {
  await open({ role: 'volunteer' })

  expect(await screen.findByText('Your lists come here')).toBeTruthy()
  expect(screen.queryAllByRole('link')).toEqual([])
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
