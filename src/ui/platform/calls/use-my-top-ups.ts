import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import type { Receipt } from '#rules/records/told/receipt.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { addDays } from '#rules/time/day.ts'
import { useDesk } from '../phone-context.tsx'
import { useRecords } from '../use-records.ts'
import { useToday } from '../use-today.ts'

export interface MyTopUp {
  readonly topUp: ViewOf<'top-up'>
  /** What the office says of it; null while it says nothing. */
  readonly receipt: Receipt | null
}

/** The top-ups that I asked for in a cycle, for one member or for all, the newest first; undefined while they are being read. */
export function useMyTopUps(cycleId: string | undefined, memberId?: string): readonly MyTopUp[] | undefined {
  const { me } = useDesk()
  const topUps = useRecords('top-up')
  const receipts = useRecords('receipt')
  return useMemo(() => {
    if (!topUps || !receipts) return undefined
    const receiptsById = new Map(receipts.map(({ fields }) => [fields.recordId, fields]))
    return topUps
      .filter(({ fields }) => fields.staffId === me.staffId && fields.cycleId === cycleId)
      .filter(({ fields }) => memberId === undefined || fields.memberId === memberId)
      .toSorted((a, b) => b.fields.atMs - a.fields.atMs)
      .map((topUp) => ({ topUp, receipt: receiptsById.get(topUp.id) ?? null }))
  }, [topUps, receipts, me.staffId, cycleId, memberId])
}

const shownDays = 14

/**
 * What the office says of top-ups that are no longer on this phone, since their call is on another list by now; of the
 * last two weeks, the newest first.
 */
export function useReceiptsAlone(): readonly Receipt[] {
  const { me } = useDesk()
  const today = useToday()
  const topUps = useRecords('top-up')
  const receipts = useRecords('receipt')
  return useMemo(() => {
    if (!topUps || !receipts) return []
    const here = new Set(topUps.map(({ id }) => id))
    const since = addDays(today, -shownDays)
    return receipts
      .map(({ fields }) => fields)
      .filter(
        ({ about, staffId, recordId }) => about === 'top-up' && staffId === me.staffId && !here.has(recordId),
      )
      .filter(({ atMs }) => dayAt(atMs) > since)
      .toSorted((a, b) => b.atMs - a.atMs)
  }, [topUps, receipts, me.staffId, today])
}
