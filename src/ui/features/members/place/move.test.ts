import { expect, test } from 'vitest'
import { viewOf } from '#tests/support/fake-desk.ts'
import { moveWritings, stayHistory } from './move.ts'
import { emptyMove, readMove } from './move-draft.ts'

const today = '2026-11-24'
const stay = (
  id: string,
  memberId: string,
  fromDay: string | null,
  untilDay: string | null = null,
  room = '101',
) => viewOf<'stay'>(id, { memberId, hotelId: 'linden', room, floor: '1', fromDay, untilDay })
const move = { memberIds: ['amina'], hotelId: 'elm', room: '335A', fromDay: today }
const short = (writings: ReturnType<typeof moveWritings>) =>
  writings.map(({ does, id, fields }) => [does, does === 'edit' ? id : null, fields])

test('the old stay ends the day before, and the new one begins', () => {
  expect(short(moveWritings(move, [stay('s', 'amina', '2026-01-01')], today))).toEqual([
    ['edit', 's', { untilDay: '2026-11-23' }],
    [
      'add',
      null,
      { memberId: 'amina', hotelId: 'elm', room: '335A', floor: '3', fromDay: today, untilDay: null },
    ],
  ])
})

test('the whole household moves, each from where they live', () => {
  const stays = [stay('s', 'amina', '2026-01-01'), stay('t', 'basir', null)]

  const writings = moveWritings({ ...move, memberIds: ['amina', 'basir', 'new'] }, stays, today)

  expect(writings.map(({ does }) => does)).toEqual(['edit', 'add', 'edit', 'add', 'add'])
})

test('a stay written down on the same day is corrected, not ended before it began', () => {
  expect(short(moveWritings(move, [stay('s', 'amina', today)], today))).toEqual([
    ['edit', 's', { hotelId: 'elm', room: '335A', floor: '3' }],
  ])
})

test('who lives there already is left alone', () => {
  expect(
    moveWritings({ ...move, hotelId: 'linden', room: '101' }, [stay('s', 'amina', '2026-01-01')], today),
  ).toEqual([])
})

test('a stay that ended long ago is not touched', () => {
  const writings = moveWritings(move, [stay('s', 'amina', '2025-01-01', '2025-06-01')], today)

  expect(writings.map(({ does }) => does)).toEqual(['add'])
})

test('the present stay stands first in the history, then the latest', () => {
  const stays = [
    stay('a', 'm', '2025-01-01', '2025-06-01'),
    stay('b', 'm', null),
    stay('c', 'm', '2025-06-02', '2026-01-01'),
  ]

  expect(stayHistory(stays).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
})

test('a move needs a hotel and a day that has come', () => {
  const draft = emptyMove(today, null)

  expect(readMove(draft, today)).toMatchObject({ error: { problems: { hotel: 'missing' } } })
  expect(
    readMove({ ...draft, hotelId: 'elm', day: { day: '31', month: '2', year: '2026' } }, today),
  ).toMatchObject({
    error: { problems: { day: 'no-such-day' } },
  })
  expect(
    readMove({ ...draft, hotelId: 'elm', day: { day: '۲۵', month: '۱۱', year: '۲۰۲۶' } }, today),
  ).toMatchObject({
    error: { problems: { day: 'in-the-future' } },
  })
  expect(readMove({ ...draft, hotelId: 'elm', room: 'room 12' }, today)).toMatchObject({
    value: { hotelId: 'elm', room: '12', fromDay: today },
  })
})
