import { useLocation } from 'wouter'
import type { Room } from '#rules/hotel/residents.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import type { Walk } from './use-walk.ts'
import css from './walk.module.css'

interface WalkFootProps {
  walk: Walk
  visitId: string
  /** Nobody lives on the floor in sight, as far as is known. */
  isFloorEmpty: boolean
  onFinish: () => void
}

/** What the thumb does now: how it went at this door, or on to where somebody has not been asked for. */
export function WalkFoot({ walk, visitId, isFloorEmpty, onFinish }: WalkFootProps) {
  const t = useWords()
  const { room, elsewhere } = walk.place
  if (room) return <AtDoor walk={walk} visitId={visitId} />
  if (!elsewhere) {
    return (
      <>
        <p className={css.about}>{t('visits:all-done')}</p>
        <Button kind="solid" icon="check" onPress={onFinish}>
          {t('visits:action.finish')}
        </Button>
      </>
    )
  }
  return (
    <>
      {!isFloorEmpty && <p className={css.about}>{t('visits:floor-done')}</p>}
      <Button kind="solid" iconEnd="fwd" onPress={() => walk.choose({ floor: elsewhere.floor })}>
        {elsewhere.floor === null ? (
          t('visits:action.to-rest')
        ) : (
          <Words k="visits:action.to-floor" values={{ floor: <Ltr>{elsewhere.floor}</Ltr> }} />
        )}
      </Button>
    </>
  )
}

function AtDoor({ walk, visitId }: { walk: Walk; visitId: string }) {
  const t = useWords()
  const [, goTo] = useLocation()
  const { room, resident } = walk.place
  if (!room || !resident) return null
  const { member, memberId } = resident
  const writeNote = () => walk.noteOutcome('seen', () => goTo(paths.writeNote(memberId, visitId)))
  return (
    <>
      <p className={css.about}>
        <Facts>
          {[<RoomWords key="room" room={room} />, <bdi key="who">{member.ownName ?? member.latinName}</bdi>]}
        </Facts>
      </p>
      <Button onPress={() => void walk.noteOutcome('not-seen')}>{t('visits:action.not-seen')}</Button>
      <Button kind="solid" icon="pen" onPress={() => void writeNote()}>
        {t('visits:action.seen')}
      </Button>
    </>
  )
}

function RoomWords({ room: { room } }: { room: Room }) {
  const t = useWords()
  if (room === '') return t('hotels:room-unknown')
  return <Words k="visits:room" values={{ room: <Ltr>{room}</Ltr> }} />
}
