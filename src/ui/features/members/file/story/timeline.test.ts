import { expect, test } from 'vitest'
import type { ViewOf } from '#device/device.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { openSteps, timelineOf, type MemberFile } from './timeline.ts'

const at = (day: string, time = '10:00') => Date.parse(`${day}T${time}:00Z`)
const member = viewOf<'member'>('m', {
  reference: 'H-1',
  ownName: 'مریم',
  latinName: null,
  birth: { precision: 'unknown' },
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
})
const note = (id: string, onDay: string, time = '10:00', visitId: string | null = null) =>
  viewOf<'note'>(id, {
    memberId: 'm',
    visitId,
    manner: 'visit',
    onDay,
    atMs: at(onDay, time),
    areas: [],
    text: id,
    interpreter: 'none',
    language: null,
    minutes: null,
  })
const addendum = (id: string, noteId: string, day: string) =>
  viewOf<'addendum'>(id, { noteId, memberId: 'm', noteAreas: [], atMs: at(day), text: id })
const step = (id: string, dueOn: string | null, doneOn: string | null = null) =>
  viewOf<'step'>(id, { memberId: 'm', noteId: 'n1', title: id, areas: [], staffId: null, dueOn, doneOn })
const stay = (id: string, fromDay: string | null, untilDay: string | null, writtenOn = '2026-02-02') =>
  viewOf<'stay'>(
    id,
    { memberId: 'm', hotelId: 'h', room: '1', floor: '', fromDay, untilDay },
    { atMs: at(writtenOn) },
  )
const visit = (id: string, onDay: string, outcome: 'seen' | 'not-seen') =>
  viewOf<'visit'>(id, {
    hotelId: 'h',
    staffId: 's',
    onDay,
    atTime: '',
    state: 'finished',
    startedAtMs: null,
    finishedAtMs: null,
    outcomes: [
      { memberId: 'other', outcome: 'seen', atMs: at(onDay) },
      { memberId: 'm', outcome, atMs: at(onDay) },
    ],
    purpose: '',
  })

const empty: MemberFile = {
  member,
  notes: [],
  addenda: [],
  steps: [],
  stays: [],
  consents: [],
  concerns: [],
  visits: [],
  checkIns: [],
  deliveries: [],
}
const told = (file: Partial<MemberFile>) => timelineOf({ ...empty, ...file }).map(({ key }) => key)

test('the newest stands first, by day and then by hour, and the beginning last', () => {
  const notes = [
    note('early', '2026-03-01', '09:00'),
    note('late', '2026-03-01', '15:00'),
    note('old', '2026-02-01'),
  ]

  expect(told({ notes })).toEqual(['note/late', 'note/early', 'note/old', 'member/m'])
})

test('what was added to a note hangs under it, oldest first, and never stands alone', () => {
  const addenda = [
    addendum('b', 'n1', '2026-05-02'),
    addendum('a', 'n1', '2026-05-01'),
    addendum('x', 'n2', '2026-05-03'),
  ]

  const entries = timelineOf({ ...empty, notes: [note('n1', '2026-03-01')], addenda })

  expect(entries.map(({ is }) => is)).toEqual(['note', 'joined'])
  const [first] = entries
  expect(first?.is === 'note' && first.addenda.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a visit is told once: by its note where there is one', () => {
  const visits = [visit('v1', '2026-03-01', 'seen'), visit('v2', '2026-03-15', 'not-seen')]

  expect(told({ visits, notes: [note('n1', '2026-03-01', '10:00', 'v1')] })).toEqual([
    'visit/v2',
    'note/n1',
    'member/m',
  ])
})

test('a visit that met somebody else is not told', () => {
  const other = visit('v', '2026-03-01', 'seen')
  const visits = [{ ...other, fields: { ...other.fields, outcomes: other.fields.outcomes.slice(0, 1) } }]

  expect(told({ visits })).toEqual(['member/m'])
})

test('a move is told once, and leaving without a next room is told too', () => {
  const moved = [stay('a', '2026-01-05', '2026-04-30'), stay('b', '2026-05-01', null)]

  expect(told({ stays: moved })).toEqual(['stay/b', 'stay/a', 'member/m'])
  expect(told({ stays: [stay('a', '2026-01-05', '2026-04-30')] })).toEqual([
    'stay/a/end',
    'stay/a',
    'member/m',
  ])
})

test('a stay that nobody knows the beginning of stands where it was written down', () => {
  const [entry] = timelineOf({ ...empty, stays: [stay('a', null, null, '2026-06-06')] })

  expect(entry?.onDay).toBe('2026-06-06')
})

test('a consent taken back stands twice: when it was given and when it was withdrawn', () => {
  const consent = viewOf<'consent'>('c', {
    memberId: 'm',
    purpose: 'share-with-gp',
    isGiven: true,
    manner: 'spoken',
    onDay: '2026-03-01',
    withdrawnOn: '2026-05-01',
    words: '',
  })

  expect(told({ consents: [consent] })).toEqual(['consent/c/withdrawn', 'consent/c', 'member/m'])
})

test('only steps that are done stand in the timeline; the open ones wait by the day they are due', () => {
  const steps = [
    step('sometime', null),
    step('later', '2026-12-01'),
    step('done', '2026-01-01', '2026-02-01'),
    step('soon', '2026-11-01'),
  ]

  expect(told({ steps })).toEqual(['step/done', 'member/m'])
  expect(openSteps(steps).map(({ id }) => id)).toEqual(['soon', 'later', 'sometime'])
})

test('calls and packages stand among the rest, what was taken back does not', () => {
  const checkIn = (id: string, onDay: string, isUndone = false) =>
    viewOf<'check-in'>(id, { onDay, atMs: at(onDay), isUndone } as ViewOf<'check-in'>['fields'])
  const delivery = (id: string, onDay: string, isUndone = false) =>
    viewOf<'delivery'>(id, { onDay, atMs: at(onDay), isUndone } as ViewOf<'delivery'>['fields'])

  const keys = told({
    notes: [note('n', '2026-03-03')],
    checkIns: [checkIn('rung', '2026-03-02'), checkIn('slip', '2026-03-02', true)],
    deliveries: [delivery('brought', '2026-03-04'), delivery('slip', '2026-03-04', true)],
  })

  expect(keys).toEqual(['delivery/brought', 'note/n', 'check-in/rung', 'member/m'])
})
