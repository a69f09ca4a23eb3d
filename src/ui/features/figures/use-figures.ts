import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { figureRowsOf, type FigureRows } from '#rules/figures/figure-rows.ts'
import { countRows, type Figures } from '#rules/figures/figures.ts'
import { useRecords } from '../../platform/use-records.ts'

/** A cycle's figures, the rows they count, and the names of what they are about. */
export interface CycleFigures {
  readonly cycle: ViewOf<'cycle'>
  readonly rows: FigureRows
  readonly figures: Figures
}

/** Null when there is no such cycle on this phone, undefined while it is being read. Needs what a coordinator holds. */
export function useFigures(cycleId: string): CycleFigures | null | undefined {
  const all = useAllFigures()
  return useMemo(
    () => all && (all.find(({ cycle }) => cycle.id === cycleId)?.count() ?? null),
    [all, cycleId],
  )
}

/** Every cycle, the latest first; each is counted only when it is asked for. */
export function useAllFigures() {
  const cycles = useRecords('cycle')
  const records = useCountedRecords()
  return useMemo(
    () =>
      cycles &&
      records &&
      cycles
        .toSorted((a, b) => b.fields.fromDay.localeCompare(a.fields.fromDay))
        .map((cycle) => ({
          cycle,
          count: (): CycleFigures => {
            const rows = figureRowsOf({ cycle, ...records })
            return { cycle, rows, figures: countRows(rows, cycle.fields.budgetPence) }
          },
        })),
    [cycles, records],
  )
}

function useCountedRecords() {
  const calls = useRecords('call')
  const checkIns = useRecords('check-in')
  const topUps = useRecords('top-up')
  const doubles = useRecords('double')
  const runs = useRecords('run')
  const stops = useRecords('stop')
  const deliveries = useRecords('delivery')
  const stays = useRecords('stay')
  return useMemo(
    () =>
      calls && checkIns && topUps && doubles && runs && stops && deliveries && stays
        ? { calls, checkIns, topUps, doubles, runs, stops, deliveries, stays }
        : undefined,
    [calls, checkIns, topUps, doubles, runs, stops, deliveries, stays],
  )
}
