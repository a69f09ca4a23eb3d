import { expect, test } from 'vitest'
import { holdsNames, samplesOf, withColumn } from './column-choice.ts'

test('makes a remark of the column that held the same before', () => {
  expect(withColumn(['fullName', 'phone', 'comments'], 2, 'phone')).toEqual({
    columns: ['fullName', 'comments', 'phone'],
    movedAt: 1,
  })
})

test('lets several columns make up a name', () => {
  expect(withColumn(['fullName', 'comments'], 1, 'fullName')).toEqual({
    columns: ['fullName', 'fullName'],
    movedAt: null,
  })
})

test('asks for a name in either script', () => {
  expect(holdsNames(['ownScriptName', 'phone'])).toBe(true)
  expect(holdsNames(['caseworker', 'phone'])).toBe(false)
})

test('shows the first three different things of a column', () => {
  const rows = [['a'], [' a '], [''], ['b\nc'], ['d'], ['e']]

  expect(samplesOf(rows, 0)).toEqual(['a', 'b c', 'd'])
})
