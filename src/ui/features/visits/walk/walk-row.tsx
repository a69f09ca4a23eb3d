import { memo } from 'react'
import { formatTime, timeAt } from '#rules/time/calendar.ts'
import type { Room } from '#rules/hotel/residents.ts'
import { type Outcome, type RoomState } from '#rules/hotel/walk.ts'
import { ArrivalWords, MemberName, PartyFacts } from '#ui/platform/house/resident-words.tsx'
import { useMayName } from '#ui/platform/house/use-house.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Door } from '#ui/widgets/road/door.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { residentsOf, type Choice } from './walk-place.ts'
import css from './walk.module.css'

interface WalkRowProps {
  room: Room
  state: RoomState
  /** The latest outcome behind this door. */
  last: Outcome | undefined
  isHere: boolean
  /** The title of an agreed step of somebody here that is late. */
  lateStep: string | undefined
  onChoose: (choice: Choice) => void
}

const isDone = (state: RoomState) => state === 'seen' || state === 'not-seen'

/** A door of the walk: who is behind it, and how it went. */
export const WalkRow = memo(function WalkRow(props: WalkRowProps) {
  const { room, state, last, isHere, lateStep, onChoose } = props
  const t = useWords()
  const newcomer = residentsOf(room).find(({ arrival }) => arrival !== null)
  const [party] = room.parties
  if (state === 'protected' || !party) return <ProtectedRow room={room} />
  return (
    <Row
      current={isHere}
      past={isDone(state)}
      onPress={() => onChoose({ roomKey: room.key })}
      lead={<WalkDoor room={room} state={isHere ? 'here' : isDone(state) ? 'past' : 'open'} />}
      first={room.parties.map(({ key, residents }) => (
        <span key={key} className={css.line}>
          <MemberName member={residents[0].member} />
        </span>
      ))}
      second={
        room.parties.length > 1 ? (
          t('hotels:households', { count: room.parties.length })
        ) : (
          <PartyFacts party={party} />
        )
      }
      third={
        <>
          {last && <OutcomeWords outcome={last} />}
          {newcomer && (
            <span className={css.line}>
              <ArrivalWords resident={newcomer} />
            </span>
          )}
          {lateStep !== undefined && !isDone(state) && (
            <span className={css.line}>
              <Tone tone="late">{t('visits:step-overdue', { step: lateStep })}</Tone>
            </span>
          )}
        </>
      }
    />
  )
})

/** How it went, and when. */
function OutcomeWords({ outcome: { outcome, atMs } }: { outcome: Outcome }) {
  const t = useWords()
  const { language } = useLanguage()
  const time = formatTime(timeAt(atMs), language)
  return (
    <span className={css.state}>
      <Icon name={outcome === 'seen' ? 'check' : 'minus'} size="tag" />
      {outcome === 'seen' ? t('visits:seen-at', { time }) : t('visits:not-seen-at', { time })}
    </span>
  )
}

/** Nobody knocks here; who lives here is named only to those who may know. */
function ProtectedRow({ room }: { room: Room }) {
  const t = useWords()
  const mayName = useMayName()
  const residents = residentsOf(room)
  const first = residents.find(({ member }) => member.doNotContact)
  const isNamed = first !== undefined && mayName(residents.map(({ memberId }) => memberId))
  return (
    <Row
      href={isNamed ? paths.member(first.memberId) : undefined}
      lead={<WalkDoor room={room} state="veil" />}
      first={t('hotels:do-not-knock')}
      second={isNamed ? <MemberName member={first.member} /> : t('hotels:ask-lead')}
      end={<Icon name="no" />}
    />
  )
}

function WalkDoor({ room: { room }, state }: { room: Room; state: 'open' | 'past' | 'here' | 'veil' }) {
  const t = useWords()
  return (
    <>
      {room === '' && <span className="visually-hidden">{t('hotels:room-unknown')}</span>}
      <Door room={room === '' ? '–' : room} state={state} />
    </>
  )
}
