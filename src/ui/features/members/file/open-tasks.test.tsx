// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ViewOf } from '#device/device.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { bare, idOf, meId, memberIdOf, now, openInTown, today } from '#tests/support/linden-court.tsx'
import { OpenTasks } from './open-tasks.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const memberId = memberIdOf('Maryam Rahimi')
const task = (id: string, fields: Partial<ViewOf<'task'>['fields']>) =>
  viewOf<'task'>(id, {
    memberId,
    callId: idOf(700),
    why: 'wrong-number',
    onDay: '2026-11-20',
    told: '',
    doneOn: null,
    doneBy: null,
    ...fields,
  })
const open = (tasks: readonly ViewOf<'task'>[]) =>
  openInTown(<OpenTasks memberId={memberId} />, { records: { task: tasks } })

test('open tasks lead to where they are seen to, done ones are gone', async () => {
  await open([
    task(idOf(701), {}),
    task(idOf(702), { why: 'moved', told: 'Elm Grove' }),
    task(idOf(703), { why: 'three-tries' }),
    task(idOf(704), { doneOn: today }),
  ])

  await screen.findByText('The phone number is wrong')
  expect(
    screen.getAllByRole('link').map((link) => [bare(link.textContent), link.getAttribute('href')]),
  ).toEqual([
    ['The phone number is wrongSince 20 November', `/members/${memberId}/contacts`],
    ['Now lives elsewhere: Elm GroveSince 20 November', `/members/${memberId}/move`],
  ])
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
})

test('one is ticked with one save, stays in sight, and can be taken back', async () => {
  const desk = await open([task(idOf(701), {})])

  await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() =>
    expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
      { doneOn: today, doneBy: meId },
      { doneOn: null, doneBy: null },
    ]),
  )
})

test('where nothing is open nothing stands there', async () => {
  await open([task(idOf(701), { doneOn: today })])

  expect(screen.queryByRole('heading')).toBeNull()
})
