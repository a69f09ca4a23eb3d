import { useState } from 'react'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { ProgressRoad } from '#ui/widgets/progress/progress-road.tsx'
import { SaveMark, type SaveState } from '#ui/widgets/progress/save-mark.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { ErrorBoundaryFallback } from '#ui/widgets/state/error-boundary-fallback.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import { iconPaths, type IconName } from '#ui/widgets/text/icon-paths.ts'
import { Tag } from '#ui/widgets/text/tag.tsx'
import type { Words } from './words.ts'

const nothing = () => {}
const marks: readonly SaveState[] = ['sent', 'waiting', 'sending', 'offline', 'notSaved']

export function States({ w }: { w: Words }) {
  const [tried, setTried] = useState(0)
  return (
    <Screen title={w.info}>
      {marks.map((state) => (
        <SaveMark key={state} state={state} words={state === 'notSaved' ? w.bad : w.mark} onPress={nothing} />
      ))}
      <Band
        kind="stop"
        title={w.bad}
        text={w.safe}
        act={<Button onPress={() => setTried(tried + 1)}>{w.again}</Button>}
      />
      <Band kind="heed" title={w.late} />
      <Band kind="veil" title={w.notKnock} text={w.ask} />
      <Band kind="info" title={w.info} act={<Button kind="quiet">{w.again}</Button>} />
      <EmptyState
        title={w.none}
        text={w.bring}
        act={
          <Button kind="quiet" icon="search" onPress={nothing}>
            {w.find}
          </Button>
        }
      />
      <div className="gallery-pad">
        <Button kind="solid" icon="pen" wide>
          {w.write}
        </Button>
        <Button wide>{w.again}</Button>
        <Button kind="solid" wide busy>
          {w.start}
        </Button>
        <Button kind="danger" wide>
          {w.remove}
        </Button>
        <div>
          <Tag kind="new">{w.isNew}</Tag> <Tag kind="heed">{w.late}</Tag>{' '}
          <Tag kind="veil" icon="no">
            {w.notKnock}
          </Tag>
        </div>
      </div>
      <ProgressRoad label={w.progress} words={w.progress} value={48} max={150} />
      <ProgressRoad label={w.progress} words={w.progress} value={150} max={150} />
      <Skeleton label="…" rows={3} />
      <ErrorBoundaryFallback
        title={w.broken}
        text={w.safe}
        detail="a-reference-0001"
        act={<Button kind="solid">{w.again}</Button>}
      />
      <div className="gallery-icons">
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <span key={name}>
            <Icon name={name} />
            <small>{name}</small>
          </span>
        ))}
      </div>
    </Screen>
  )
}
