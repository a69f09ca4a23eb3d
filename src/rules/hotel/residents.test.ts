import { expect, test } from 'vitest'
import type { Member } from '../records/member.ts'
import type { Stay } from '../records/stay.ts'
import { countsByHotel, currentStays, floorsOf, movedAway, roomsOf } from './residents.ts'

const today = '2026-11-24'
const hotelId = 'linden'

const member = (id: string, fields: Partial<Member> = {}) => ({
  id,
  fields: {
    reference: id,
    ownName: null,
    latinName: id,
    birth: { is: 'unknown' },
    sex: null,
    nationality: null,
    languages: [],
    needsInterpreter: null,
    householdId: null,
    doNotContact: false,
    addressConfidential: false,
    remark: '',
    joinedOn: '2026-01-05',
    leftOn: null,
    ...fields,
  } as Member,
})
const stay = (memberId: string, room: string, fields: Partial<Stay> = {}) => ({
  id: `${memberId} ${room} ${fields.hotelId ?? hotelId}`,
  fields: { memberId, hotelId, room, floor: '', fromDay: '2026-03-01', untilDay: null, ...fields },
})
const walk = (known: Partial<Parameters<typeof roomsOf>[0]>) =>
  roomsOf({ hotelId, floors: [], stays: [], members: [], households: [], today, ...known })

test('rooms come floor by floor as the hotel names its floors, and on a floor as one walks past', () => {
  const doors = ['210', '9', '101', '205', 'G3', '']
  const rooms = walk({
    floors: ['2', 'G', '1'],
    members: doors.map((room) => member(`in ${room}`)),
    stays: doors.map((room) => stay(`in ${room}`, room)),
  })

  expect(rooms.map(({ floor, room }) => `${floor}:${room}`)).toEqual([
    '2:205',
    '2:210',
    'G:G3',
    'G:9',
    '1:101',
    'null:',
  ])
})

test('a room without a number stands last on its floor, each party by itself', () => {
  const rooms = walk({
    members: [member('a'), member('b'), member('c')],
    stays: [stay('a', '', { floor: '1' }), stay('b', '', { floor: '1' }), stay('c', '101')],
  })

  expect(rooms.map(({ room, parties }) => [room, parties.length])).toEqual([
    ['101', 1],
    ['', 1],
    ['', 1],
  ])
})

test('a household stands together with its lead first, strangers in the room apart', () => {
  const [room] = walk({
    households: [{ id: 'h', fields: { leadMemberId: 'mother', size: 5, remark: '' } }],
    members: [member('child', { householdId: 'h' }), member('mother', { householdId: 'h' }), member('x')],
    stays: [stay('child', '207'), stay('mother', '207'), stay('x', '207')],
  })

  expect(
    room?.parties.map(({ residents, size }) => [...residents.map(({ memberId }) => memberId), size]),
  ).toEqual([
    ['mother', 'child', 5],
    ['x', 1],
  ])
})

test('who came within fourteen days is new, who changed rooms has moved, and who has been away is neither', () => {
  const rooms = walk({
    members: ['new', 'old', 'moved', 'back', 'unknown'].map((id) => member(id)),
    stays: [
      stay('new', '101', { fromDay: '2026-11-10' }),
      stay('old', '102', { fromDay: '2026-11-09' }),
      stay('moved', '103', { fromDay: '2026-11-20' }),
      stay('moved', '301', { untilDay: '2026-11-20' }),
      stay('back', '104', { fromDay: '2026-11-20' }),
      { ...stay('back', '104', { untilDay: '2026-11-01' }), id: 'earlier' },
      stay('unknown', '105', { fromDay: null }),
    ],
  })

  expect(
    rooms.map(({ parties }) => parties[0]?.residents[0]).map((one) => [one?.arrival, one?.fromRoom]),
  ).toEqual([
    ['new', ''],
    [null, ''],
    ['moved', '301'],
    [null, ''],
    [null, ''],
  ])
})

test('one person who is not to be contacted closes the door of the whole room', () => {
  const rooms = walk({
    members: [member('a', { doNotContact: true }), member('b'), member('c')],
    stays: [stay('a', '209'), stay('b', '209'), stay('c', '210')],
  })

  expect(rooms.map(({ isProtected }) => isProtected)).toEqual([true, false])
})

test('who lives elsewhere now, or is no longer a member, is not looked for', () => {
  const rooms = walk({
    members: [member('gone'), member('left', { leftOn: '2026-11-01' }), member('here')],
    stays: [
      stay('gone', '101'),
      stay('gone', '9', { hotelId: 'station', fromDay: '2026-11-02' }),
      stay('left', '102'),
      stay('here', '103'),
    ],
  })

  expect(rooms.map(({ room }) => room)).toEqual(['103'])
})

test('of two stays that hold, the latest begun counts, and one that ended or has not begun does not', () => {
  const homes = currentStays(
    [
      stay('a', '101', { fromDay: null }),
      stay('a', '102', { fromDay: '2026-05-01' }),
      stay('a', '103', { fromDay: '2026-06-01', untilDay: '2026-07-01' }),
      stay('a', '104', { fromDay: '2026-12-01' }),
    ],
    today,
  )

  expect(homes.get('a')?.fields.room).toBe('102')
})

test('who left this hotel of late is told once, latest first; who only changed rooms is not', () => {
  const away = movedAway({
    hotelId,
    today,
    members: ['a', 'b', 'c', 'd'].map((id) => member(id)),
    stays: [
      stay('a', '101', { untilDay: '2026-11-12' }),
      stay('b', '102', { untilDay: '2026-11-24' }),
      stay('b', '8', { hotelId: 'station', fromDay: '2026-11-24' }),
      stay('c', '103', { untilDay: '2026-11-20' }),
      stay('c', '104', { fromDay: '2026-11-20' }),
      stay('d', '105', { untilDay: '2026-10-01' }),
    ],
  })

  expect(away.map(({ memberId, room, lastDay }) => [memberId, room, lastDay])).toEqual([
    ['b', '102', '2026-11-24'],
    ['a', '101', '2026-11-12'],
  ])
})

test('each hotel has its members and households counted', () => {
  const counts = countsByHotel({
    today,
    members: [member('a', { householdId: 'h' }), member('b', { householdId: 'h' }), member('c'), member('d')],
    stays: [stay('a', '1'), stay('b', '2'), stay('c', '3'), stay('d', '9', { hotelId: 'station' })],
  })

  expect([...counts]).toEqual([
    [hotelId, { memberCount: 3, householdCount: 2 }],
    ['station', { memberCount: 1, householdCount: 1 }],
  ])
})

test('the floors are those the hotel names, then those its rooms are on, those not known last', () => {
  const rooms = walk({
    members: ['a', 'b', 'c'].map((id) => member(id)),
    stays: [stay('a', '501'), stay('b', ''), stay('c', '101')],
  })

  expect(floorsOf(['G', '1'], rooms)).toEqual(['G', '1', '5', null])
})
