import type { ViewOf } from '#device/device.ts'
import { formatTime } from '#rules/time/calendar.ts'
import { outcomesByMember, progressOf } from '#rules/hotel/walk.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useHouse } from '#ui/platform/house/use-house.ts'
import { useStartVisit } from '#ui/platform/house/use-start-visit.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { NextCard } from '#ui/widgets/card/next-card.tsx'
import { Button } from '#ui/widgets/form/button.tsx'

/** The visit that comes next, or that is in hand: one tap and one is at the door. */
export function NextVisit({ visit }: { visit: Pick<ViewOf<'visit'>, 'id' | 'fields'> }) {
  const t = useWords()
  const { language } = useLanguage()
  const house = useHouse(visit.fields.hotelId)
  const starting = useStartVisit()
  const { state, atTime } = visit.fields
  if (!house) return null
  const isUnderWay = state === 'under-way'

  return (
    <>
      <NotSavedBand saving={starting.saving} />
      <NextCard
        eyebrow={
          isUnderWay ? (
            t('hotels:next.under-way')
          ) : (
            <Facts>{[t('today:next'), atTime ? formatTime(atTime, language) : t('today:any-time')]}</Facts>
          )
        }
        what={<Words k="today:visit-to" values={{ place: <Ltr>{house.hotel.fields.name}</Ltr> }} />}
        sub={<VisitFacts visit={visit} rooms={house.rooms} />}
        button={
          isUnderWay ? (
            <Button kind="block" iconEnd="fwd" href={paths.visit(visit.id)}>
              {t('visits:action.continue')}
            </Button>
          ) : (
            <Button kind="block" iconEnd="fwd" onPress={() => void starting.startPlanned(visit)}>
              {t('visits:action.start')}
            </Button>
          )
        }
      />
    </>
  )
}

interface VisitFactsProps {
  visit: Pick<ViewOf<'visit'>, 'id' | 'fields'>
  rooms: NonNullable<ReturnType<typeof useHouse>>['rooms']
}

function VisitFacts({ visit, rooms }: VisitFactsProps) {
  const t = useWords()
  if (rooms.length === 0) return t('hotels:nobody-here')
  if (visit.fields.state === 'under-way') {
    const { doneCount, roomCount } = progressOf(rooms, outcomesByMember(visit.fields.outcomes))
    return t('visits:rooms-done', { done: doneCount, all: roomCount })
  }
  const memberCount = rooms
    .flatMap(({ parties }) => parties)
    .reduce((count, { residents }) => count + residents.length, 0)
  return (
    <Facts>{[t('hotels:rooms', { count: rooms.length }), t('hotels:members', { count: memberCount })]}</Facts>
  )
}
