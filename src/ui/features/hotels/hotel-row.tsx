import type { ViewOf } from '#device/device.ts'
import { formatDay, formatTime } from '#rules/time/calendar.ts'
import type { Hotel } from '#rules/records/hotel.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { Facts } from '../../platform/house/resident-words.tsx'
import { paths } from '../../platform/paths.ts'
import { Ltr } from '../../platform/words.tsx'
import { Row } from '../../widgets/road/row.tsx'
import type { ArrangedHotel } from './arrange-hotels.ts'
import css from './hotel-row.module.css'

interface HotelRowProps extends ArrangedHotel {
  count: { memberCount: number; householdCount: number } | undefined
  today: string
}

export function HotelRow({ hotel, next, last, count, today }: HotelRowProps) {
  const t = useWords()
  return (
    <Row
      href={paths.hotel(hotel.id)}
      first={<Ltr>{hotel.fields.name}</Ltr>}
      second={
        <>
          <span className={css.line}>
            <HotelAddress hotel={hotel.fields} />
          </span>
          <span className={css.line}>
            {count ? (
              <Facts>
                {[
                  t('hotels:households', { count: count.householdCount }),
                  t('hotels:members', { count: count.memberCount }),
                ]}
              </Facts>
            ) : (
              t('hotels:nobody-here')
            )}
          </span>
        </>
      }
      third={<HotelVisits hotel={hotel.fields} next={next} last={last} today={today} />}
      endIcon="fwd"
    />
  )
}

/** Street and postcode, as they stand on a letter: left to right in every language. */
export const HotelAddress = ({ hotel: { street, postcode } }: { hotel: Hotel }) =>
  street || postcode ? <Ltr>{[street, postcode].filter(Boolean).join(', ')}</Ltr> : null

interface HotelVisitsProps {
  hotel: Hotel
  next: ViewOf<'visit'> | undefined
  last: ViewOf<'visit'> | undefined
  today: string
}

function HotelVisits({ hotel, next, last, today }: HotelVisitsProps) {
  const t = useWords()
  const { language } = useLanguage()
  const day = (iso: string) => formatDay(iso, language, { weekday: true })
  if (hotel.closedOn !== null && hotel.closedOn <= today) {
    return t('hotels:closed-on', { day: formatDay(hotel.closedOn, language, { year: true }) })
  }
  if (next?.fields.state === 'under-way') return <b className={css.soon}>{t('hotels:next.under-way')}</b>
  if (next?.fields.onDay === today) {
    const { atTime } = next.fields
    return (
      <b className={css.soon}>
        {atTime ? t('hotels:next.today-at', { time: formatTime(atTime, language) }) : t('hotels:next.today')}
      </b>
    )
  }
  if (next) return t('hotels:next.day', { day: day(next.fields.onDay) })
  if (last) return t('hotels:last', { day: day(last.fields.onDay) })
  return t('hotels:no-visit')
}
