import { useMemo } from 'react'
import { useRecords } from '#ui/platform/use-records.ts'

/** What a cycle's work follows from, as far as this phone holds it; undefined while it is being read. */
export function useCycleRecords() {
  const households = useHouseholdRecords()
  const runs = useRunRecords()
  const cycles = useRecords('cycle')
  const calls = useRecords('call')
  const checkIns = useRecords('check-in')
  return useMemo(
    () =>
      households && runs && cycles && calls && checkIns
        ? { ...households, ...runs, cycles, calls, checkIns }
        : undefined,
    [households, runs, cycles, calls, checkIns],
  )
}

function useHouseholdRecords() {
  const members = useRecords('member')
  const households = useRecords('household')
  const stays = useRecords('stay')
  const needs = useRecords('needs')
  return useMemo(
    () => (members && households && stays && needs ? { members, households, stays, needs } : undefined),
    [members, households, stays, needs],
  )
}

function useRunRecords() {
  const runs = useRecords('run')
  const stops = useRecords('stop')
  const deliveries = useRecords('delivery')
  const items = useRecords('item')
  const stockMoves = useRecords('stock-move')
  return useMemo(
    () =>
      runs && stops && deliveries && items && stockMoves
        ? { runs, stops, deliveries, items, stockMoves }
        : undefined,
    [runs, stops, deliveries, items, stockMoves],
  )
}
