import { useMemo, type ReactNode } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import type { Fortnight } from '#ui/platform/fortnight/use-due.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road, RoadRow, type NodeKind } from '#ui/widgets/road/road.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { countCycle } from './count-cycle.ts'
import type { CycleCounts } from './next-act.ts'

/** How far the cycle is, in numbers; undefined while they are being read. */
export function useCycleCounts(fortnight: Fortnight): CycleCounts | undefined {
  const calls = useRecords('call')
  const checkIns = useRecords('check-in')
  const runs = useRecords('run')
  const stops = useRecords('stop')
  const deliveries = useRecords('delivery')
  return useMemo(
    () =>
      calls && checkIns && runs && stops && deliveries
        ? countCycle({ fortnight, calls, checkIns, runs, stops, deliveries })
        : undefined,
    [fortnight, calls, checkIns, runs, stops, deliveries],
  )
}

/** The way of a fortnight: what is packed, who was rung, who is due, the runs, what was handed over. */
export function CycleRoad({ cycleId, counts }: { cycleId: string; counts: CycleCounts }) {
  const t = useWords()
  const late = (words: string) => <Tone tone="late">{words}</Tone>
  const steps: { name: StepName; href: string; isDone: boolean; isLate?: boolean; second: ReactNode }[] = [
    {
      name: 'stock',
      href: paths.stock,
      isDone: counts.items > 0 && counts.short === 0,
      isLate: counts.short > 0,
      second: (
        <Facts>
          {[
            t('deliveries:count.items', { count: counts.items }),
            counts.short > 0 && late(t('deliveries:count.short', { count: counts.short })),
          ]}
        </Facts>
      ),
    },
    {
      name: 'calls',
      href: paths.callLists(cycleId),
      isDone: counts.calls > 0 && counts.callsDone === counts.calls,
      second:
        counts.calls === 0
          ? t('deliveries:count.no-calls')
          : t('deliveries:count.calls', { done: counts.callsDone, total: counts.calls }),
    },
    {
      name: 'due',
      href: paths.cycleDue(cycleId),
      isDone: counts.due > 0 && counts.confirmed === counts.due,
      second: (
        <Facts>
          {[
            t('deliveries:count.households', { count: counts.due }),
            t('deliveries:count.confirmed', { count: counts.confirmed }),
          ]}
        </Facts>
      ),
    },
    {
      name: 'runs',
      href: paths.runs(cycleId),
      isDone: counts.runs > 0 && counts.toPlan === 0,
      second:
        counts.runs === 0 ? (
          t('deliveries:count.no-runs')
        ) : (
          <Facts>
            {[
              t('deliveries:count.runs', { count: counts.runs }),
              t('deliveries:count.stops', { count: counts.stops }),
            ]}
          </Facts>
        ),
    },
    {
      name: 'delivered',
      href: paths.figures(cycleId),
      isDone: counts.stops > 0 && counts.delivered === counts.stops,
      isLate: counts.failed > 0,
      second: (
        <Facts>
          {[
            t('deliveries:count.delivered', { done: counts.delivered, total: counts.stops }),
            counts.failed > 0 && late(t('deliveries:count.failed', { count: counts.failed })),
          ]}
        </Facts>
      ),
    },
  ]
  const here = steps.findIndex(({ isDone, isLate }) => !isDone && !isLate)
  return (
    <Section title={t('deliveries:road')}>
      <Road label={t('deliveries:road')}>
        {steps.map(({ name, href, isDone, isLate, second }, at) => (
          <RoadRow
            key={name}
            node={nodeOf({ isDone, isLate: isLate === true, isHere: at === here })}
            past={isDone}
            first={t(`deliveries:step.${name}`)}
            second={second}
            href={href}
            endIcon="fwd"
          />
        ))}
      </Road>
    </Section>
  )
}

type StepName = 'stock' | 'calls' | 'due' | 'runs' | 'delivered'

function nodeOf({ isDone, isLate, isHere }: { isDone: boolean; isLate: boolean; isHere: boolean }): NodeKind {
  if (isLate) return 'heed'
  if (isDone) return 'full'
  return isHere ? 'here' : 'ring'
}
