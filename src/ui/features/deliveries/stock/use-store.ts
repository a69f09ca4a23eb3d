import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { cycleOn } from '#rules/fortnight/cycle-days.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import { onHand, stopsAhead, sumOf } from '#rules/fortnight/stock.ts'
import { useFortnight } from '#ui/platform/fortnight/use-due.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'

export interface StoredItem {
  readonly item: ViewOf<'item'>
  readonly onHand: number
  /** In the parcels of the cycle that is on, not yet handed over. */
  readonly planned: number
  /** Too few for all who are due in that cycle. */
  readonly short: number
}

/** What lies in the store, item by item; undefined while it is being read. */
export function useStore(): readonly StoredItem[] | undefined {
  const today = useToday()
  const items = useRecords('item')
  const cycles = useRecords('cycle')
  const moves = useRecords('stock-move')
  const deliveries = useRecords('delivery')
  const stops = useRecords('stop')
  const current = cycles && cycleOn(cycles, today)
  const fortnight = useFortnight(current?.id ?? '')
  return useMemo(() => {
    if (!items || !cycles || !moves || !deliveries || !stops || fortnight === undefined) return undefined
    const stock = onHand(moves, deliveries)
    const ahead = stopsAhead(
      stops.filter(({ fields }) => fields.cycleId === current?.id),
      deliveries,
    )
    const planned = sumOf(ahead.flatMap(({ fields }) => fields.items))
    const short = new Map(fortnight?.short.map((one) => [one.itemId, one.short]))
    return inItemOrder(items)
      .map((item) => ({
        item,
        onHand: stock.get(item.id) ?? 0,
        planned: planned.get(item.id) ?? 0,
        short: short.get(item.id) ?? 0,
      }))
      .filter(({ item: { fields }, onHand: left }) => fields.isInUse || left !== 0)
  }, [items, cycles, moves, deliveries, stops, fortnight, current?.id])
}
