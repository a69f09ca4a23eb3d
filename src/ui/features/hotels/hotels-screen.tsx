import { useMemo } from 'react'
import { countsByHotel } from '#rules/hotel/residents.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { HotelRow } from './hotel-row.tsx'
import { arrangeHotels } from './arrange-hotels.ts'

/** Every hotel: how many live there, and when somebody is there next. */
export function HotelsScreen() {
  const t = useWords()
  const { me } = useDesk()
  const today = useToday()
  const hotels = useRecords('hotel')
  const visits = useRecords('visit')
  const stays = useRecords('stay')
  const members = useRecords('member')
  const counts = useMemo(
    () => stays && members && countsByHotel({ stays, members, today }),
    [stays, members, today],
  )
  const arranged = useMemo(
    () => hotels && visits && arrangeHotels(hotels, visits, today),
    [hotels, visits, today],
  )
  const isCoordinator = me.role === 'coordinator'
  const isEmpty = arranged && arranged.open.length + arranged.closed.length === 0
  const addHotel = (
    <Button kind={isEmpty ? 'solid' : 'line'} icon="plus" href={paths.addHotel} wide>
      {t('hotels:action.add')}
    </Button>
  )

  return (
    <Screen title={t('hotels:title')} foot={isCoordinator && arranged && addHotel}>
      {!arranged || !counts ? (
        <Skeleton label={t('app:loading')} rows={5} />
      ) : isEmpty ? (
        <NoHotels isCoordinator={isCoordinator} />
      ) : (
        <>
          <Rows label={t('hotels:title')}>
            {arranged.open.map((entry) => (
              <HotelRow key={entry.hotel.id} {...entry} count={counts.get(entry.hotel.id)} today={today} />
            ))}
          </Rows>
          {arranged.closed.length > 0 && (
            <Section title={t('hotels:closed')}>
              <Rows>
                {arranged.closed.map((entry) => (
                  <HotelRow
                    key={entry.hotel.id}
                    {...entry}
                    count={counts.get(entry.hotel.id)}
                    today={today}
                  />
                ))}
              </Rows>
            </Section>
          )}
        </>
      )}
    </Screen>
  )
}

function NoHotels({ isCoordinator }: { isCoordinator: boolean }) {
  const t = useWords()
  if (isCoordinator) {
    return (
      <EmptyState title={t('hotels:empty.coordinator-title')} text={t('hotels:empty.coordinator-text')} />
    )
  }
  return <EmptyState title={t('hotels:empty.worker-title')} text={t('hotels:empty.worker-text')} />
}
