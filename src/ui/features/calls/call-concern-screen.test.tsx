// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  callIdOf,
  idOf,
  memberIdOf,
  now,
  openList,
  palwasha,
  receiptOf,
} from '#tests/support/call-list.tsx'
import { CallConcernScreen } from './call-concern-screen.tsx'
import { CallScreen } from './call-screen.tsx'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true, now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const callId = callIdOf(palwasha)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const words = () => bare(document.body.textContent)

const open = async (setting: Parameters<typeof openList>[1] = {}) => {
  const opened = await openList(<CallConcernScreen callId={callId} />, setting)
  await screen.findByRole('heading', { level: 1 })
  return opened
}

test('a worry is told in one save, which drops what was typed, and leads back to the call', async () => {
  const { saves, drafts, path } = await open()
  await userEvent.type(screen.getByLabelText('What worries you'), 'Somebody shouted at her.')
  await waitFor(() => expect(drafts.size).toBe(1))
  await userEvent.click(screen.getByRole('radio', { name: 'Today' }))

  await press('Tell the office')

  await waitFor(() => expect(path()).toMatch(new RegExp(`^/calls/${callId}\\?told=`)))
  expect(saves).toHaveLength(1)
  expect(saves[0]?.[0]).toMatchObject({
    does: 'add',
    fields: { memberId: memberIdOf(palwasha), noteId: null, urgency: 'today', state: 'open' },
  })
  expect(path()).toContain(saves[0]?.[0]?.id)
  expect(drafts.size).toBe(0)
})

test('without words or a time it is not told', async () => {
  const { saves } = await open()

  await press('Tell the office')
  expect(words()).toContain('Write what worries you.')
  await userEvent.type(screen.getByLabelText('What worries you'), 'Shouting')
  await press('Tell the office')

  expect(words()).toContain('Choose when somebody must look at it.')
  expect(saves).toEqual([])
})

test('what is half written is there again, and can be thrown away', async () => {
  const draft = { startedAtMs: now.getTime(), worry: { text: 'Half a sent', urgency: null } }
  const { drafts } = await open({ drafts: { [`call-concern/${callId}`]: draft } })
  expect(screen.getByLabelText<HTMLTextAreaElement>('What worries you').value).toBe('Half a sent')

  await press('Throw away')

  await waitFor(() => expect(drafts.size).toBe(0))
})

test.each([
  [
    'still on this phone',
    { waiting: [{ kind: 'concern', id: idOf(700), atMs: now.getTime(), state: 'waiting' }] } as const,
    /waits for internet/,
  ],
  ['at the office', { records: { receipt: [receiptOf(idOf(700), {})] } }, /At the office/],
  [
    'taken up',
    { records: { receipt: [receiptOf(idOf(700), { state: 'taken-up', byName: 'Amina Yusuf' })] } },
    /Amina Yusuf has taken it up/,
  ],
])('back at the call, a worry that is %s says so, and not what it was', async (_, setting, standing) => {
  const concern = { id: idOf(700), fields: { memberId: memberIdOf(palwasha), text: 'Shouting' } } as never

  await openList(<CallScreen callId={callId} />, {
    ...setting,
    path: `/calls/${callId}?told=${idOf(700)}`,
    records: { ...('records' in setting && setting.records), concern: [concern] },
  })

  expect(bare((await screen.findByText(/Told at/)).textContent)).toMatch(/^Told at 10:4/)
  expect(words()).toMatch(standing)
  expect(words()).not.toContain('Shouting')
})
