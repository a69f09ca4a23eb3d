import type { ViewOf } from '#device/device.ts'
import { lastVisit, nextVisit } from '#rules/hotel/visits.ts'

export interface ArrangedHotel {
  readonly hotel: ViewOf<'hotel'>
  readonly next: ViewOf<'visit'> | undefined
  readonly last: ViewOf<'visit'> | undefined
}

/** The hotels by name, those in use apart from those closed, each with its next and its last visit. */
export function arrangeHotels(
  hotels: readonly ViewOf<'hotel'>[],
  visits: readonly ViewOf<'visit'>[],
  today: string,
): { open: ArrangedHotel[]; closed: ArrangedHotel[] } {
  const visitsByHotel = new Map<string, ViewOf<'visit'>[]>()
  for (const visit of visits) {
    const there = visitsByHotel.get(visit.fields.hotelId) ?? []
    there.push(visit)
    visitsByHotel.set(visit.fields.hotelId, there)
  }
  const arranged = [...hotels]
    .sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'en', { numeric: true }))
    .map((hotel) => {
      const there = visitsByHotel.get(hotel.id) ?? []
      return { hotel, next: nextVisit(there, today), last: lastVisit(there) }
    })
  const isClosed = ({ hotel }: ArrangedHotel) =>
    hotel.fields.closedOn !== null && hotel.fields.closedOn <= today
  return { open: arranged.filter((one) => !isClosed(one)), closed: arranged.filter(isClosed) }
}
