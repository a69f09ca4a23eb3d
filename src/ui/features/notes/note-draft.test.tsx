// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fieldsOf, key, memberId, now, openNote, visitId } from '#tests/support/open-note.tsx'
import { useSession } from '#ui/platform/session-store.ts'
import { startNote, type NoteDraft } from './note-draft.ts'

const said = () => screen.getByLabelText<HTMLTextAreaElement>('What was said')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now, toFake: ['Date'] })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('what is typed is kept as a draft at the next pause, and is there again when the screen opens again', async () => {
  const first = await openNote()
  await userEvent.type(said(), 'half a sent')
  await waitFor(() => expect(first.drafts.get(key)).toMatchObject({ text: 'half a sent' }))
  await waitFor(() => expect(useSession.getState().draft).toBe('kept'))
  first.shown.unmount()
  expect(useSession.getState().draft).toBeNull()

  await openNote({ draft: first.drafts.get(key) as NoteDraft })

  expect(said().value).toBe('half a sent')
  expect(screen.getByText(/Draft from .?10:42/)).toBeDefined()
})

const begun = (day: string): NoteDraft => ({
  ...startNote({ startedAtMs: Date.parse(`${day}T16:05:00Z`), visitId: null, needsInterpreter: false }),
  text: 'begun earlier',
})

test('a draft can be thrown away, and brought back', async () => {
  const { drafts } = await openNote({ draft: begun('2026-11-24') })

  await press('Throw away')
  expect(said().value).toBe('')
  await waitFor(() => expect(drafts.has(key)).toBe(false))

  await press('Undo')
  expect(said().value).toBe('begun earlier')
  await waitFor(() => expect(drafts.get(key)).toMatchObject({ text: 'begun earlier' }))
})

test('a note begun yesterday is of yesterday, and does not slip into today’s visit', async () => {
  const { saves, path } = await openNote({ draft: begun('2026-11-23') })
  expect(screen.getByText(/Draft from .*23 November/)).toBeDefined()
  await userEvent.click(screen.getByLabelText('Housing'))
  await userEvent.click(screen.getByLabelText('At the office'))

  await press('Finish note')

  await waitFor(() => expect(path()).toBe(`/members/${memberId}`))
  expect(saves[0]?.map(({ kind }) => kind.kind)).toEqual(['note'])
  expect(fieldsOf(saves[0] ?? [], 'note')).toMatchObject([
    { onDay: '2026-11-23', visitId: null, manner: 'office' },
  ])
})

test('a draft begun today without a visit is taken into the visit in which it is opened', async () => {
  const { saves } = await openNote({ draft: begun('2026-11-24') })
  await userEvent.click(screen.getByLabelText('Housing'))

  await press('Finish note')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(fieldsOf(saves[0] ?? [], 'note')).toMatchObject([{ visitId, manner: 'visit' }])
})
