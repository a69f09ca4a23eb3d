import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Pieces } from '#ui/platform/fortnight/item-words.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road, RoadRow, type NodeKind } from '#ui/widgets/road/road.tsx'
import type { PlannedRun, RunBoard, RunStop } from '../plan/run-board.ts'
import { StopDialog } from './stop-dialog.tsx'
import { StopFacts, StopName } from './stop-words.tsx'

interface StopRoadProps {
  readonly board: RunBoard
  readonly planned: PlannedRun
  readonly acting: Acting
}

/** The stops as driven, then as planned; a tap opens one. */
export function StopRoad({ board, planned, acting }: StopRoadProps) {
  const t = useWords()
  const [openId, setOpenId] = useState<string | null>(null)
  const { driven, ahead } = planned.way
  const all = [...driven, ...ahead]
  const open = all.find(({ stop }) => stop.id === openId)
  return (
    <Section title={t('runs:stops-done', { done: driven.length, all: all.length })}>
      <Road>
        {all.map((one) => (
          <RoadRow
            key={one.stop.id}
            node={nodeOf(one, planned)}
            past={one.state.is !== 'ahead'}
            first={<StopName one={one} board={board} />}
            second={<StopFacts one={one} board={board} />}
            third={<Pieces pieces={one.stop.fields.items} items={board.fortnight.items} />}
            onPress={() => setOpenId(one.stop.id)}
            endIcon="fwd"
          />
        ))}
      </Road>
      {open && (
        <StopDialog
          key={open.stop.id}
          one={open}
          board={board}
          planned={planned}
          acting={acting}
          onClose={() => setOpenId(null)}
        />
      )}
    </Section>
  )
}

/** Where the driver goes next is `here`, once they have begun. */
function nodeOf(one: RunStop, { log, way }: PlannedRun): NodeKind {
  if (one.state.is === 'delivered') return 'full'
  if (one.state.is === 'failed') return 'heed'
  const isUnderWay = log !== null && log.fields.startedAtMs !== null && log.fields.closedAtMs === null
  return isUnderWay && way.ahead[0] === one ? 'here' : 'ring'
}
