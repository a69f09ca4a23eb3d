import { whyNotRing } from '#rules/calls/reach.ts'
import type { CheckIn } from '#rules/records/calls/check-in.ts'
import type { CallCard } from '#rules/records/told/call-card.ts'
import { formatTime } from '#rules/time/calendar.ts'
import { Name } from '../../widgets/text/name.tsx'
import { Tone } from '../../widgets/text/tone.tsx'
import { useCodeNames } from '../code-names.ts'
import { Facts } from '../house/resident-words.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { useWhen } from '../use-when.ts'
import type { CallRow } from './use-my-calls.ts'

/** Whom to ring, as they write themselves; in words while the card is still on its way. */
export function CardName({ card }: { card: CallCard | undefined }) {
  const t = useWords()
  if (!card) return t('calls:awaited')
  return <Name own={card.ownName ?? undefined} latin={card.latinName ?? undefined} />
}

/** What came of a call, and when: "No answer · Today 12:40". */
export function OutcomeWords({ checkIn: { outcome, onDay, atMs } }: { checkIn: CheckIn }) {
  const t = useWords()
  const when = useWhen()
  return <Facts>{[t(`calls:outcome.${outcome}`), when.moment(onDay, atMs)]}</Facts>
}

interface LaterWordsProps {
  checkIn: CheckIn
  due: CallRow['due']
  /** On a coloured surface, where saffron would not be read. */
  isPlain?: boolean
}

/** When they asked to be rung: "Asked for today 15:00"; in saffron once that is over. */
export function LaterWords({ checkIn, due, isPlain }: LaterWordsProps) {
  const t = useWords()
  const when = useWhen()
  const { language } = useLanguage()
  const { laterOn, laterTime } = checkIn
  if (laterOn === null) return t('calls:later.any-time')
  const day = laterOn === when.today ? t('calls:later.today') : when.day(laterOn)
  const said = laterTime
    ? t('calls:later.at', { day, time: formatTime(laterTime, language) })
    : t('calls:later.on', { day })
  const words = <Facts>{[said, due === 'late' && t('calls:later.late')]}</Facts>
  return due === 'late' && !isPlain ? <Tone tone="late">{words}</Tone> : words
}

/** The languages of a card, the one spoken best first. */
export function SpokenWords({ card }: { card: CallCard }) {
  const { languageName } = useCodeNames()
  return <Facts>{card.languages.map(languageName)}</Facts>
}

/** The second line of a call on the list: where it stands. */
export function StandingWords({ row }: { row: CallRow }) {
  const t = useWords()
  const { place, state, card, due } = row
  const last = state.last?.fields
  switch (place) {
    case 'done':
      return last && <OutcomeWords checkIn={last} />
    case 'later':
      return last && <LaterWords checkIn={last} due={due} />
    case 'handed-on':
      return t('calls:handed-on', { count: state.tries })
    case 'not-to-ring':
      return t(`calls:not-to-ring.${(card && whyNotRing(card)) ?? 'no-number'}`)
    case 'awaited':
      return t('calls:awaited-text')
    case 'to-ring':
      if (!last) return card && <SpokenWords card={card} />
      return (
        <Facts>
          {[
            state.tries > 0 && t('calls:tries', { count: state.tries }),
            <OutcomeWords key="o" checkIn={last} />,
          ]}
        </Facts>
      )
  }
}
