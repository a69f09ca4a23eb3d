import { expect, test } from 'vitest'
import { viewOf } from '#tests/support/fake-desk.ts'
import type { Member } from '#rules/records/member.ts'
import { countUnder, inOrderOf, isUnder, memberRows } from './member-rows.ts'

const today = '2026-11-24'
const me = 'worker'

const member = (id: string, fields: Partial<Member> = {}) =>
  viewOf<'member'>(id, {
    reference: `H-${id}`,
    ownName: null,
    latinName: id,
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
    ...fields,
  })

const stay = (id: string, memberId: string, room: string, untilDay: string | null = null) =>
  viewOf<'stay'>(id, { memberId, hotelId: 'linden', room, floor: '', fromDay: '2026-01-01', untilDay })

const step = (id: string, memberId: string, dueOn: string | null, doneOn: string | null = null) =>
  viewOf<'step'>(id, { memberId, noteId: null, title: 'ring', areas: [], staffId: null, dueOn, doneOn })

const assignment = (memberId: string, untilDay: string | null = null, staffId = me) =>
  viewOf<'assignment'>(`a-${memberId}`, { staffId, memberId, hotelId: null, fromDay: '2026-01-01', untilDay })

const known = {
  members: [member('Amina'), member('Basir'), member('Celma')],
  stays: [],
  hotels: [],
  steps: [],
  assignments: [],
  me,
  today,
}

const rowOf = (rows: ReturnType<typeof memberRows>, id: string) => {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`no row of ${id}`)
  return row
}

test('a row tells the room of today, not the one that was left', () => {
  const hotel = viewOf<'hotel'>('linden', {
    name: 'Linden Court',
    street: '',
    postcode: '',
    floors: [],
    remark: '',
    closedOn: null,
  })
  const stays = [stay('old', 'Amina', '101', '2026-06-01'), stay('now', 'Amina', '207')]

  const rows = memberRows({ ...known, hotels: [hotel], stays })

  expect(rowOf(rows, 'Amina').home).toEqual({ hotelName: 'Linden Court', room: '207' })
  expect(rowOf(rows, 'Basir').home).toBeNull()
})

test('the caseload is what is assigned to me today', () => {
  const assignments = [
    assignment('Amina'),
    assignment('Basir', '2026-11-23'),
    assignment('Celma', null, 'other'),
  ]

  const rows = memberRows({ ...known, assignments })

  expect(rows.filter((row) => isUnder('mine', row)).map(({ id }) => id)).toEqual(['Amina'])
})

test('overdue counts from the oldest open step, and a step due today is not late', () => {
  const steps = [
    step('1', 'Amina', '2026-11-20'),
    step('2', 'Amina', '2026-11-10'),
    step('3', 'Basir', today),
    step('4', 'Celma', '2026-11-01', '2026-11-02'),
    step('5', 'Celma', null),
  ]

  const rows = memberRows({ ...known, steps })

  expect(rows.map(({ overdueDays }) => overdueDays)).toEqual([14, 0, 0])
})

test('somebody is new for a fortnight, and who has left is under no filter', () => {
  const members = [
    member('Amina', { joinedOn: '2026-11-10' }),
    member('Basir', { joinedOn: '2026-11-09' }),
    member('Celma', { joinedOn: '2026-11-20', leftOn: '2026-11-23' }),
  ]

  const rows = memberRows({ ...known, members })

  expect(countUnder(rows)).toEqual({ mine: 0, new: 1, overdue: 0, all: 2 })
  expect(rowOf(rows, 'Celma').isWithUs).toBe(false)
})

test('each reader finds the names in the order of their own alphabet, the other script after it', () => {
  const members = [
    member('1', { ownName: 'پلوشه', latinName: 'Palwasha' }),
    member('2', { ownName: 'احمد', latinName: 'Zalmay' }),
    member('3', { ownName: 'ثریا', latinName: null }),
    member('4', { ownName: null, latinName: 'Abebe' }),
  ]
  const rows = memberRows({ ...known, members })

  expect(inOrderOf('en', rows).map(({ id }) => id)).toEqual(['4', '1', '2', '3'])
  expect(inOrderOf('fa-AF', rows).map(({ id }) => id)).toEqual(['2', '1', '3', '4'])
})
