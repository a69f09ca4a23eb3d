import { memo } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import type { RoundStop, RoundWay } from '#ui/platform/runs/use-rounds.ts'
import { Steps, type StepKind } from '#ui/widgets/road/steps.tsx'
import { useTopOf } from './use-top-of.ts'

interface AlongWayProps {
  way: RoundWay
  one: RoundStop
}

const kinds = { delivered: 'full', failed: 'part', ahead: 'ring' } as const

/** "Stop 5 of 12", read out when it changes, and how the others went, in the order planned. */
export const AlongWay = memo(function AlongWay({ way, one }: AlongWayProps) {
  const t = useWords()
  const steps = way.planned.map(({ stop, state }): StepKind =>
    stop.id === one.stop.id ? 'here' : kinds[state.is],
  )
  // The screen stays from door to door; each door is read from its top.
  const top = useTopOf<HTMLDivElement>(one.stop.id)

  return (
    <div ref={top} aria-live="polite">
      <Steps steps={steps} label={t('stops:stop-of', { number: one.number, all: way.planned.length })} />
    </div>
  )
})
