import { useMemo } from 'react'
import type { WaitingChange, ViewOf } from '#device/device.ts'
import type { Receipt } from '#rules/records/told/receipt.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { addDays } from '#rules/time/day.ts'
import { useDesk } from '../phone-context.tsx'
import { useObserved } from '../use-observed.ts'
import { useRecords } from '../use-records.ts'
import { useToday } from '../use-today.ts'

/** How far a worry has come. Of the worry itself nothing is known here: it is told, and not read back. */
export interface ToldWorry {
  readonly id: string
  readonly atMs: number
  /** `waiting`: only this phone has it. `refused`: the office did not take it. */
  readonly is: 'waiting' | 'refused' | 'arrived' | 'taken-up' | 'closed'
  readonly byName: string
}

const shownDays = 14

/** The worries I told of in the last two weeks, the newest first. */
export function useToldWorries(): readonly ToldWorry[] {
  const { me, sync } = useDesk()
  const today = useToday()
  const waiting = useObserved(sync.waiting)
  const receipts = useRecords('receipt')
  return useMemo(
    () => worriesTold({ waiting: waiting ?? [], receipts: receipts ?? [], staffId: me.staffId, today }),
    [waiting, receipts, me.staffId, today],
  )
}

interface Telling {
  readonly waiting: readonly Pick<WaitingChange, 'kind' | 'id' | 'atMs' | 'state'>[]
  readonly receipts: readonly Pick<ViewOf<'receipt'>, 'fields'>[]
  readonly staffId: string
  readonly today: string
}

function worriesTold({ waiting, receipts, staffId, today }: Telling): ToldWorry[] {
  const since = addDays(today, -shownDays)
  const known = receipts
    .filter(({ fields }) => fields.about === 'concern' && fields.staffId === staffId)
    .map(({ fields }) => ({
      id: fields.recordId,
      atMs: fields.atMs,
      is: worryState(fields.state),
      byName: fields.byName,
    }))
  const unknown = waiting
    .filter(({ kind, id }) => kind === 'concern' && !known.some((one) => one.id === id))
    .map(
      ({ id, atMs, state }) => ({ id, atMs, is: state === 'held' ? 'arrived' : state, byName: '' }) as const,
    )
  return [...known.filter(({ atMs }) => dayAt(atMs) > since), ...unknown].toSorted((a, b) => b.atMs - a.atMs)
}

const worryState = (state: Receipt['state']): ToldWorry['is'] =>
  state === 'taken-up' || state === 'closed' ? state : 'arrived'
