import { Ltr } from '../../widgets/text/ltr.tsx'
import { Words } from '../../platform/words.tsx'
import type { Placed } from './use-team.ts'

/** Hotel and room; the hotel alone where the room is not known, nothing where neither is. */
export function PlaceWords({ placed: { hotel, room } }: { placed: Placed }) {
  if (!hotel) return null
  const name = <Ltr>{hotel.fields.name}</Ltr>
  return room === '' ? name : <Words k="team:room" values={{ hotel: name, room: <Ltr>{room}</Ltr> }} />
}
