// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ViewOf } from '#device/device.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import {
  bare,
  colleagueId,
  idOf,
  meId,
  memberIdOf,
  now,
  openInTown,
  today,
} from '#tests/support/linden-court.tsx'
import { DoubleScreen } from './double-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const [doubleId, cycleId, firstId, secondId] = [idOf(300), idOf(301), idOf(302), idOf(303)]
const memberId = memberIdOf('Maryam Rahimi')
const topUp = (id: string, fields: Partial<ViewOf<'top-up'>['fields']>) =>
  viewOf<'top-up'>(id, {
    callId: null,
    cycleId,
    memberId,
    staffId: colleagueId,
    onDay: today,
    atMs: now.getTime(),
    sort: 'phone',
    amountPence: 1_000,
    network: 'Lebara',
    phone: '+447700900142',
    oysterNumber: '',
    state: 'requested',
    remark: '',
    ...fields,
  })

const open = (answer: ViewOf<'double'>['fields']['answer'] = null, topUps?: readonly ViewOf<'top-up'>[]) =>
  openInTown(<DoubleScreen doubleId={doubleId} />, {
    role: 'coordinator',
    records: {
      double: [
        viewOf<'double'>(
          doubleId,
          { memberId, cycleId, firstId, secondId, answer, answeredBy: answer && meId },
          { atMs: now.getTime() },
        ),
      ],
      'top-up': topUps ?? [
        topUp(firstId, {}),
        topUp(secondId, {
          sort: 'travel',
          amountPence: 1_550,
          phone: '',
          network: '',
          oysterNumber: '012345678901',
          state: 'sent',
          staffId: meId,
        }),
      ],
    },
  })
const words = () => bare(document.body.textContent)

test('both stand side by side: how much, what for, by whom, which came first, where it stands', async () => {
  await open()

  await waitFor(() => expect(words()).toContain('£15.50'))
  const [first, second, both] = [...document.querySelectorAll('label')].map((card) => bare(card.textContent))
  expect(first).toContain('£10')
  expect(first).toContain('Phone credit')
  expect(first).toContain('Asked for by Amina Yusuf')
  expect(first).toContain('Reached the office first')
  expect(first).toContain('Asked for, not sent yet')
  expect(second).toContain('Travel money')
  expect(second).toContain('Asked for by Nadia')
  expect(second).toContain('Reached the office after the other')
  expect(both).toContain('Both are counted against the budget.')
  expect(words()).toContain('Both people who asked are told what you choose.')
})

test.each([
  ['The first alone', 'Keep the first alone', 'first'],
  ['The second alone', 'Keep the second alone', 'second'],
  ['Both', 'Keep both', 'both'],
] as const)(
  '“%s” is chosen, then kept with one save, and can be taken back',
  async (card, button, answer) => {
    const desk = await open()

    await userEvent.click(await screen.findByRole('radio', { name: card }))
    await userEvent.click(screen.getByRole('button', { name: button }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

    await screen.findByRole('radio', { name: card })
    expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
      { answer, answeredBy: meId },
      { answer: null, answeredBy: null },
    ])
  },
)

test('pressed before anything is chosen it says what is missing, and saves nothing', async () => {
  const desk = await open()

  await userEvent.click(await screen.findByRole('button', { name: 'Choose' }))

  expect((await screen.findByRole('alert')).textContent).toBe('Choose first which of them stands.')
  expect(desk.saves).toEqual([])
})

test('one that is answered says so, and is only read until it is taken back', async () => {
  await open('first')

  expect(await screen.findByText('The first alone stands')).toBeTruthy()
  expect(screen.queryAllByRole('radio')).toEqual([])
})

test('a top-up that has not come down to this phone is said', async () => {
  await open(null, [topUp(firstId, {})])

  expect(await screen.findByText('This top-up is not on this phone yet.')).toBeTruthy()
})
