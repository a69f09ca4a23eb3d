import { useMemo } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import type { Fortnight } from '#ui/platform/fortnight/use-due.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road, RoadRow, type NodeKind } from '#ui/widgets/road/road.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { countCycle } from './count-cycle.ts'
import { cycleSteps, type CycleCounts, type CycleStep } from './next-act.ts'

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

interface CycleRoadProps {
  cycleId: string
  counts: CycleCounts
  here: CycleStep | undefined
}

/** The way of a fortnight: what is packed, who was rung, who is due, the runs, what was handed over. */
export function CycleRoad({ cycleId, counts, here }: CycleRoadProps) {
  const t = useWords()
  return (
    <Section title={t('deliveries:road')}>
      <Road label={t('deliveries:road')}>
        {cycleSteps.map((step) => (
          <RoadRow
            key={step}
            node={nodeOf(step, counts, here)}
            past={isDone(step, counts)}
            first={t(`deliveries:step.${step}`)}
            second={<StepWords step={step} counts={counts} />}
            href={wayTo(step, cycleId)}
            endIcon="fwd"
          />
        ))}
      </Road>
    </Section>
  )
}

function wayTo(step: CycleStep, cycleId: string): string {
  switch (step) {
    case 'stock':
      return paths.stock
    case 'calls':
      return paths.callLists(cycleId)
    case 'due':
      return paths.cycleDue(cycleId)
    case 'runs':
      return paths.runs(cycleId)
    case 'delivered':
      return paths.figures(cycleId)
  }
}

function isDone(step: CycleStep, counts: CycleCounts): boolean {
  switch (step) {
    case 'stock':
      return counts.items > 0 && counts.short === 0
    case 'calls':
      return counts.calls > 0 && counts.callsDone === counts.calls
    case 'due':
      return counts.due > 0 && counts.confirmed === counts.due
    case 'runs':
      return counts.runs > 0 && counts.toPlan === 0
    case 'delivered':
      return counts.stops > 0 && counts.delivered === counts.stops
  }
}

function nodeOf(step: CycleStep, counts: CycleCounts, here: CycleStep | undefined): NodeKind {
  const isLate = (step === 'stock' && counts.short > 0) || (step === 'delivered' && counts.failed > 0)
  if (isLate) return 'heed'
  if (step === here) return 'here'
  return isDone(step, counts) ? 'full' : 'ring'
}

function StepWords({ step, counts }: { step: CycleStep; counts: CycleCounts }) {
  const t = useWords()
  switch (step) {
    case 'stock':
      return (
        <Facts>
          {[
            t('deliveries:count.items', { count: counts.items }),
            counts.short > 0 && (
              <Late key="late">{t('deliveries:count.short', { count: counts.short })}</Late>
            ),
          ]}
        </Facts>
      )
    case 'calls':
      return counts.calls === 0
        ? t('deliveries:count.no-calls')
        : t('deliveries:count.calls', { done: counts.callsDone, total: counts.calls })
    case 'due':
      return (
        <Facts>
          {[
            t('deliveries:count.households', { count: counts.due }),
            t('deliveries:count.confirmed', { count: counts.confirmed }),
          ]}
        </Facts>
      )
    case 'runs':
      if (counts.runs === 0) return t('deliveries:count.no-runs')
      return (
        <Facts>
          {[
            t('deliveries:count.runs', { count: counts.runs }),
            t('deliveries:count.stops', { count: counts.stops }),
          ]}
        </Facts>
      )
    case 'delivered':
      return (
        <Facts>
          {[
            t('deliveries:count.delivered', { done: counts.delivered, total: counts.stops }),
            counts.failed > 0 && (
              <Late key="late">{t('deliveries:count.failed', { count: counts.failed })}</Late>
            ),
          ]}
        </Facts>
      )
  }
}

const Late = ({ children }: { children: string }) => <Tone tone="late">{children}</Tone>
