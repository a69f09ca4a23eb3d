import { topUpSorts } from '../records/calls/top-up.ts'
import { deliveryOutcomes, type DeliveryOutcome } from '../records/fortnight/delivery.ts'
import { callResults, type CallResult } from './calls-made.ts'
import type { FigureRecords } from './figure-records.ts'
import { figureRowsOf, type FigureRows } from './figure-rows.ts'
import { countPackages, type Package, type PackageCounts } from './packages.ts'
import {
  isCounted,
  moneyOf,
  topUpFates,
  type Money,
  type TopUpCounted,
  type TopUpFate,
} from './top-ups-counted.ts'
import type { HouseholdServed, Want } from './wants.ts'

/** All that a cycle comes to. Counts are whole numbers, money is in pence; what each counts stands beside its rows. */
export interface Figures {
  readonly packages: PackageCounts & {
    /** Each run's day on which something was planned, the earliest first; null, of runs unknown, last. */
    readonly byDay: readonly (PackageCounts & { readonly onDay: string | null })[]
    /**
     * By the hotel in which the household lived on the run's day, the most packages first; null, of nowhere known, last.
     * `topUpPence`: what counts against the budget, by the hotel on the day it was asked for. A hotel with neither is left out.
     */
    readonly byHotel: readonly HotelFigures[]
    /** By the outcome of the delivery that counts; what is still to go has none. */
    readonly byOutcome: Readonly<Record<DeliveryOutcome, number>>
  }
  readonly calls: {
    readonly total: number
    /** Check-ins of these calls that were not taken back. */
    readonly tries: number
    readonly addressWrong: number
    readonly byResult: Readonly<Record<CallResult, number>>
  }
  readonly topUps: {
    readonly budgetPence: number
    /** The sum of those requested and sent. */
    readonly countedPence: number
    /** Below nothing where more was counted than the budget has. */
    readonly leftPence: number
    readonly byFate: Readonly<Record<TopUpFate, Money>>
    readonly bySort: Readonly<Record<'phone' | 'travel', Readonly<Record<TopUpFate, Money>>>>
  }
  readonly needs: {
    /** By item id, pieces of all households together. */
    readonly items: readonly Omit<Want, 'memberId'>[]
    /** `wanted` is the sum of the other three. */
    readonly households: {
      readonly wanted: number
      readonly served: number
      readonly toGo: number
      readonly without: number
    }
  }
}

export type HotelFigures = PackageCounts & { readonly hotelId: string | null; readonly topUpPence: number }

/** The figures of one cycle. The same rows always give the same figures, in whatever order they come. */
export const figuresOf = (records: FigureRecords): Figures =>
  countRows(figureRowsOf(records), records.cycle.fields.budgetPence)

/** The figures of rows that have been looked up already. */
export function countRows(rows: FigureRows, budgetPence: number): Figures {
  return {
    packages: {
      ...countPackages(rows.packages),
      byDay: byDay(rows.packages),
      byHotel: byHotel(rows),
      byOutcome: tally(deliveryOutcomes, (outcome) =>
        rows.packages.filter(({ delivery }) => delivery?.fields.outcome === outcome),
      ),
    },
    calls: {
      total: rows.calls.length,
      tries: rows.calls.reduce((sum, { tries }) => sum + tries, 0),
      addressWrong: rows.calls.filter(({ isAddressWrong }) => isAddressWrong).length,
      byResult: tally(callResults, (result) => rows.calls.filter((one) => one.result === result)),
    },
    topUps: countTopUps(rows.topUps, budgetPence),
    needs: { items: countItems(rows.wants), households: countHouseholds(rows.households) },
  }
}

/** How many of each there are. */
const tally = <Key extends string>(keys: readonly Key[], of: (key: Key) => readonly unknown[]) =>
  Object.fromEntries(keys.map((key) => [key, of(key).length])) as Record<Key, number>

function byDay(packages: readonly Package[]): Figures['packages']['byDay'] {
  return [...Map.groupBy(packages, ({ onDay }) => onDay)]
    .map(([onDay, some]) => ({ onDay, ...countPackages(some) }))
    .sort((a, b) => (a.onDay ?? '9999').localeCompare(b.onDay ?? '9999'))
}

function byHotel({ packages, topUps }: FigureRows): HotelFigures[] {
  const counted = topUps.filter(({ fate }) => isCounted(fate))
  const packagesByHotel = Map.groupBy(packages, ({ hotelId }) => hotelId)
  const topUpsByHotel = Map.groupBy(counted, ({ hotelId }) => hotelId)
  const hotelIds = new Set([...packagesByHotel.keys(), ...topUpsByHotel.keys()])
  return [...hotelIds]
    .map((hotelId) => ({
      hotelId,
      ...countPackages(packagesByHotel.get(hotelId) ?? []),
      topUpPence: moneyOf(topUpsByHotel.get(hotelId) ?? []).pence,
    }))
    .sort(
      (a, b) =>
        Number(a.hotelId === null) - Number(b.hotelId === null) ||
        b.planned - a.planned ||
        (a.hotelId ?? '').localeCompare(b.hotelId ?? '', 'en'),
    )
}

function countTopUps(topUps: readonly TopUpCounted[], budgetPence: number): Figures['topUps'] {
  const countedPence = moneyOf(topUps.filter(({ fate }) => isCounted(fate))).pence
  const byFate = (some: readonly TopUpCounted[]) =>
    Object.fromEntries(
      topUpFates.map((fate) => [fate, moneyOf(some.filter((one) => one.fate === fate))]),
    ) as Record<TopUpFate, Money>
  const [phone, travel] = topUpSorts.map((sort) =>
    byFate(topUps.filter(({ topUp }) => topUp.fields.sort === sort)),
  ) as [Record<TopUpFate, Money>, Record<TopUpFate, Money>]
  return {
    budgetPence,
    countedPence,
    leftPence: budgetPence - countedPence,
    byFate: byFate(topUps),
    bySort: { phone, travel },
  }
}

function countItems(wants: readonly Want[]): Figures['needs']['items'] {
  const sum = (some: readonly Want[], key: 'wanted' | 'met' | 'toGo' | 'notMet') =>
    some.reduce((total, want) => total + want[key], 0)
  return [...Map.groupBy(wants, ({ itemId }) => itemId)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([itemId, some]) => ({
      itemId,
      wanted: sum(some, 'wanted'),
      met: sum(some, 'met'),
      toGo: sum(some, 'toGo'),
      notMet: sum(some, 'notMet'),
    }))
}

function countHouseholds(households: readonly HouseholdServed[]) {
  const countOf = (state: HouseholdServed['state']) => households.filter((one) => one.state === state).length
  return {
    wanted: households.length,
    served: countOf('served'),
    toGo: countOf('to-go'),
    without: countOf('without'),
  }
}
