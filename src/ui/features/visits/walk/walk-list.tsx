import { Fragment, useEffect, useMemo, useRef } from 'react'
import type { Room } from '#rules/hotel/residents.ts'
import { outcomesByMember, stateOfRoom } from '#rules/hotel/walk.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { lateSteps } from './late-steps.ts'
import type { Walk } from './use-walk.ts'
import { lastOutcome, residentsOf } from './walk-place.ts'
import { WalkRow } from './walk-row.tsx'
import css from './walk.module.css'

/** The doors of the floor in sight, the one where one stands unfolded when several people live behind it. */
export function WalkList({ walk, rooms }: { walk: Walk; rooms: readonly Room[] }) {
  const t = useWords()
  const list = useRef<HTMLDivElement>(null)
  const outcomes = useMemo(() => outcomesByMember(walk.outcomes), [walk.outcomes])
  const lateStepByMember = useLateSteps()
  const here = walk.place.room
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [here?.key, walk.undoRoomKey])

  return (
    <div ref={list} className={css.list}>
      <Rows road="doors" label={t('hotels:floor')}>
        <Growing
          key={walk.place.floor}
          items={rooms}
          upTo={here ? rooms.indexOf(here) + 1 : 0}
          render={(room) => (
            <Fragment key={room.key}>
              <WalkRow
                room={room}
                state={stateOfRoom(room, outcomes)}
                last={lastOutcome(room, outcomes)}
                isHere={room === here}
                lateStep={residentsOf(room)
                  .map(({ memberId }) => lateStepByMember.get(memberId))
                  .find((title) => title !== undefined)}
                onChoose={walk.choose}
              />
              {walk.undoRoomKey === room.key && <UndoItem walk={walk} isHere={room === here} />}
              {room === here && residentsOf(room).length > 1 && <WhoItem walk={walk} room={room} />}
            </Fragment>
          )}
        />
      </Rows>
    </div>
  )
}

/** The title of the step longest late, by member. */
function useLateSteps(): ReadonlyMap<string, string> {
  const steps = useRecords('step')
  const today = useToday()
  return useMemo(() => lateSteps(steps ?? [], today), [steps, today])
}

function UndoItem({ walk, isHere }: { walk: Walk; isHere: boolean }) {
  const t = useWords()
  return (
    <li className={css.under} data-here={isHere || undefined} data-past>
      <div className={css.undo}>
        <Button kind="quiet" icon="undo" onPress={() => void walk.takeBack()}>
          {t('visits:action.undo')}
        </Button>
      </div>
    </li>
  )
}

function WhoItem({ walk, room }: { walk: Walk; room: Room }) {
  const t = useWords()
  return (
    <li className={css.under} data-here>
      <Chips
        label={t('visits:who')}
        hideLabel
        value={walk.place.resident?.memberId}
        onChange={(memberId) => walk.choose({ roomKey: room.key, memberId })}
        options={residentsOf(room).map(({ memberId, member }) => ({
          value: memberId,
          label: <bdi>{member.ownName ?? member.latinName}</bdi>,
        }))}
      />
    </li>
  )
}
