import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { listCalls, nextCall, type ListedCall } from '#rules/calls/call-list.ts'
import { cycleOn } from '#rules/fortnight/cycle-days.ts'
import { useDesk } from '../phone-context.tsx'
import { useObserved } from '../use-observed.ts'
import { useRecords } from '../use-records.ts'
import { useToday } from '../use-today.ts'
import { useClock } from './use-clock.ts'

/** One call of my list; `isBegun`: something of it is half typed. */
export type CallRow = ListedCall<ViewOf<'call'>, ViewOf<'check-in'>> & { readonly isBegun: boolean }

export interface MyCalls {
  /** In the order of the list. */
  readonly rows: readonly CallRow[]
  readonly next: CallRow | undefined
  /** Calls after which nothing is left to ring for, of all that may be rung. */
  readonly doneCount: number
  readonly totalCount: number
  readonly cycle: ViewOf<'cycle'> | undefined
}

/** My calls of the cycle in force, again after each change; undefined while they are being read. */
export function useMyCalls(): MyCalls | undefined {
  const { me, drafts } = useDesk()
  const today = useToday()
  const time = useClock()
  const calls = useRecords('call')
  const checkIns = useRecords('check-in')
  const cards = useRecords('call-card')
  const cycles = useRecords('cycle')
  const kept = useObserved(useMemo(() => drafts.watch(), [drafts]))

  return useMemo(() => {
    if (!calls || !checkIns || !cards || !cycles) return undefined
    const mine = calls.filter(({ fields }) => fields.staffId === me.staffId && !fields.isWithdrawn)
    // Lists of two cycles may be held at once, while one runs out and the next is drawn up.
    const withCalls = new Set(mine.map(({ fields }) => fields.cycleId))
    const cycle = cycleOn(
      cycles.filter(({ id }) => withCalls.has(id)),
      today,
    )
    const begunKeys = (kept ?? []).map(({ key }) => key)
    const rows = listCalls({
      calls: mine.filter(({ fields }) => !cycle || fields.cycleId === cycle.id),
      checkIns,
      cardsByMember: new Map(cards.map(({ fields }) => [fields.memberId, fields])),
      today,
      time,
    }).map((row) => ({ ...row, isBegun: begunKeys.some((key) => key.includes(row.call.id)) }))
    return { rows, ...summaryOf(rows), cycle }
  }, [calls, checkIns, cards, cycles, kept, me.staffId, today, time])
}

function summaryOf(rows: readonly CallRow[]) {
  return {
    next: nextCall(rows),
    doneCount: rows.filter(isSettled).length,
    totalCount: rows.filter(({ place }) => place !== 'not-to-ring').length,
  }
}

export const isSettled = ({ place }: CallRow) => place === 'done' || place === 'handed-on'
