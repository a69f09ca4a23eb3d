import { useMemo } from 'react'
import { useFortnight } from '#ui/platform/fortnight/use-due.ts'
import { useHotelsById } from '#ui/platform/sharing/use-hotels-by-id.ts'
import { useRecord, useRecords } from '#ui/platform/use-records.ts'
import { runBoard, type PlannedRun, type RunBoard } from './run-board.ts'

/** The runs of a cycle; null when there is no such cycle on this phone, undefined while it is being read. */
export function useRunBoard(cycleId: string): RunBoard | null | undefined {
  const fortnight = useFortnight(cycleId)
  const hotels = useHotelsById()
  const runs = useRecords('run')
  const stops = useRecords('stop')
  const deliveries = useRecords('delivery')
  const logs = useRecords('run-log')
  const staff = useRecords('staff')
  return useMemo(() => {
    if (fortnight === null) return null
    if (!fortnight || !hotels || !runs || !stops || !deliveries || !logs || !staff) return undefined
    return runBoard({ fortnight, hotels, runs, stops, deliveries, logs, staff })
  }, [fortnight, hotels, runs, stops, deliveries, logs, staff])
}

/** One run with all others of its cycle; null when it is not on this phone, undefined while it is being read. */
export function usePlannedRun(runId: string): { board: RunBoard; planned: PlannedRun } | null | undefined {
  const run = useRecord('run', runId)
  const board = useRunBoard(run?.fields.cycleId ?? '')
  return useMemo(() => {
    if (run === null) return null
    if (!run || board === undefined) return undefined
    const planned = board?.everyRun.find((one) => one.run.id === runId)
    return board && planned ? { board, planned } : null
  }, [run, board, runId])
}
