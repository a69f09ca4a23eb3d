import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { currentStays } from '#rules/hotel/residents.ts'
import type { Member } from '#rules/records/member.ts'
import { useLanguage } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecord, useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import css from './about.module.css'

export interface NotePlace {
  readonly visit: ViewOf<'visit'> | null
  readonly hotelName: string | null
  readonly room: string
  /** When I come to this hotel again, if that is planned. */
  readonly nextVisitDay: string | null
}

/** Where the talk is: the hotel of the visit, else where the member lives. Undefined until it is known. */
export function useNotePlace(memberId: string, visitId: string | null): NotePlace | undefined {
  const { me } = useDesk()
  const today = useToday()
  const visits = useRecords('visit')
  const stays = useRecords('stay', memberId)
  const visit = visits?.find(({ id }) => id === visitId) ?? null
  const stay = useMemo(() => stays && currentStays(stays, today).get(memberId), [stays, today, memberId])
  const hotelId = visit?.fields.hotelId ?? stay?.fields.hotelId ?? ''
  const hotel = useRecord('hotel', hotelId)
  if (!visits || !stays || hotel === undefined) return undefined

  const planned = visits
    .map(({ fields }) => fields)
    .filter((one) => one.state === 'planned' && one.staffId === me.staffId && one.hotelId === hotelId)
    .map(({ onDay }) => onDay)
    .filter((onDay) => onDay > today)
    .sort()
  return {
    visit,
    hotelName: hotel?.fields.name ?? null,
    room: stay?.fields.hotelId === hotelId ? stay.fields.room : '',
    nextVisitDay: planned[0] ?? null,
  }
}

/** Somebody one is already talking with: smaller than a title, both scripts on one line where they fit. */
export const Who = ({ member }: { member: Member }) => (
  <span className={css.who}>
    <Name own={member.ownName ?? undefined} latin={member.latinName ?? undefined} />
  </span>
)

/** "Visit today · Linden Court, room 207". */
export function NotePlaceLine({ place }: { place: NotePlace }) {
  const { language } = useLanguage()
  const today = useToday()
  const { visit, hotelName } = place
  if (!hotelName) return null
  const hotel = <Ltr>{hotelName}</Ltr>
  const room = place.room && <Ltr>{place.room}</Ltr>
  if (!visit) return room ? <Words k="notes:where.room" values={{ hotel, room }} /> : hotel
  if (visit.fields.onDay === today) {
    return room ? (
      <Words k="notes:where.visit-today-room" values={{ hotel, room }} />
    ) : (
      <Words k="notes:where.visit-today" values={{ hotel }} />
    )
  }
  const day = formatDay(visit.fields.onDay, language)
  return room ? (
    <Words k="notes:where.visit-day-room" values={{ day, hotel, room }} />
  ) : (
    <Words k="notes:where.visit-day" values={{ day, hotel }} />
  )
}
