import { expect, test } from 'vitest'
import { idSchema } from '#rules/record.ts'
import { createRandom } from './random.ts'

const draws = (seed: string) => {
  const random = createRandom(seed)
  return Array.from({ length: 50 }, () => random.below(1000))
}

test('the same seed draws the same, another seed draws otherwise', () => {
  expect(draws('7')).toEqual(draws('7'))
  expect(draws('7')).not.toEqual(draws('8'))
})

test('numbers are spread evenly over their range', () => {
  const random = createRandom('spread')
  const counts = Array.from({ length: 10 }, () => 0)

  for (let n = 0; n < 20_000; n++) {
    const drawn = random.below(10)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }

  expect(Math.min(...counts)).toBeGreaterThan(1_700)
  expect(Math.max(...counts)).toBeLessThan(2_300)
})

test('ids are version 4 UUIDs, each another', () => {
  const random = createRandom('ids')
  const ids = Array.from({ length: 5_000 }, () => random.uuid())

  expect(new Set(ids).size).toBe(5_000)
  expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true)
})

test('a shuffle loses nothing, weights are kept', () => {
  const random = createRandom('weights')

  expect(random.shuffled([1, 2, 3, 4]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
  const often = Array.from({ length: 4_000 }, () =>
    random.weighted([
      ['a', 3],
      ['b', 1],
    ] as const),
  )
  expect(often.filter((one) => one === 'a').length).toBeGreaterThan(2_850)
  expect(often.filter((one) => one === 'b').length).toBeGreaterThan(850)
})

test('drawing from a fork changes nothing in its source', () => {
  const source = createRandom('one')
  const untouched = createRandom('one')

  source.fork('other').below(10)

  expect(source.below(1000)).toBe(untouched.below(1000))
  expect(createRandom('one').fork('a').below(1e9)).not.toBe(createRandom('one').fork('b').below(1e9))
})
