import { expect, test } from 'vitest'
import { compareFloors, compareRooms, readRoom } from './room.ts'

test.each([
  ['room 378', '378', '3'],
  ['Rm 325', '325', '3'],
  ['Rm. 325', '325', '3'],
  ['335A', '335A', '3'],
  ['335 a', '335A', '3'],
  ['12', '12', 'G'],
  ['Room No. 12', '12', 'G'],
  ['#204', '204', '2'],
  ['flat 1204', '1204', '12'],
  ['G12', 'G12', 'G'],
  ['LG 4', 'LG4', 'LG'],
  ['۳۳۵', '335', '3'],
  ['اتاق ۱۲', '12', 'G'],
  ['کوټه ۴۰۲', '402', '4'],
  ['غرفة ٢١٠', '210', '2'],
  ['Annexe', 'ANNEXE', null],
  ['12 / 13', '12 / 13', null],
])('reads %s as room %s on floor %s', (text, room, floor) => {
  expect(readRoom(text)).toEqual({ ok: true, value: { room, floor } })
})

test('refuses a room that says nothing, or more than a door can', () => {
  expect(readRoom(' room ')).toEqual({ ok: false, error: { reason: 'missing' } })
  expect(readRoom('')).toEqual({ ok: false, error: { reason: 'missing' } })
  expect(readRoom('moved from room 12')).toEqual({ ok: false, error: { reason: 'too-long' } })
})

test('orders rooms as one walks past them', () => {
  const rooms = ['101', 'ANNEXE', '12A', '9', '12', 'G3', '335A', '335']

  expect(rooms.sort(compareRooms)).toEqual(['G3', '9', '12', '12A', '101', '335', '335A', 'ANNEXE'])
})

test('orders floors from the lowest up, the unknown last', () => {
  const floors = [null, '10', '2', 'G', 'B', 'LG', '1', 'M', 'Annexe']

  expect(floors.sort(compareFloors)).toEqual(['B', 'LG', 'G', 'M', '1', '2', '10', 'Annexe', null])
})
