// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { dayAt } from '#rules/time/calendar.ts'
import { createFakeDesk, viewOf } from '#tests/support/fake-desk.ts'
import { createI18n } from '#ui/platform/i18n/create-i18n.ts'
import { LanguageProvider } from '#ui/platform/language.tsx'
import { DeskContext } from '#ui/platform/phone-context.tsx'
import { AddendumScreen } from './addendum-screen.tsx'
import { ConcernScreen } from './concern-screen.tsx'
import { StepScreen } from './step-screen.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [meId, memberId, noteId, stepId] = [1, 2, 3, 4].map(idOf) as [string, string, string, string]
const stored = {
  memberId,
  noteId,
  title: 'Ring the surgery',
  areas: ['health' as const],
  staffId: meId,
  dueOn: '2030-05-06',
  doneOn: null,
}

async function open(shown: ReactNode, drafts: Record<string, unknown> = {}) {
  const fake = createFakeDesk({
    me: {
      staffId: meId,
      name: 'Nadia',
      role: 'caseworker',
      organisationId: idOf(9),
      organisationName: 'Here',
    },
    nowMs: () => Date.now(),
    drafts,
    records: {
      member: [
        viewOf<'member'>(memberId, {
          reference: 'H-7Q2',
          ownName: 'مریم رحیمی',
          latinName: 'Maryam Rahimi',
          birth: { is: 'unknown' } as never,
          sex: null,
          nationality: null,
          languages: [],
          needsInterpreter: null,
          householdId: null,
          doNotContact: false,
          addressConfidential: false,
          remark: '',
          joinedOn: '2026-01-01',
          leftOn: null,
        }),
      ],
      note: [
        viewOf<'note'>(noteId, {
          memberId,
          visitId: null,
          manner: 'office',
          onDay: '2026-11-10',
          atMs: Date.parse('2026-11-10T09:00:00Z'),
          areas: ['health'],
          text: 'The appointment is on Thursday.',
          interpreter: 'none',
          language: null,
          minutes: null,
        }),
      ],
      step: [viewOf<'step'>(stepId, stored)],
    },
  })
  const languages = await createI18n({
    language: 'en',
    page: document.documentElement,
    storage: { getItem: () => null, setItem: () => {} },
  })
  const place = memoryLocation({ path: '/here', record: true })
  render(
    <LanguageProvider languages={languages}>
      <DeskContext value={fake.desk}>
        <Router hook={place.hook}>{shown}</Router>
      </DeskContext>
    </LanguageProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { ...fake, path: () => place.history.at(-1) }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const toMember = (path: () => string | undefined) =>
  waitFor(() => expect(path()).toBe(`/members/${memberId}`))

afterEach(cleanup)

test('an addendum shows its note, carries its areas, and leaves the note as it was', async () => {
  const { saves, path } = await open(<AddendumScreen memberId={memberId} noteId={noteId} />)
  expect(screen.getByText('The appointment is on Thursday.')).toBeDefined()

  await press('Add to note')
  expect(screen.getByText('Write what is to be added.')).toBeDefined()
  expect(saves).toHaveLength(0)

  await userEvent.type(screen.getByLabelText('What is to be added or put right'), 'No: on Friday.')
  await press('Add to note')

  await toMember(path)
  expect(saves[0]).toMatchObject([
    {
      does: 'add',
      kind: { kind: 'addendum' },
      fields: { noteId, memberId, noteAreas: ['health'], text: 'No: on Friday.' },
    },
  ])
})

test('a worry is saved by itself, with when somebody must look at it', async () => {
  const { saves, path } = await open(<ConcernScreen memberId={memberId} />)
  await userEvent.type(screen.getByLabelText('What worries you'), 'He has not eaten.')
  await press('Save')
  expect(screen.getByText('Choose when somebody must look at it.')).toBeDefined()
  expect(saves).toHaveLength(0)

  await userEvent.click(screen.getByLabelText('Today'))
  await press('Save')

  await toMember(path)
  expect(saves[0]).toMatchObject([
    {
      kind: { kind: 'concern' },
      fields: { memberId, noteId: null, urgency: 'today', text: 'He has not eaten.' },
    },
  ])
})

test('changing a step writes only what was changed', async () => {
  const { saves, path } = await open(<StepScreen memberId={memberId} stepId={stepId} />)
  await userEvent.type(screen.getByLabelText('What will be done'), ' again')

  await press('Save step')

  await toMember(path)
  expect(saves[0]).toMatchObject([{ does: 'edit', id: stepId }])
  expect(saves[0]?.[0]?.fields).toEqual({ title: 'Ring the surgery again' })
})

test('a step is done in one tap, and that is taken back in one', async () => {
  const { saves, path } = await open(<StepScreen memberId={memberId} stepId={stepId} />)

  await press('It is done')
  expect(await screen.findByText('Done today')).toBeDefined()
  await press('Undo')
  expect(await screen.findByRole('button', { name: 'It is done' })).toBeDefined()

  expect(saves.map(([one]) => one?.fields)).toEqual([{ doneOn: dayAt(Date.now()) }, { doneOn: null }])
  expect(path()).toBe('/here')
})

test('a new step takes any day in any digits, and says when there is no such day', async () => {
  const { saves, path } = await open(<StepScreen memberId={memberId} />)
  await userEvent.type(screen.getByLabelText('What will be done'), 'Go to school')
  await userEvent.click(screen.getByLabelText('Other day'))
  await userEvent.type(screen.getByLabelText('Day'), '۳۱')
  await userEvent.type(screen.getByLabelText('Month'), '2')
  await userEvent.type(screen.getByLabelText('Year'), '2031')

  await press('Save step')
  expect(screen.getByText(/There is no such day/)).toBeDefined()
  expect(saves).toHaveLength(0)

  await userEvent.clear(screen.getByLabelText('Day'))
  await userEvent.type(screen.getByLabelText('Day'), '۸')
  await press('Save step')

  await toMember(path)
  expect(saves[0]).toMatchObject([
    {
      does: 'add',
      kind: { kind: 'step' },
      fields: { title: 'Go to school', dueOn: '2031-02-08', staffId: meId, noteId: null },
    },
  ])
})

test('what this phone does not have is said, with a way on', async () => {
  await open(<AddendumScreen memberId={memberId} noteId={idOf(99)} />)

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This is not on this phone')
  expect(screen.getByRole('link', { name: 'Go to members' }).getAttribute('href')).toBe('/members')
})
