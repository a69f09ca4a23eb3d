import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { wayOf, type StopOnWay, type Way } from '#rules/runs/way.ts'
import { useDesk } from '../phone-context.tsx'
import { useRecords } from '../use-records.ts'
import { useToday } from '../use-today.ts'

export type RoundWay = Way<ViewOf<'stop'>, ViewOf<'delivery'>>
export type RoundStop = StopOnWay<ViewOf<'stop'>, ViewOf<'delivery'>>

/** A run as its driver has it in hand. */
export interface Round {
  readonly run: ViewOf<'run'>
  /** Undefined until the driver begins. */
  readonly log: ViewOf<'run-log'> | undefined
  readonly way: RoundWay
  /** Every delivery of it, also those that were taken back. */
  readonly deliveries: readonly ViewOf<'delivery'>[]
  readonly cardsByMember: ReadonlyMap<string, ViewOf<'door-card'>>
  readonly itemsById: ReadonlyMap<string, ViewOf<'item'>>
}

/**
 * Today's runs of the person at work that they have not ended, the one in hand first; undefined while they are read. A
 * driver's phone holds nothing but these days' runs, so whole kinds are read once and every stop after that is in memory.
 */
export function useRounds(): readonly Round[] | undefined {
  const { me } = useDesk()
  const today = useToday()
  const runs = useRecords('run')
  const logs = useRecords('run-log')
  const stops = useRecords('stop')
  const deliveries = useRecords('delivery')
  const cards = useRecords('door-card')
  const items = useRecords('item')

  const cardsByMember = useMemo(
    () => cards && new Map(cards.map((card) => [card.fields.memberId, card])),
    [cards],
  )
  const itemsById = useMemo(() => items && new Map(items.map((item) => [item.id, item])), [items])
  const stopsByRun = useMemo(() => stops && Map.groupBy(stops, ({ fields }) => fields.runId), [stops])

  return useMemo(() => {
    if (!runs || !logs || !stopsByRun || !deliveries || !cardsByMember || !itemsById) return undefined
    const deliveriesByRun = Map.groupBy(deliveries, ({ fields }) => fields.runId)
    const logOf = (runId: string) =>
      logs.find(({ fields }) => fields.runId === runId && fields.staffId === me.staffId)
    return runs
      .filter(({ fields }) => fields.staffId === me.staffId && fields.onDay === today)
      .map((run): Round => {
        const made = deliveriesByRun.get(run.id) ?? []
        const way = wayOf(stopsByRun.get(run.id) ?? [], made)
        return { run, log: logOf(run.id), way, deliveries: made, cardsByMember, itemsById }
      })
      .filter(({ log }) => !log?.fields.closedAtMs)
      .toSorted((a, b) => Number(isBegun(b)) - Number(isBegun(a)) || compareNames(a, b))
  }, [runs, logs, stopsByRun, deliveries, cardsByMember, itemsById, me.staffId, today])
}

/** One of them; null when it is not on this phone, or no longer. */
export function useRound(runId: string): Round | null | undefined {
  const rounds = useRounds()
  return rounds && (rounds.find(({ run }) => run.id === runId) ?? null)
}

export const isBegun = ({ log }: Round) => Boolean(log?.fields.startedAtMs)

const compareNames = (a: Round, b: Round) =>
  a.run.fields.name.localeCompare(b.run.fields.name, 'en', { numeric: true }) ||
  (a.run.id < b.run.id ? -1 : 1)
