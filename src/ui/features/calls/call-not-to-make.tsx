import { nextCall } from '#rules/calls/call-list.ts'
import { whyNotRing } from '#rules/calls/reach.ts'
import { JustNow } from '#ui/platform/calls/just-now.tsx'
import type { CallRow, MyCalls } from '#ui/platform/calls/use-my-calls.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { AlsoRows } from './card/also-rows.tsx'
import { CardFacts } from './card/card-facts.tsx'
import { cardHead } from './card/card-head.tsx'

/** A member nobody may ring, or cannot: why, what to do instead, and on to the next. */
export function CallNotToMake({ row, mine }: { row: CallRow; mine: MyCalls }) {
  const t = useWords()
  const why = (row.card && whyNotRing(row.card)) ?? 'no-number'
  const next = nextCall(mine.rows, row.call.id)
  return (
    <Screen
      {...cardHead(row, mine, t)}
      back={{ label: t('calls:action.back'), href: paths.today }}
      foot={
        <Button kind="solid" wide iconEnd="fwd" href={next ? paths.call(next.call.id) : paths.today}>
          {t(next ? 'calls:action.next' : 'calls:action.to-list')}
        </Button>
      }
    >
      <JustNow />
      <Band
        kind={why === 'no-number' ? 'info' : 'veil'}
        title={t(`calls:not-to-ring.${why}`)}
        text={t(`calls:not-to-ring.${why}-help`)}
      />
      {row.card && <CardFacts row={row} card={row.card} />}
      <AlsoRows row={row} hasMoney={false} />
    </Screen>
  )
}
