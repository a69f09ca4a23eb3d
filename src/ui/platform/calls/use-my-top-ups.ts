import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import type { Receipt } from '#rules/records/told/receipt.ts'
import { useDesk } from '../phone-context.tsx'
import { useRecords } from '../use-records.ts'

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
