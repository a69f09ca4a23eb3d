import { useState } from 'react'
import { floorsOf } from '#rules/hotel/residents.ts'
import { visitToGoOnWith } from '#rules/hotel/visits.ts'
import { FloorSegments } from '../../platform/house/floor-segments.tsx'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useHouse, type House } from '../../platform/house/use-house.ts'
import { useStartVisit } from '../../platform/house/use-start-visit.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useToday } from '../../platform/use-today.ts'
import { Ltr } from '../../platform/words.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Growing } from '../../widgets/road/growing.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { GoneHotel } from './gone-hotel.tsx'
import { HotelAddress } from './hotel-row.tsx'
import { HotelActs, HotelRemark } from './house/hotel-acts.tsx'
import { HotelVisits } from './house/hotel-visits.tsx'
import { MovedAwayRows } from './house/moved-away-rows.tsx'
import { RoomRows } from './house/room-row.tsx'

/** One hotel: who lives behind which door, who came and who left, and when somebody was there. */
export function HotelScreen({ hotelId }: { hotelId: string }) {
  const t = useWords()
  const house = useHouse(hotelId)
  if (house === null) return <GoneHotel />
  return house ? (
    <KnownHotel key={hotelId} house={house} />
  ) : (
    <Screen title={t('hotels:title')} back={{ label: t('app:back'), href: paths.hotels }}>
      <Skeleton label={t('app:loading')} rows={6} />
    </Screen>
  )
}

function KnownHotel({ house }: { house: House }) {
  const t = useWords()
  const { me } = useDesk()
  const today = useToday()
  const starting = useStartVisit()
  const { id, fields: hotel } = house.hotel
  const goOn = visitToGoOnWith(house.visits, me.staffId, today)
  const isUnderWay = goOn?.fields.state === 'under-way'
  const isVisited = hotel.closedOn === null

  return (
    <Screen
      title={<Ltr>{hotel.name}</Ltr>}
      sub={<HotelAddress hotel={hotel} />}
      back={{ label: t('app:back'), href: paths.hotels }}
      foot={
        isVisited && (
          <>
            {!isUnderWay && <Button href={paths.planVisit(id)}>{t('visits:action.plan')}</Button>}
            <Button kind="solid" icon="walk" onPress={() => void starting.start(id, house.visits)}>
              {t(isUnderWay ? 'visits:action.continue' : 'visits:action.start')}
            </Button>
          </>
        )
      }
    >
      <NotSavedBand saving={starting.saving} />
      <HotelRemark hotel={hotel} today={today} />
      <Doors house={house} />
      <HotelActs hotel={house.hotel} goOn={isUnderWay ? goOn : undefined} />
      <MovedAwayRows away={house.away} />
      <HotelVisits visits={house.visits} />
    </Screen>
  )
}

function Doors({ house: { hotel, rooms } }: { house: House }) {
  const t = useWords()
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const floors = floorsOf(hotel.fields.floors, rooms)
  const floor = chosen !== undefined && floors.includes(chosen) ? chosen : (rooms[0]?.floor ?? null)
  const here = rooms.filter((room) => floors.length < 2 || room.floor === floor)

  if (rooms.length === 0) {
    return <EmptyState title={t('hotels:house-empty.title')} text={t('hotels:house-empty.text')} />
  }
  return (
    <>
      <FloorSegments floors={floors} floor={floor} onChange={setChosen} />
      <div style={{ blockSize: 'var(--s-3)' }} />
      {here.length === 0 ? (
        <EmptyState title={t('hotels:floor-empty')} />
      ) : (
        <Rows road="doors" label={t('hotels:floor')}>
          <Growing key={floor} items={here} render={(room) => <RoomRows key={room.key} room={room} />} />
        </Rows>
      )}
    </>
  )
}
