import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { Facts } from '../house/resident-words.tsx'
import { useCodeNames } from '../code-names.ts'
import { useWords } from '../language.tsx'
import { Ltr, Words } from '../words.tsx'
import type { HotelsById } from './use-hotels-by-id.ts'

interface DoorWordsProps {
  readonly household: Pick<ServedHousehold, 'hotelId' | 'room'>
  readonly hotels: HotelsById
}

/** "Linden Court, room 207"; in words where nobody knows. */
export function DoorWords({ household: { hotelId, room }, hotels }: DoorWordsProps) {
  const t = useWords()
  const hotel = hotelId === null ? undefined : hotels.get(hotelId)
  if (!hotel) return t('deliveries:no-address')
  if (room === '') return <Ltr>{hotel.fields.name}</Ltr>
  return (
    <Words
      k="deliveries:in-room"
      values={{ hotel: <Ltr>{hotel.fields.name}</Ltr>, room: <Ltr>{room}</Ltr> }}
    />
  )
}

/** The languages by name, the one spoken best first. */
export function LanguageWords({ codes }: { codes: readonly string[] }) {
  const t = useWords()
  const { languageName } = useCodeNames()
  return codes.length === 0 ? t('runs:no-language') : <Facts>{codes.map((code) => languageName(code))}</Facts>
}
