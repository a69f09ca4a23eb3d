import { ArrivalWords, MemberName, PartyFacts } from '#ui/platform/house/resident-words.tsx'
import { useMayName } from '#ui/platform/house/use-house.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Door } from '#ui/widgets/road/door.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import type { Party, Room } from '#rules/hotel/residents.ts'

/** A door and the people behind it: a row each household, the first with the number. Each opens its lead member. */
export function RoomRows({ room }: { room: Room }) {
  return room.isProtected ? (
    <ProtectedRow room={room} />
  ) : (
    room.parties.map((party) => <PartyRow key={party.key} room={room} party={party} />)
  )
}

function PartyRow({ room, party }: { room: Room; party: Party }) {
  const newcomer = party.residents.find(({ arrival }) => arrival !== null)
  const [lead] = party.residents
  return (
    <Row
      href={paths.member(lead.memberId)}
      lead={<RoomDoor room={room} />}
      first={<MemberName member={lead.member} />}
      second={<PartyFacts party={party} />}
      third={newcomer && <ArrivalWords resident={newcomer} />}
    />
  )
}

/** Nobody knocks here. Who lives behind the door is named only to those who may know. */
function ProtectedRow({ room }: { room: Room }) {
  const t = useWords()
  const mayName = useMayName()
  const residents = room.parties.flatMap((party) => party.residents)
  const mayOpen = mayName(residents.map(({ memberId }) => memberId))
  const [first] = residents.filter(({ member }) => member.doNotContact)
  return (
    <Row
      href={mayOpen && first ? paths.member(first.memberId) : undefined}
      lead={<RoomDoor room={room} isVeiled />}
      first={t('hotels:do-not-knock')}
      second={mayOpen && first ? <MemberName member={first.member} /> : t('hotels:ask-lead')}
      end={<Icon name="no" />}
    />
  )
}

function RoomDoor({ room: { room }, isVeiled }: { room: Room; isVeiled?: boolean }) {
  const t = useWords()
  return (
    <>
      {room === '' && <span className="visually-hidden">{t('hotels:room-unknown')}</span>}
      <Door room={room === '' ? '–' : room} state={isVeiled ? 'veil' : 'open'} />
    </>
  )
}
