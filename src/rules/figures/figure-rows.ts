import { callsMade, type CallMade } from './calls-made.ts'
import type { FigureRecords } from './figure-records.ts'
import { createHomeOn } from './home-on.ts'
import { packagesOf, type Package } from './packages.ts'
import { topUpsCounted, type TopUpCounted } from './top-ups-counted.ts'
import { householdsServed, wantsOf, type HouseholdServed, type Want } from './wants.ts'

/** A top-up, and the hotel in which its member lived on the day it was asked for. */
export interface TopUpAt extends TopUpCounted {
  readonly hotelId: string | null
}

/** The records of a cycle that count, one row each, so that every figure can open the rows it is the count of. */
export interface FigureRows {
  readonly packages: readonly Package[]
  readonly calls: readonly CallMade[]
  readonly topUps: readonly TopUpAt[]
  readonly wants: readonly Want[]
  readonly households: readonly HouseholdServed[]
}

export function figureRowsOf(records: FigureRecords): FigureRows {
  const homeOn = createHomeOn(records.stays)
  const packages = packagesOf(records, homeOn)
  const calls = callsMade(records)
  return {
    packages,
    calls,
    topUps: topUpsCounted(records).map((one) => ({
      ...one,
      hotelId: homeOn(one.topUp.fields.memberId, one.topUp.fields.onDay),
    })),
    wants: wantsOf(packages, calls),
    households: householdsServed(packages, calls),
  }
}
