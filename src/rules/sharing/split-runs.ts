import { outwardCode } from '../reach/postcode.ts'
import { suggestOrder, type Doorstep } from './suggest-order.ts'

/** How far from even, in parts of a run, it may get before a hotel is split, or only a district. */
const dearness = { hotel: 0.5, district: 0.2 } as const

/**
 * Splits households over runs so that each gets about as many as the others, counting what it has already, and whole
 * hotels and districts stay together: a hotel is split only where the runs would otherwise differ by about half of one.
 * Answers one list for each run, in the order of `alreadyCounts`, each in the order in which one might drive.
 */
export function splitRuns<D extends Doorstep>(
  households: readonly D[],
  alreadyCounts: readonly number[],
): D[][] {
  if (alreadyCounts.length === 0) return []
  const ordered = suggestOrder(households)
  const shares = fairShares(ordered.length, alreadyCounts)
  const mean = ordered.length / alreadyCounts.length
  const cutCosts = ordered.map((household, at) => costOfCut(ordered[at - 1], household) * mean * mean)
  const ends = bestCuts(shares, [...cutCosts, 0])
  return ends.map((end, run) => ordered.slice(ends[run - 1] ?? 0, end))
}

/** How many each would get if it were all even; nobody gives any back. */
function fairShares(count: number, alreadyCounts: readonly number[]): number[] {
  let open = alreadyCounts.map((_, run) => run)
  for (;;) {
    const level = (count + sum(open.map((run) => alreadyCounts[run] ?? 0))) / open.length
    const below = open.filter((run) => (alreadyCounts[run] ?? 0) <= level)
    if (below.length === open.length) {
      return alreadyCounts.map((already, run) => (open.includes(run) ? level - already : 0))
    }
    open = below
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function costOfCut(before: Doorstep | undefined, after: Doorstep): number {
  if (!before) return 0
  const isOneHouse =
    before.postcode === after.postcode && before.hotel === after.hotel && before.street === after.street
  if (isOneHouse && after.hotel + after.street + after.postcode !== '') return dearness.hotel ** 2
  return outwardCode(before.postcode) === outwardCode(after.postcode) ? dearness.district ** 2 : 0
}

/**
 * Where each run ends, so that the squares of what it is off its share, and what the cuts cost, come to the least.
 * `cutCosts[n]`: what it costs to begin a run with household n.
 */
function bestCuts(shares: readonly number[], cutCosts: readonly number[]): number[] {
  const count = cutCosts.length - 1
  let costs = cutCosts.map((_, end) => (end === 0 ? 0 : Number.POSITIVE_INFINITY))
  const begins = shares.map((share) => {
    const next = costs.map(() => ({ cost: Number.POSITIVE_INFINITY, begin: 0 }))
    for (const [end, best] of next.entries()) {
      for (let begin = 0; begin <= end; begin += 1) {
        const cut = begin === end || begin === 0 ? 0 : (cutCosts[begin] ?? 0)
        const cost = (costs[begin] ?? 0) + (end - begin - share) ** 2 + cut
        if (cost < best.cost) Object.assign(best, { cost, begin })
      }
    }
    costs = next.map(({ cost }) => cost)
    return next.map(({ begin }) => begin)
  })
  const ends: number[] = []
  for (let run = shares.length - 1, end = count; run >= 0; run -= 1) {
    ends.unshift(end)
    end = begins[run]?.[end] ?? 0
  }
  return ends
}
