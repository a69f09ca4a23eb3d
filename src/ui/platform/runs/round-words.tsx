import type { DoorCard } from '#rules/records/told/door-card.ts'
import { Name } from '../../widgets/text/name.tsx'
import { useWords } from '../language.tsx'
import { Ltr } from '../words.tsx'
import type { Round } from './use-rounds.ts'

/** "Stops done: 3 of 12". */
export function ProgressWords({ way }: Pick<Round, 'way'>) {
  const t = useWords()
  return way.planned.length === 0
    ? t('stops:no-stops.title')
    : t('stops:progress', { done: way.driven.length, all: way.planned.length })
}

/** Which house: its name, else its street; in words where the address is not known. */
export function HouseWords({ card }: { card: DoorCard | undefined }) {
  const t = useWords()
  if (!card) return t('stops:no-card')
  const house = card.address?.hotel || card.address?.street
  return house ? <Ltr>{house}</Ltr> : t('stops:no-address')
}

/** Which house and which room of it, in one line. */
export function DoorWords({ card }: { card: DoorCard | undefined }) {
  const room = card?.address?.room
  return (
    <>
      <HouseWords card={card} />
      {room && (
        <>
          {' '}
          <Ltr>{room}</Ltr>
        </>
      )}
    </>
  )
}

export const CardName = ({ card }: { card: DoorCard }) => (
  <Name own={card.ownName ?? undefined} latin={card.latinName ?? undefined} />
)
