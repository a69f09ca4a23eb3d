import { useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { floorsOf } from '#rules/hotel/residents.ts'
import { outcomesByMember, progressOf, stateOfRoom } from '#rules/hotel/walk.ts'
import { FloorSegments } from '#ui/platform/house/floor-segments.tsx'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import type { House } from '#ui/platform/house/use-house.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Steps, type StepKind } from '#ui/widgets/road/steps.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { FinishDialog } from './finish-dialog.tsx'
import { SinceWords } from './since-words.tsx'
import { useWalk } from './use-walk.ts'
import { WalkFoot } from './walk-foot.tsx'
import { WalkList } from './walk-list.tsx'
import css from './walk.module.css'

const steps = { seen: 'full', 'not-seen': 'part', protected: 'veil', ahead: 'ring' } as const

/** The visit in hand: from door to door, one tap each. */
export function WalkScreen({ visit, house }: { visit: ViewOf<'visit'>; house: House }) {
  const t = useWords()
  const { hotel, rooms } = house
  const walk = useWalk(visit, rooms)
  const [isFinishing, setFinishing] = useState(false)
  const outcomes = outcomesByMember(walk.outcomes)
  const floors = floorsOf(hotel.fields.floors, rooms)
  const { floor, room: here } = walk.place
  const onFloor = rooms.filter((room) => floors.length < 2 || room.floor === floor)
  const { doneCount, roomCount } = progressOf(onFloor, outcomes)
  const kinds = onFloor.map((room): StepKind => (room === here ? 'here' : steps[stateOfRoom(room, outcomes)]))
  const finish = () => setFinishing(true)

  return (
    <Screen
      title={<Ltr>{hotel.fields.name}</Ltr>}
      sub={<SinceWords visit={visit.fields} />}
      back={{ label: t('app:back'), href: paths.hotel(hotel.id) }}
      foot={
        rooms.length > 0 && (
          <WalkFoot walk={walk} visitId={visit.id} isFloorEmpty={onFloor.length === 0} onFinish={finish} />
        )
      }
    >
      <NotSavedBand saving={walk.saving} />
      <FloorSegments floors={floors} floor={floor} onChange={(chosen) => walk.choose({ floor: chosen })} />
      {onFloor.length > 0 && (
        <>
          <div className={css.walked}>
            <Steps steps={kinds} label={t('visits:rooms-done', { done: doneCount, all: roomCount })} />
          </div>
          <WalkList walk={walk} rooms={onFloor} />
        </>
      )}
      {rooms.length > 0 && onFloor.length === 0 && (
        <div className={css.finish}>
          <p>{t('hotels:floor-empty')}</p>
        </div>
      )}
      {rooms.length === 0 && (
        <EmptyState title={t('hotels:house-empty.title')} text={t('hotels:house-empty.text')} />
      )}
      <div className={css.finish}>
        <Button icon="person-add" href={paths.addMember({ hotelId: hotel.id, visitId: visit.id })}>
          {t('hotels:action.add-family')}
        </Button>
        <Button icon="check" onPress={finish}>
          {t('visits:action.finish')}
        </Button>
      </div>
      <FinishDialog
        open={isFinishing}
        visitId={visit.id}
        progress={progressOf(rooms, outcomes)}
        onClose={() => setFinishing(false)}
      />
    </Screen>
  )
}
