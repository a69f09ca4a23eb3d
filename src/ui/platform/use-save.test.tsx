// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { add, edit, type Writing } from '#device/device.ts'
import { assignment } from '#rules/records/assignment.ts'
import { createFakeDesk, viewOf } from '#tests/support/fake-desk.ts'
import { DeskContext } from './phone-context.tsx'
import { useSave } from './use-save.ts'

const [meId, linden, ash, chargeId] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
]
const charge = { staffId: meId, memberId: null, hotelId: linden, fromDay: '2026-11-22', untilDay: null }
const covers = (hotelId = linden): Writing[] => [add(assignment, { ...charge, hotelId })]
const ends = (): Writing[] => [edit(assignment, chargeId, { untilDay: '2026-11-21' })]

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function setUp() {
  const fake = createFakeDesk({
    me: { staffId: meId, name: 'Nadia', role: 'coordinator', organisationId: meId, organisationName: 'Here' },
    records: { assignment: [viewOf<'assignment'>(chargeId, charge)] },
  })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DeskContext value={fake.desk}>{children}</DeskContext>
  )
  const { result } = renderHook(() => useSave(), { wrapper })
  /** Taps one after the other, none waiting for the one before. */
  const tap = (...acts: Writing[][]) =>
    act(async () => {
      await Promise.all(acts.map((writings) => result.current.save({ writings })))
    })
  return { ...fake, tap, again: () => act(() => result.current.again()) }
}

test('a second tap before the first is written, or just after it, writes nothing more', async () => {
  const { tap, saves } = setUp()

  await tap(covers(), covers())
  await tap(covers())

  expect(saves).toHaveLength(1)
})

test('taps on different things are all written, however quick', async () => {
  const { tap, saves } = setUp()

  await tap(covers(linden), covers(ash))

  expect(saves).toHaveLength(2)
})

test('what was taken back can be done again at once', async () => {
  const { tap, saves } = setUp()

  await tap(covers())
  await tap(ends())
  await tap(covers())

  expect(saves).toHaveLength(3)
})

test('the same may be meant again a while later', async () => {
  vi.useFakeTimers()
  const { tap, saves } = setUp()

  await tap(covers())
  vi.advanceTimersByTime(1_000)
  await tap(covers())

  expect(saves).toHaveLength(2)
})

test('what was refused can be tried again at once', async () => {
  const { tap, again, saves, refuse } = setUp()
  refuse({ reason: 'phone-full' })
  await tap(covers())
  refuse(null)

  await again()

  expect(saves).toHaveLength(2)
})
