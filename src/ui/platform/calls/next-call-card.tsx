import { NextCard } from '../../widgets/card/next-card.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Facts } from '../house/resident-words.tsx'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { LaterWords, SpokenWords, StandingWords } from './call-words.tsx'
import type { CallRow } from './use-my-calls.ts'

/** Whom to ring next: one tap and their card is open. */
export function NextCallCard({ row }: { row: CallRow }) {
  const t = useWords()
  const { card, number, state, isBegun } = row
  if (!card) return null
  const latin = card.ownName && card.latinName !== card.ownName ? card.latinName : null
  return (
    <NextCard
      eyebrow={<Facts>{[t('calls:next'), t('calls:number', { number })]}</Facts>}
      what={
        <>
          <bdi>{card.ownName ?? card.latinName}</bdi>
          {latin && (
            <>
              {' · '}
              <bdi lang="en">{latin}</bdi>
            </>
          )}
        </>
      }
      sub={
        <>
          <SpokenWords card={card} />
          {state.last && (
            <>
              <br />
              {row.place === 'later' ? (
                <LaterWords checkIn={state.last.fields} due={row.due} isPlain />
              ) : (
                <StandingWords row={row} />
              )}
            </>
          )}
          {isBegun && (
            <>
              <br />
              {t('calls:begun')}
            </>
          )}
        </>
      }
      button={
        <Button kind="block" icon="call" iconEnd="fwd" href={paths.call(row.call.id)}>
          {t('calls:action.open')}
        </Button>
      }
    />
  )
}
