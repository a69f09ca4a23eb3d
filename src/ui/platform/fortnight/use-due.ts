import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { servedHouseholds } from '#rules/fortnight/households.ts'
import { inItemOrder, packageFor } from '#rules/fortnight/packing.ts'
import { onHand, shortage, wantedPackages, type ItemShort } from '#rules/fortnight/stock.ts'
import { whoIsDue, type DueHousehold } from '#rules/fortnight/who-is-due.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { useRecord, useRecords } from '../use-records.ts'
import { useToday } from '../use-today.ts'

export type Due = DueHousehold<ViewOf<'stop'>>

/** A cycle as the coordinator plans it: who is due, what each gets, and whether there is enough. */
export interface Fortnight {
  readonly cycle: ViewOf<'cycle'>
  /** In the order in which packages are given out. */
  readonly due: readonly Due[]
  /** Every item there ever was, in the charity's order. */
  readonly items: readonly ViewOf<'item'>[]
  /** What lies in a household's package: as planned where they are on a run, else as it would be packed. */
  readonly packageOf: (one: Due) => readonly Piece[]
  /** Pieces in the store, by item id. */
  readonly stock: ReadonlyMap<string, number>
  readonly short: readonly ItemShort[]
}

/** Null when there is no such cycle on this phone, undefined while it is being read. Needs what a coordinator holds. */
export function useFortnight(cycleId: string): Fortnight | null | undefined {
  const cycle = useRecord('cycle', cycleId)
  const households = useServedHouseholds()
  const items = useRecords('item')
  const checkIns = useRecords('check-in')
  const stops = useRecords('stop')
  const deliveries = useRecords('delivery')
  const moves = useRecords('stock-move')

  const due = useMemo(
    () => cycle && households && checkIns && stops && whoIsDue({ households, cycle, checkIns, stops }),
    [cycle, households, checkIns, stops],
  )
  return useMemo(() => {
    if (cycle === null) return null
    if (!cycle || !due || !items || !deliveries || !moves) return undefined
    const { itemIds } = cycle.fields
    const packageOf = ({ household: { diets, extras }, size, asked, stop }: Due) =>
      stop?.fields.items ?? packageFor({ items, itemIds, diets, size, extras, asked })
    const stock = onHand(moves, deliveries)
    const short = shortage(stock, wantedPackages({ due, deliveries, packageOf }))
    return { cycle, due, items: inItemOrder(items), packageOf, stock, short }
  }, [cycle, due, items, deliveries, moves])
}

/** The households whom the charity serves today, by door; undefined while they are being read. */
export function useServedHouseholds() {
  const today = useToday()
  const members = useRecords('member')
  const households = useRecords('household')
  const stays = useRecords('stay')
  const needs = useRecords('needs')
  const hotels = useRecords('hotel')
  return useMemo(
    () =>
      members && households && stays && needs && hotels
        ? servedHouseholds({ members, households, stays, needs, hotels, today })
        : undefined,
    [members, households, stays, needs, hotels, today],
  )
}
