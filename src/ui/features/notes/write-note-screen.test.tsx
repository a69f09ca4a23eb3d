// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  colleagueId,
  fieldsOf,
  idOf,
  key,
  meId,
  memberId,
  now,
  openNote,
  visitId,
} from '#tests/support/open-note.tsx'
import { startNote } from './note-draft.ts'

const said = () => screen.getByLabelText<HTMLTextAreaElement>('What was said')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now, toFake: ['Date'] })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('the visit says who, where and when, so that nothing of it is asked', async () => {
  await openNote()

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('مریم رحیمی Maryam Rahimi')
  expect(screen.getByText(/Visit today/).textContent).toBe('Visit today · Linden Court, room 207')
  expect(screen.queryByText('Where we talked')).toBeNull()
})

test('finishing saves note, steps, worry and the visit’s outcome in one save, and goes back to the walk', async () => {
  const { saves, drafts, path } = await openNote()
  await userEvent.type(said(), 'The heating works again.')
  await userEvent.click(screen.getByLabelText('Housing'))
  await press('Add a step')
  await userEvent.type(screen.getByLabelText('What will be done'), 'Ring the landlord{Enter}')
  await press('Add a step')
  await userEvent.type(screen.getByLabelText('What will be done'), 'Bring the letter')
  await userEvent.click(screen.getByLabelText('مریم رحیمی'))
  await userEvent.click(screen.getByLabelText('In a week'))
  await press('Worry')
  await userEvent.type(screen.getByLabelText('What worries you'), 'She does not sleep.')
  await userEvent.click(screen.getByLabelText('This week'))
  await press('Finish note')

  await waitFor(() => expect(path()).toBe(`/visits/${visitId}`))
  expect(saves).toHaveLength(1)
  const saved = saves[0] ?? []
  const noteId = saved.find(({ kind }) => kind.kind === 'note')?.id
  expect(fieldsOf(saved, 'note')).toEqual([
    {
      memberId,
      visitId,
      manner: 'visit',
      onDay: '2026-11-24',
      atMs: expect.any(Number),
      areas: ['housing'],
      text: 'The heating works again.',
      interpreter: 'none',
      language: null,
      minutes: null,
    },
  ])
  expect(fieldsOf(saved, 'step')).toEqual([
    {
      memberId,
      noteId,
      title: 'Ring the landlord',
      areas: ['housing'],
      staffId: meId,
      dueOn: null,
      doneOn: null,
    },
    {
      memberId,
      noteId,
      title: 'Bring the letter',
      areas: ['housing'],
      staffId: null,
      dueOn: '2026-12-01',
      doneOn: null,
    },
  ])
  expect(fieldsOf(saved, 'concern')).toEqual([
    expect.objectContaining({
      memberId,
      noteId,
      urgency: 'this-week',
      text: 'She does not sleep.',
      state: 'open',
    }),
  ])
  expect(saved.find(({ kind }) => kind.kind === 'visit')).toMatchObject({
    does: 'edit',
    id: visitId,
    fields: {
      outcomes: [
        { memberId: idOf(77), outcome: 'not-seen' },
        { memberId, outcome: 'seen' },
      ],
    },
  })
  expect(drafts.has(key)).toBe(false)
})

test('pressed too early, finishing goes to the first thing missing and says all of them', async () => {
  const { saves } = await openNote({ visitId: undefined, needsInterpreter: true })

  await press('Finish note')

  expect(document.activeElement).toBe(said())
  for (const words of [
    /Write what was said/,
    /Choose what it was about/,
    /Choose where you talked/,
    /Choose who interp/,
  ]) {
    expect(screen.getByText(words)).toBeDefined()
  }
  expect(saves).toHaveLength(0)

  await userEvent.type(said(), 'Hello')
  await press('Finish note')

  expect(document.activeElement).toBe(
    within(screen.getByRole('group', { name: 'About' })).getAllByRole('checkbox')[0],
  )
})

test('the three areas I write about most stand first, all others behind More', async () => {
  await openNote()
  const about = screen.getByRole('group', { name: 'About' })
  const shown = () =>
    within(about)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent)
  expect(shown()).toEqual(['Housing', 'Money', 'Health'])

  await press('More')

  expect(shown()).toHaveLength(10)
})

test('a step with a day and no words is not lost: finishing opens it', async () => {
  const { saves } = await openNote()
  await userEvent.type(said(), 'Hello')
  await userEvent.click(screen.getByLabelText('Housing'))
  await press('Add a step')
  await userEvent.click(screen.getByLabelText('Tomorrow'))
  await press('Save step')

  await press('Finish note')

  expect(screen.getByText('Write what will be done.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('What will be done'))
  expect(saves).toHaveLength(0)
})

test('same as last visit fills what repeats in one tap, and undo puts back what stood there', async () => {
  await openNote()
  await userEvent.type(said(), 'Hello')
  await userEvent.click(screen.getByLabelText('Health'))

  await press('Same as last visit')

  expect(screen.getByText(/Interpreter by phone · Pashto · .?20.? minutes/)).toBeDefined()
  for (const area of ['Health', 'Housing', 'Money']) {
    expect(screen.getByLabelText<HTMLInputElement>(area).checked).toBe(true)
  }

  await press('Undo')

  expect(screen.getByText('No interpreter')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Health').checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Housing').checked).toBe(false)
  expect(said().value).toBe('Hello')
})

test.each(['phone-full', 'storage-lost'] as const)(
  'refused (%s), it says so, keeps every word, and saves when tried again',
  async (reason) => {
    const { refuse, path, saves } = await openNote()
    await userEvent.type(said(), 'Every word')
    await userEvent.click(screen.getByLabelText('Housing'))
    refuse({ reason })

    await press('Finish note')

    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/^Not saved/)
    expect(said().value).toBe('Every word')
    expect(path()).toBe(`/members/${memberId}/note`)

    refuse(null)
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))

    await waitFor(() => expect(path()).toBe(`/visits/${visitId}`))
    expect(fieldsOf(saves[1] ?? [], 'note')).toMatchObject([{ text: 'Every word' }])
  },
)

test('changing the language keeps what is typed and chosen', async () => {
  const { languages } = await openNote()
  await userEvent.type(said(), 'She said: درد دارد')
  await userEvent.click(screen.getByLabelText('Housing'))
  const field = said()

  await act(() => languages.setLanguage('ps'))

  expect(screen.getByLabelText('څه وویل شول')).toBe(field)
  expect(field.value).toBe('She said: درد دارد')
  expect(screen.getByLabelText<HTMLInputElement>('استوګنځی').checked).toBe(true)
})

test('who can read it is said where not everybody can, and to a coordinator that she cannot', async () => {
  await openNote({ role: 'coordinator' })
  expect(screen.queryByText(/Coordinators cannot/)).toBeNull()

  await userEvent.click(screen.getByLabelText('Health'))
  expect(screen.getByText(/Health: only caseworkers/).textContent).toMatch(/you cannot open it again/)

  await press('More')
  await userEvent.click(screen.getByLabelText('Safety'))
  expect(screen.getByText(/Safety: only caseworkers/)).toBeDefined()
})

test('another of the team can be given a step', async () => {
  const { saves } = await openNote()
  await userEvent.type(said(), 'Hello')
  await userEvent.click(screen.getByLabelText('Housing'))
  await press('Add a step')
  await userEvent.type(screen.getByLabelText('What will be done'), 'Ring them')
  await press('Somebody else')
  await press('Amina Yusuf')
  await press('Finish note')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(fieldsOf(saves[0] ?? [], 'step')).toMatchObject([{ staffId: colleagueId }])
})

test('a text longer than a note can be is kept and said, not cut', async () => {
  const { saves } = await openNote({
    draft: {
      ...startNote({ startedAtMs: now.getTime(), visitId, needsInterpreter: false }),
      text: 'x'.repeat(20_001),
      areas: ['housing'],
    },
  })

  await press('Finish note')

  expect(screen.getByText(/too long to be saved/)).toBeDefined()
  expect(said().value).toHaveLength(20_001)
  expect(saves).toHaveLength(0)
})
