import type { CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { Name } from '#ui/widgets/text/name.tsx'

/** The head of a top-up's screen: what it is, and for whom. */
export const topUpHead = ({ card }: CallRow, title: string) => ({
  title,
  sub: card && <Name own={card.ownName ?? undefined} latin={card.latinName ?? undefined} />,
})
