import type { ReactNode } from 'react'
import type { FigureRows } from '#rules/figures/figure-rows.ts'
import { formatPounds } from '#rules/money/pounds.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { shownCalls, shownHouseholds, shownPackages, shownTopUps, shownWants, type Shown } from './shown.ts'

/** One record behind a figure: whose it is, what it says, and where it is seen in full. */
interface ShownRow {
  readonly key: string
  readonly memberId: string
  readonly href: string
  readonly words: ReactNode
  /** In which hotel they lived; a line of its own, since it runs its own way. */
  readonly hotel?: ReactNode
}

const asRow = (key: string, memberId: string, words: readonly ReactNode[]): ShownRow => ({
  key,
  memberId,
  href: paths.member(memberId),
  words: <Facts>{words}</Facts>,
})

/** The rows of a figure, in the order in which they were counted. */
export function useShownRows(
  rows: FigureRows,
  shown: Shown,
  hotelNames: ReadonlyMap<string, string>,
): ShownRow[] {
  const t = useWords()
  const { day } = useWhen()
  const hotel = (id: string | null) => id !== null && <Ltr>{hotelNames.get(id) ?? '–'}</Ltr>

  switch (shown.of) {
    case 'packages':
      return shownPackages(rows, shown).map(({ stop, state, delivery, onDay, hotelId }) => {
        const { memberId, runId } = stop.fields
        const became = delivery
          ? t(`figures:outcome.${delivery.fields.outcome}`)
          : t(`figures:packages.${state}`)
        const on = onDay !== null && day(onDay)
        return {
          ...asRow(stop.id, memberId, [became, on]),
          href: paths.run(runId),
          hotel: hotel(hotelId),
        }
      })
    case 'calls':
      return shownCalls(rows, shown).map(({ call, result, last }) =>
        asRow(call.id, call.fields.memberId, [t(`figures:result.${result}`), last && day(last.fields.onDay)]),
      )
    case 'top-ups':
      return shownTopUps(rows, shown).map(({ topUp, fate, hotelId }) => {
        const { amountPence, sort, onDay, memberId } = topUp.fields
        const amount = <Ltr>{formatPounds(amountPence)}</Ltr>
        const what = [amount, t(`figures:sort.${sort}`), t(`figures:fate.${fate}`)]
        return { ...asRow(topUp.id, memberId, [...what, day(onDay)]), hotel: hotel(hotelId) }
      })
    case 'wants':
      return shownWants(rows, shown).map(({ memberId, itemId, pieces }) =>
        asRow(`${memberId} ${itemId}`, memberId, [t('figures:shown.pieces', { count: pieces })]),
      )
    case 'households':
      return shownHouseholds(rows, shown).map(({ memberId, state }) =>
        asRow(memberId, memberId, [t(`figures:households.${state}`)]),
      )
  }
}
