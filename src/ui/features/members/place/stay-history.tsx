import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road, RoadRow } from '#ui/widgets/road/road.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import { stayHistory } from './move.ts'

/** Where they have lived so far, the latest first. */
export function StayHistory({ stays }: { stays: readonly ViewOf<'stay'>[] }) {
  const t = useWords()
  const hotels = useRecords('hotel')
  if (stays.length === 0) return null
  return (
    <Section title={t('members:move.history')}>
      <Road label={t('members:move.history')}>
        {stayHistory(stays).map((stay) => {
          const hotel = <Ltr>{hotels?.find(({ id }) => id === stay.fields.hotelId)?.fields.name ?? '…'}</Ltr>
          const { room, untilDay } = stay.fields
          return (
            <RoadRow
              key={stay.id}
              node={untilDay === null ? 'here' : 'full'}
              past
              first={
                room === '' ? (
                  hotel
                ) : (
                  <Words k="members:home.in-room" values={{ hotel, room: <Ltr>{room}</Ltr> }} />
                )
              }
              second={<Span stay={stay} />}
            />
          )
        })}
      </Road>
    </Section>
  )
}

function Span({ stay }: { stay: ViewOf<'stay'> }) {
  const t = useWords()
  const { day } = useWhen()
  const { fromDay, untilDay } = stay.fields
  if (fromDay === null && untilDay === null) return t('members:move.since-unknown')
  if (fromDay === null) return t('members:move.until', { until: day(untilDay ?? '') })
  if (untilDay === null) return t('members:move.since', { from: day(fromDay) })
  return t('members:move.span', { from: day(fromDay), until: day(untilDay) })
}
