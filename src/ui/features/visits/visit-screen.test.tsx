// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  colleagueId,
  crowd,
  idOf,
  memberIdOf,
  now,
  openInTown,
  stepOf,
  underWay,
  visitId,
  visitOf,
} from '#tests/support/linden-court.tsx'
import { VisitScreen } from './visit-screen.tsx'

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  // The page of tests never scrolls: what would come into sight at once stands there from the start.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const walk = (setting: Parameters<typeof openInTown>[1] = {}) =>
  openInTown(<VisitScreen visitId={visitId} />, {
    records: { visit: [underWay()], ...setting.records },
    ...without(setting),
  })
const without = ({ records: _records, ...setting }: NonNullable<Parameters<typeof openInTown>[1]>) => setting

const here = () => bare(document.querySelector('[aria-current]')?.textContent ?? null)
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }))
const outcomesOf = ({ saves }: Awaited<ReturnType<typeof openInTown>>) =>
  saves.map(
    ([writing]) =>
      (writing as unknown as { fields: { outcomes: { memberId: string; outcome: string }[] } }).fields
        .outcomes,
  )

test('the walk begins at the first door and says how far it has come', async () => {
  await walk()

  expect(await screen.findByRole('heading', { name: 'Linden Court' })).toBeTruthy()
  expect(bare(document.body.textContent)).toContain('Visit under way since 10:34')
  expect(here()).toContain('101')
})

test('not seen is one save, and the walk offers the floor that is left, or the tap taken back', async () => {
  const desk = await walk()

  await press('Not seen')

  await screen.findByText('This floor is done.')
  expect(outcomesOf(desk)).toEqual([
    [{ memberId: memberIdOf('Ahmad Safi'), outcome: 'not-seen', atMs: now.getTime() }],
  ])
  expect(bare(document.body.textContent)).toContain('Not seen 10:42')

  await press('Undo')

  await waitFor(() => expect(here()).toContain('101'))
  expect(outcomesOf(desk).at(-1)).toEqual([])
})

test('seen is saved before the note opens, on the member one stands before', async () => {
  const desk = await walk()
  await press('2')
  await waitFor(() => expect(here()).toContain('207'))

  await userEvent.click(screen.getByRole('radio', { name: 'Ali Rahimi' }))
  await press('Seen, write note')

  const ali = memberIdOf('Ali Rahimi')
  await waitFor(() => expect(desk.history.at(-1)).toBe(`/members/${ali}/note?visitId=${visitId}`))
  expect(outcomesOf(desk)).toEqual([[{ memberId: ali, outcome: 'seen', atMs: now.getTime() }]])
})

test('one of a household is enough, and a visit resumed stands at the next door', async () => {
  const seen = { memberId: memberIdOf('Ali Rahimi'), outcome: 'seen' as const, atMs: now.getTime() - 60_000 }

  await walk({
    records: { visit: [underWay({ outcomes: [seen], startedAtMs: now.getTime() - 86_400_000 })] },
  })

  await waitFor(() => expect(here()).toContain('210'))
  expect(bare(document.body.textContent)).toContain('Rooms done: 1 of 2')
  expect(bare(document.body.textContent)).toContain('since 23 November')
})

test('a protected door names nobody and cannot be pressed by whoever is not charged with them', async () => {
  await walk()
  await press('2')

  const row = (await screen.findByText('Do not knock')).closest('li')
  expect(row && within(row).queryByRole('button')).toBeNull()
  expect(row && within(row).queryByRole('link')).toBeNull()
  expect(document.body.textContent).not.toContain('Rania')
})

test('a late step is told at the door, one about safety never', async () => {
  const late = { dueOn: '2026-11-20' }
  await walk({
    records: {
      visit: [underWay()],
      step: [
        stepOf(idOf(800), late),
        stepOf(idOf(801), {
          ...late,
          memberId: memberIdOf('Hodan Warsame'),
          title: 'Refuge',
          areas: ['safety'],
        }),
      ],
    },
  })
  await press('2')

  expect(await screen.findByText(/GP registration.*overdue/)).toBeTruthy()
  expect(document.body.textContent).not.toContain('Refuge')
})

test('finishing says what came of it first, and can be taken up again', async () => {
  const desk = await walk()
  await press('Finish visit')
  const dialog = await screen.findByRole('dialog', { hidden: true })
  expect(bare(dialog.textContent)).toContain('3 rooms not reached')

  await userEvent.click(within(dialog).getByRole('button', { name: 'Finish visit', hidden: true }))
  await screen.findByText(/Visit finished/)
  await press('Continue visit')

  await screen.findByText(/Visit under way/)
  expect(
    desk.saves.map(([writing]) => (writing as unknown as { fields: { state: string } }).fields.state),
  ).toEqual(['finished', 'under-way'])
})

test('a tap that could not be saved is said, and tried again by one tap', async () => {
  const desk = await walk()
  desk.refuse({ reason: 'phone-full' })
  await press('Not seen')
  expect((await screen.findByRole('alert')).textContent).toContain('Not saved: the phone is full')

  desk.refuse(null)
  await press('Try again')

  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(bare(document.body.textContent)).toContain('Not seen 10:42')
})

test('three hundred doors on one floor stand in parts, and the one where one stands is among them', async () => {
  const outcomes = crowd(200).map((_, n) => ({
    memberId: idOf(105 + n),
    outcome: 'seen' as const,
    atMs: n + 1,
  }))

  await walk({ more: crowd(300), records: { visit: [underWay({ outcomes })] } })

  await waitFor(() => expect(here()).toContain('Member 200'))
  const rows = document.querySelectorAll('li').length
  expect(rows).toBeGreaterThan(200)
  expect(rows).toBeLessThan(240)
})

test('another person’s visit is shown, not walked', async () => {
  await walk({ records: { visit: [underWay({ staffId: colleagueId })] } })

  expect(await screen.findByText('Amina Yusuf')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Not seen' })).toBeNull()
})

test('a planned visit starts with one tap, and is dropped only after asking', async () => {
  const desk = await walk({ records: { visit: [visitOf(visitId, { atTime: '11:00' })] } })
  expect(await screen.findByText(/planned for/)).toBeTruthy()

  await press('Cancel this visit')
  expect(desk.saves).toEqual([])
  await press('Start visit')

  await waitFor(() =>
    expect(desk.saves[0]?.[0]?.fields).toMatchObject({ state: 'under-way', startedAtMs: now.getTime() }),
  )
})

test.each(['fa-AF', 'ps', 'ar'] as const)('the walk speaks %s', async (language) => {
  await walk({ language })

  await waitFor(() => expect(here()).toContain('101'))
  expect(document.body.textContent).not.toMatch(/visits:|hotels:|Not seen/)
})
