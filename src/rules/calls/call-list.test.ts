import { expect, test } from 'vitest'
import type { Call } from '../records/calls/call.ts'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { CallCard } from '../records/told/call-card.ts'
import { listCalls, nextCall } from './call-list.ts'

const phone = { phone: '+447700900142', isUnsafe: false } as CallCard['phones'][number]
const card = { phones: [phone], doNotContact: false } as CallCard

const call = (id: string, order: number) => ({ id, fields: { memberId: id, order } as Call })
const made = (callId: string, atMs: number, fields: Partial<CheckIn>) => ({
  id: `${callId}-${atMs}`,
  fields: { callId, atMs, isUndone: false, laterOn: null, laterTime: '', ...fields } as CheckIn,
})
const noAnswer = (callId: string, atMs: number) => made(callId, atMs, { outcome: 'no-answer' })

const given = (checkIns: ReturnType<typeof made>[] = [], cards: Record<string, CallCard | undefined> = {}) =>
  listCalls({
    calls: [call('c', 30), call('a', 10), call('b', 20)],
    checkIns,
    cardsByMember: new Map(
      ['a', 'b', 'c'].flatMap((id) => {
        const one = id in cards ? cards[id] : card
        return one ? [[id, one] as const] : []
      }),
    ),
    today: '2026-11-24',
    time: '10:42',
  })

const idOf = (one: { call: { id: string } } | undefined) => one?.call.id

test('calls stand in the order of the list, numbered from one', () => {
  expect(given().map(({ call: { id }, number, place }) => [id, number, place])).toEqual([
    ['a', 1, 'to-ring'],
    ['b', 2, 'to-ring'],
    ['c', 3, 'to-ring'],
  ])
})

test('the third try without an answer hands a call on', () => {
  const list = given([noAnswer('a', 1), noAnswer('a', 2), noAnswer('a', 3), noAnswer('b', 4)])

  expect(list.map(({ place, state }) => [place, state.tries])).toEqual([
    ['handed-on', 3],
    ['to-ring', 1],
    ['to-ring', 0],
  ])
})

test('who may not be rung is never next, nor is a call whose card has not come', () => {
  const list = given([], { a: { ...card, doNotContact: true }, b: undefined })

  expect(list.map(({ place }) => place)).toEqual(['not-to-ring', 'awaited', 'to-ring'])
  expect(idOf(nextCall(list))).toBe('c')
})

test('what is done stays done, even where nobody may ring any more', () => {
  const list = given([made('a', 1, { outcome: 'reached' })], { a: { ...card, doNotContact: true } })

  expect(list[0]?.place).toBe('done')
})

test('whoever asked for a time that has come is rung before all others, the earliest first', () => {
  const asked = (id: string, laterOn: string, laterTime: string) =>
    made(id, 1, { outcome: 'call-later', laterOn, laterTime })
  const list = given([asked('b', '2026-11-24', '10:00'), asked('c', '2026-11-23', '16:00')])

  expect(list.map(({ due }) => due)).toEqual([null, 'late', 'late'])
  expect(idOf(nextCall(list))).toBe('c')
})

test('a time still ahead is not rung yet', () => {
  const list = given([
    made('a', 1, { outcome: 'call-later', laterOn: '2026-11-24', laterTime: '15:00' }),
    made('b', 2, { outcome: 'reached' }),
    made('c', 3, { outcome: 'refused' }),
  ])

  expect(list[0]).toMatchObject({ place: 'later', due: 'ahead' })
  expect(nextCall(list)).toBeUndefined()
})

test('after the untried come the tried, the longest ago first, and never the one just left', () => {
  const list = given([noAnswer('a', 5), noAnswer('b', 3), noAnswer('c', 9)])

  expect(idOf(nextCall(list))).toBe('b')
  expect(idOf(nextCall(list, 'b'))).toBe('a')
})
