import type { DoorCard } from '#rules/records/told/door-card.ts'
import { useWords } from '#ui/platform/language.tsx'
import { directionsTo } from '#ui/platform/reach/directions.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import css from './stop.module.css'

/** The way there and the telephone; where nobody may knock, what to do instead, and no telephone. */
export function ReachActs({ card }: { card: DoorCard }) {
  const t = useWords()
  const { address, phone, doNotContact } = card
  const way = address && directionsTo({ ...address, name: address.hotel }, navigator.userAgent)
  return (
    <>
      {doNotContact && <Band kind="veil" title={t('stops:veil.title')} text={t('stops:veil.text')} />}
      <div className={css.acts}>
        {way && (
          <Button icon="route" href={way}>
            {t('stops:action.directions')}
          </Button>
        )}
        {phone !== null && !doNotContact && (
          <Button icon="call" href={`tel:${phone}`}>
            {t('stops:action.call')}
          </Button>
        )}
      </div>
    </>
  )
}
