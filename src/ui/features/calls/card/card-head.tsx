import type { CallRow, MyCalls } from '#ui/platform/calls/use-my-calls.ts'
import type { Say } from '#ui/platform/language.tsx'
import { Name } from '#ui/widgets/text/name.tsx'

/** The head of a call's screen: which of how many, the name as written, and beneath it how to say it. */
export function cardHead({ card, number }: CallRow, { rows }: MyCalls, t: Say) {
  const eyebrow = t('calls:number-of', { number, total: rows.length })
  if (!card) return { eyebrow, title: t('calls:awaited') }
  const latin = card.ownName && card.latinName !== card.ownName ? card.latinName : null
  return {
    eyebrow,
    title: (
      <Name
        as="header"
        own={card.ownName ?? undefined}
        latin={card.ownName ? undefined : (card.latinName ?? undefined)}
      />
    ),
    sub: latin && (
      <>
        {t('calls:card.say')} <bdi lang="en">{latin}</bdi>
      </>
    ),
  }
}
