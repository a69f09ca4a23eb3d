import { expect, test } from 'vitest'
import type { Room } from './residents.ts'
import { nextResident, nextRoom, outcomesByMember, progressOf, stateOfRoom, withOutcome } from './walk.ts'

/** `207: 'a+b c'` is room 207 with the household a and b and, apart from them, c. */
const room = (number: string, parties: string, isProtected = false) =>
  ({
    key: number,
    room: number,
    floor: number.slice(0, 1),
    isProtected,
    parties: parties.split(' ').map((party) => ({
      key: party,
      size: 1,
      residents: party.split('+').map((memberId) => ({ memberId })),
    })),
  }) as unknown as Room

const rooms = [
  room('101', 'a'),
  room('102', 'b+c'),
  room('103', 'd e'),
  room('104', 'f', true),
  room('201', 'g'),
]
const met = (outcomes: string) =>
  outcomesByMember(
    outcomes.split('').map((letter) => ({
      memberId: letter.toLowerCase(),
      outcome: letter === letter.toLowerCase() ? 'seen' : 'not-seen',
      atMs: 1,
    })),
  )
const [alone, family, shared, closed] = rooms as [Room, Room, Room, Room, Room]

test('one of a household speaks for all of it, strangers in a room are met one by one', () => {
  expect(stateOfRoom(family, met('c'))).toBe('seen')
  expect(stateOfRoom(shared, met('d'))).toBe('ahead')
  expect(nextResident(shared, met('d'))?.memberId).toBe('e')
  expect(stateOfRoom(shared, met('dE'))).toBe('seen')
  expect(stateOfRoom(alone, met('A'))).toBe('not-seen')
})

test('a protected door is no door to knock at, even with an outcome from before', () => {
  expect(stateOfRoom(closed, met('f'))).toBe('protected')
  expect(progressOf(rooms, met('aB'))).toEqual({ doneCount: 2, roomCount: 4, seenCount: 1, notSeenCount: 1 })
})

test('the walk begins at the first door left and goes on along the floor', () => {
  const keyOf = (outcomes: string, from?: Parameters<typeof nextRoom>[2]) =>
    nextRoom(rooms, met(outcomes), from)?.key

  expect(keyOf('')).toBe('101')
  expect(keyOf('a')).toBe('102')
  expect(keyOf('b', { at: '102' })).toBe('103')
  expect(keyOf('de', { at: '103' })).toBe('101')
  expect(keyOf('abde', { at: '103' })).toBe('201')
  expect(keyOf('d', { at: '103' })).toBe('103')
  expect(keyOf('a', { floor: '2' })).toBe('201')
  expect(keyOf('g', { floor: '2' })).toBe('101')
  expect(keyOf('abdeg')).toBeUndefined()
})

test('a second outcome of a member takes the place of the first', () => {
  const first = { memberId: 'a', outcome: 'not-seen', atMs: 1 } as const
  const other = { memberId: 'b', outcome: 'seen', atMs: 2 } as const
  const second = { memberId: 'a', outcome: 'seen', atMs: 3 } as const

  expect(withOutcome([first, other], second)).toEqual([second, other])
  expect(withOutcome([first], other)).toEqual([first, other])
})
