import { expect, test } from 'vitest'
import type { Room } from '#rules/hotel/residents.ts'
import { placeInWalk, type Choice } from './walk-place.ts'

const room = (key: string, memberIds: string, isProtected = false) =>
  ({
    key,
    room: key,
    floor: key.slice(0, 1),
    isProtected,
    parties: [{ key, size: 1, residents: memberIds.split('+').map((memberId) => ({ memberId })) }],
  }) as unknown as Room

const rooms = [
  room('101', 'a'),
  room('102', 'b+c'),
  room('103', 'd', true),
  room('201', 'e'),
  room('202', 'f'),
]

/** Letters are members seen, one after the other. */
const stand = (seen: string, choice: Choice = {}) => {
  const outcomes = seen.split('').map((memberId, at) => ({ memberId, outcome: 'seen' as const, atMs: at }))
  const { floor, room: at, resident, elsewhere } = placeInWalk(rooms, outcomes, choice)
  return [floor, at?.key, resident?.memberId, elsewhere?.key]
}

test('a walk begins at the first door and goes on after the one noted last', () => {
  expect(stand('')).toEqual(['1', '101', 'a', undefined])
  expect(stand('a')).toEqual(['1', '102', 'b', undefined])
  expect(stand('e')).toEqual(['2', '202', 'f', undefined])
})

test('a tap on a door stands before it, also when it is done; a tap in it is about that person', () => {
  expect(stand('a', { roomKey: '101' })).toEqual(['1', '101', 'a', undefined])
  expect(stand('', { roomKey: '102', memberId: 'c' })).toEqual(['1', '102', 'c', undefined])
})

test('a protected door cannot be stood before', () => {
  expect(stand('', { roomKey: '103' })).toEqual(['1', '101', 'a', undefined])
})

test('a floor that is done stays in sight and says where the walk goes on', () => {
  expect(stand('ac', { floor: '1' })).toEqual(['1', undefined, undefined, '201'])
  expect(stand('ac')).toEqual(['2', '201', 'e', undefined])
  expect(stand('acef', { floor: '2' })).toEqual(['2', undefined, undefined, undefined])
})

test('another floor can be taken first', () => {
  expect(stand('a', { floor: '2' })).toEqual(['2', '201', 'e', undefined])
})
