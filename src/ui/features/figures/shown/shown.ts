import { callResults } from '#rules/figures/calls-made.ts'
import type { FigureRows } from '#rules/figures/figure-rows.ts'
import { packageStates } from '#rules/figures/packages.ts'
import { isCounted, topUpFates } from '#rules/figures/top-ups-counted.ts'
import { householdStates } from '#rules/figures/wants.ts'
import { topUpSorts } from '#rules/records/calls/top-up.ts'
import { deliveryOutcomes } from '#rules/records/fortnight/delivery.ts'
import { paths } from '#ui/platform/paths.ts'

const wantStates = ['met', 'to-go', 'not-met'] as const

/** The groups of rows of which a figure can be the count, and what narrows each. */
const groups = {
  packages: { state: packageStates, outcome: deliveryOutcomes, day: null, hotel: null },
  calls: { result: callResults, address: ['wrong'] },
  'top-ups': { fate: [...topUpFates, 'counted'], sort: topUpSorts, hotel: null },
  wants: { item: null, state: wantStates },
  households: { state: householdStates },
} as const
export type ShownGroup = keyof typeof groups

/** Of which rows a figure is the count. A part left out narrows nothing; `none`: the day or the hotel is not known. */
export interface Shown {
  readonly of: ShownGroup
  readonly state?: string | undefined
  readonly outcome?: string | undefined
  readonly day?: string | undefined
  readonly hotel?: string | undefined
  readonly result?: string | undefined
  readonly address?: string | undefined
  readonly fate?: string | undefined
  readonly sort?: string | undefined
  readonly item?: string | undefined
}

/** The address at which the rows of a figure stand. It holds closed words, days and ids. */
export function shownPath(cycleId: string, { of, ...parts }: Shown): string {
  const search = new URLSearchParams({ show: of })
  for (const [part, value] of Object.entries(parts)) if (value !== undefined) search.set(part, value)
  return `${paths.figures(cycleId)}?${search}`
}

/** What an address asks for; null where it asks for no rows, or for some that no figure counts. */
export function readShown(search: URLSearchParams): Shown | null {
  const of = search.get('show')
  if (of === null || !Object.hasOwn(groups, of)) return null
  const group: Readonly<Record<string, readonly string[] | null>> = groups[of as ShownGroup]
  const parts = [...search].filter(([part]) => part !== 'show')
  const isKnown = parts.every(([part, value]) => {
    const values = group[part]
    return values === null || values?.includes(value) === true
  })
  return isKnown ? { of: of as ShownGroup, ...Object.fromEntries(parts) } : null
}

const fits = (asked: string | undefined, value: string | null | undefined) =>
  asked === undefined || asked === (value ?? 'none')

export const shownPackages = ({ packages }: FigureRows, { state, outcome, day, hotel }: Shown) =>
  packages.filter(
    (one) =>
      fits(state, one.state) &&
      fits(outcome, one.delivery?.fields.outcome) &&
      fits(day, one.onDay) &&
      fits(hotel, one.hotelId),
  )

export const shownCalls = ({ calls }: FigureRows, { result, address }: Shown) =>
  calls.filter((one) => fits(result, one.result) && (address === undefined || one.isAddressWrong))

export const shownTopUps = ({ topUps }: FigureRows, { fate, sort, hotel }: Shown) =>
  topUps.filter(
    (one) =>
      (fate === 'counted' ? isCounted(one.fate) : fits(fate, one.fate)) &&
      fits(sort, one.topUp.fields.sort) &&
      fits(hotel, one.hotelId),
  )

/** Only households with some pieces of that sort: one that got all it wanted is not among those that did not. */
export const shownWants = ({ wants }: FigureRows, { item, state }: Shown) =>
  wants
    .filter(({ itemId }) => fits(item, itemId))
    .map((want) => ({ ...want, pieces: piecesOf(want, state) }))
    .filter(({ pieces }) => pieces > 0)

function piecesOf(want: FigureRows['wants'][number], state: string | undefined): number {
  switch (state) {
    case 'met':
      return want.met
    case 'to-go':
      return want.toGo
    case 'not-met':
      return want.notMet
    default:
      return want.wanted
  }
}

export const shownHouseholds = ({ households }: FigureRows, { state }: Shown) =>
  households.filter((one) => fits(state, one.state))
