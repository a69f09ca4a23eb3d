import type { ViewOf } from '#device/device.ts'
import { formatDay } from '#rules/time/calendar.ts'
import type { Hotel } from '#rules/records/hotel.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { directionsTo } from '#ui/platform/reach/directions.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import css from './hotel-acts.module.css'

interface HotelActsProps {
  hotel: ViewOf<'hotel'>
  /** The visit in hand, which a family met here belongs to. */
  goOn: ViewOf<'visit'> | undefined
}

/** What else can be done at a hotel. */
export function HotelActs({ hotel: { id, fields }, goOn }: HotelActsProps) {
  const t = useWords()
  const { me } = useDesk()
  const directions = directionsTo(fields, navigator.userAgent)
  return (
    <div className={css.acts}>
      <Button icon="person-add" href={paths.addMember({ hotelId: id, ...(goOn && { visitId: goOn.id }) })}>
        {t('hotels:action.add-family')}
      </Button>
      {directions && (
        <Button icon="route" onPress={() => window.open(directions, '_blank', 'noopener,noreferrer')}>
          {t('hotels:action.directions')}
        </Button>
      )}
      {me.role === 'coordinator' && (
        <Button icon="edit" href={paths.editHotel(id)}>
          {t('hotels:action.edit')}
        </Button>
      )}
    </div>
  )
}

/** How to get in, and that a hotel is closed: to be known before one goes. */
export function HotelRemark({ hotel: { remark, closedOn }, today }: { hotel: Hotel; today: string }) {
  const t = useWords()
  const { language } = useLanguage()
  return (
    <>
      {closedOn !== null && closedOn <= today && (
        <Band
          kind="heed"
          title={t('hotels:closed-on', { day: formatDay(closedOn, language, { year: true }) })}
        />
      )}
      {remark !== '' && (
        <Band
          kind="info"
          title={t('hotels:remark')}
          text={
            <span dir="auto" className={css.remark}>
              {remark}
            </span>
          }
        />
      )}
    </>
  )
}
