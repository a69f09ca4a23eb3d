import { expect, test } from 'vitest'
import { paperReader } from '#tests/support/paper-reader.ts'
import type { Double } from '../records/told/double.ts'
import { doubleRule, putAside } from './double.ts'

type OnPaper = Parameters<typeof paperReader>[0][number]
const pair = { memberId: 'zahra', cycleId: 'cycle' }

const topUp = (id: string, seq: number, more: Partial<OnPaper> & { state?: string } = {}): OnPaper => {
  const { state = 'requested', ...rest } = more
  return { kind: 'top-up', id, seq, fields: { ...pair, state }, ...rest }
}
const double = (firstId: string, secondId: string, answer: Double['answer'] = null): OnPaper => ({
  kind: 'double',
  id: `${firstId}-${secondId}`,
  fields: { ...pair, firstId, secondId, answer, answeredBy: null },
})

const askedOf = async (...records: OnPaper[]) =>
  (await doubleRule.make('zahra/cycle', paperReader(records))).map(
    ({ fields: { firstId, secondId } }) => `${firstId} ${secondId}`,
  )

test('one top-up is no question, a second is, in the order in which they arrived', async () => {
  expect(await askedOf(topUp('a', 1))).toEqual([])
  expect(await askedOf(topUp('b', 2), topUp('a', 1))).toEqual(['a b'])
})

test('those of one push stand as their device’s clock had them', async () => {
  const [late, early] = [topUp('a', 5, { createdAtMs: 20 }), topUp('b', 5, { createdAtMs: 10 })]

  expect(await askedOf(late, early)).toEqual(['b a'])
})

test('nothing is asked twice, also when the order of one push is looked at again', async () => {
  const three = [topUp('a', 1), topUp('b', 1), topUp('c', 1)]

  expect(await askedOf(...three)).toEqual(['a b', 'b c'])
  expect(await askedOf(...three, double('a', 'b'), double('b', 'c'))).toEqual([])
})

test('a third is asked about beside the second, or beside the first where the second was put aside', async () => {
  const three = [topUp('a', 1), topUp('b', 2), topUp('c', 3)]

  expect(await askedOf(...three, double('a', 'b'))).toEqual(['b c'])
  expect(await askedOf(...three, double('a', 'b', 'both'))).toEqual(['b c'])
  expect(await askedOf(...three, double('a', 'b', 'second'))).toEqual(['b c'])
  expect(await askedOf(...three, double('a', 'b', 'first'))).toEqual(['a c'])
})

test('one that failed does not count; sent after all, it stands in its old place', async () => {
  expect(await askedOf(topUp('a', 1, { state: 'failed' }), topUp('b', 2))).toEqual([])
  expect(await askedOf(topUp('a', 1, { state: 'sent' }), topUp('b', 2))).toEqual(['a b'])
})

test('an answer puts the other aside', () => {
  const both = { ...pair, firstId: 'a', secondId: 'b', answeredBy: null }

  expect((['first', 'second', 'both', null] as const).map((answer) => putAside({ ...both, answer }))).toEqual(
    ['b', 'a', null, null],
  )
})
