// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ViewOf } from '#device/device.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { bare, colleagueId, idOf, meId, memberIdOf, now, openInTown } from '#tests/support/linden-court.tsx'
import { ConcernScreen } from './concern-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const concernId = idOf(900)
const maryam = memberIdOf('Maryam Rahimi')
const draftKey = `concern-outcome/${maryam}/${concernId}`
const contact = (id: string, fields: Partial<ViewOf<'contact'>['fields']>) =>
  viewOf<'contact'>(id, {
    memberId: maryam,
    phone: '+447700900163',
    owner: 'self',
    ownerName: '',
    isWhatsApp: null,
    isUnsafe: false,
    bestTimes: '',
    isInUse: true,
    ...fields,
  })

const open = (
  fields: Partial<ViewOf<'concern'>['fields']> = {},
  setting: Parameters<typeof openInTown>[1] = {},
) =>
  openInTown(<ConcernScreen concernId={concernId} />, {
    role: 'safeguarding-lead',
    records: {
      concern: [
        viewOf<'concern'>(
          concernId,
          {
            memberId: maryam,
            noteId: null,
            onDay: '2026-11-23',
            atMs: Date.parse('2026-11-23T09:20:00Z'),
            urgency: 'today',
            text: 'She asked not to be left alone with him.',
            state: 'open',
            takenUpBy: null,
            outcome: '',
            ...fields,
          },
          { createdBy: colleagueId },
        ),
      ],
      contact: [
        contact(idOf(910), {}),
        contact(idOf(911), { phone: '+447700900164', isUnsafe: true, owner: 'partner' }),
        contact(idOf(912), { phone: '+447700900165', isInUse: false }),
      ],
    },
    ...setting,
  })
const words = () => bare(document.body.textContent)

test('it says who and where, when, how urgent and by whom; an unsafe number cannot be rung', async () => {
  await open()

  expect(await screen.findByText('She asked not to be left alone with him.')).toBeTruthy()
  await waitFor(() => expect(words()).toContain('Linden Court, room 207'))
  expect(words()).toContain('Somebody must look at it today')
  expect(words()).toContain('Amina Yusuf')
  expect(words()).toContain('Yesterday 09:20')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/',
    'tel:+447700900163',
  ])
  expect(words()).toContain('07700 900164')
  expect(words()).not.toContain('07700 900165')
})

test('it is taken up with one tap, and given back with one', async () => {
  const desk = await open()

  await userEvent.click(await screen.findByRole('button', { name: 'Take this up' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Give back' }))

  await screen.findByRole('button', { name: 'Take this up' })
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
    { state: 'taken-up', takenUpBy: meId },
    { state: 'open', takenUpBy: null },
  ])
})

test('it is closed with what came of it, kept as a draft until then, and not without', async () => {
  const desk = await open({ state: 'taken-up', takenUpBy: meId })

  await userEvent.click(await screen.findByRole('button', { name: 'Close' }))
  expect(screen.getByText('Write what came of it before you close this.')).toBeTruthy()
  const field = screen.getByLabelText(/What came of it/)
  expect(document.activeElement).toBe(field)
  await userEvent.type(field, 'The council has found her a room.')
  await waitFor(() =>
    expect(desk.drafts.get(draftKey)).toMatchObject({ text: 'The council has found her a room.' }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))

  await screen.findByRole('button', { name: 'Open again' })
  expect(desk.saves).toMatchObject([
    [{ fields: { state: 'closed', outcome: 'The council has found her a room.' } }],
  ])
  expect(desk.drafts.has(draftKey)).toBe(false)
  expect(words()).toContain('The council has found her a room.')
})

test('one that is closed can be opened again, and its outcome written on', async () => {
  const desk = await open({ state: 'closed', takenUpBy: colleagueId, outcome: 'A room was found.' })

  await userEvent.click(await screen.findByRole('button', { name: 'Open again' }))

  expect(desk.saves).toMatchObject([[{ fields: { state: 'taken-up', takenUpBy: meId } }]])
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/What came of it/)
  expect(field.value).toBe('A room was found.')
})

test('one that a colleague took up says who has it, and can be taken over', async () => {
  const desk = await open({ state: 'taken-up', takenUpBy: colleagueId })

  await waitFor(() => expect(words()).toContain('With Amina Yusuf'))
  await userEvent.click(screen.getByRole('button', { name: 'Take over' }))

  expect(await screen.findByText('You took this up')).toBeTruthy()
  expect(desk.saves).toMatchObject([[{ fields: { takenUpBy: meId } }]])
})

test('what the phone does not save is said, and tried again', async () => {
  const desk = await open()
  desk.refuse({ reason: 'phone-full' })
  await userEvent.click(await screen.findByRole('button', { name: 'Take this up' }))
  const alert = await screen.findByRole('alert')
  expect(bare(alert.textContent)).toContain('the phone is full')

  desk.refuse(null)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

  expect(await screen.findByText('You took this up')).toBeTruthy()
})

test('one that is not on this phone is said', async () => {
  await open({}, { records: { concern: [] } })

  expect(await screen.findByText('This is not on this phone')).toBeTruthy()
})
