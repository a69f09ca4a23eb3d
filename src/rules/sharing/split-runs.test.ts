import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitRuns } from './split-runs.ts'
import { suggestOrder, type Doorstep } from './suggest-order.ts'

const hotel = (name: string, postcode: string, count: number): Doorstep[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${name} ${n}`,
    postcode,
    hotel: name,
    street: '',
    floor: '',
    room: String(100 + n),
  }))
const sizes = (runs: readonly (readonly Doorstep[])[]) => runs.map((run) => run.length)
const hotelsOf = (runs: readonly (readonly Doorstep[])[]) =>
  runs.map((run) => [...new Set(run.map((one) => one.hotel))])

test('hotels that fit stay whole', () => {
  const households = [...hotel('A', 'N7 1AA', 11), ...hotel('B', 'SW5 1AA', 9), ...hotel('C', 'W2 1AA', 10)]

  const runs = splitRuns(households, [0, 0, 0])

  expect(hotelsOf(runs)).toEqual([['A'], ['B'], ['C']])
})

test('a hotel too large for one run is split along its corridors', () => {
  const runs = splitRuns(hotel('A', 'N7 1AA', 41), [0, 0])

  expect(sizes(runs).toSorted((a, b) => a - b)).toEqual([20, 21])
  expect(runs[0]?.at(-1)?.room).toBe(String(100 + (runs[0]?.length ?? 0) - 1))
})

test('a run that has stops already gets the fewer', () => {
  expect(sizes(splitRuns(hotel('A', 'N7 1AA', 20), [10, 0]))).toEqual([5, 15])
  expect(sizes(splitRuns(hotel('A', 'N7 1AA', 6), [40, 0, 0]))).toEqual([0, 3, 3])
})

test('with no runs, or nobody to serve, nothing is split', () => {
  expect(splitRuns(hotel('A', 'N7 1AA', 3), [])).toEqual([])
  expect(splitRuns([], [0, 0])).toEqual([[], []])
})

test('whatever it is, everybody is on one run, in the order of the way, and runs of one hotel differ by one at most', () => {
  const asked = fc.record({ count: fc.nat(60), runs: fc.integer({ min: 1, max: 6 }) })
  fc.assert(
    fc.property(asked, ({ count, runs }) => {
      const households = hotel('A', 'N7 1AA', count)
      const split = splitRuns(
        households.toReversed(),
        Array.from({ length: runs }, () => 0),
      )

      expect(split.flat()).toEqual(suggestOrder(households))
      expect(Math.max(...sizes(split)) - Math.min(...sizes(split))).toBeLessThanOrEqual(1)
    }),
  )
})

test('seven hundred households go to thirty runs while one taps', () => {
  const households = Array.from({ length: 20 }, (_, n) => hotel(`H${n}`, `SW${n + 1} 1AA`, 35)).flat()
  const startedMs = performance.now()

  const runs = splitRuns(
    households,
    Array.from({ length: 30 }, () => 0),
  )

  expect(runs.flat()).toHaveLength(700)
  expect(performance.now() - startedMs).toBeLessThan(2_000)
})
