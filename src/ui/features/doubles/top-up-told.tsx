import type { ReactNode } from 'react'
import type { TopUp } from '#rules/records/calls/top-up.ts'
import { formatPhone } from '#rules/reach/phone.ts'
import { formatOyster } from '#rules/money/oyster.ts'
import { formatPounds } from '#rules/money/pounds.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useRecord } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import css from './doubles.module.css'

/** What differs between the two is underlined, and nothing else. */
const Differing = ({ differs, children }: { differs: boolean; children: ReactNode }) =>
  differs ? <u className={css.differs}>{children}</u> : children

/**
 * One top-up as its card tells it: how much, what for, by whom, when it was asked for, which of the two came to the
 * office first, and where it stands.
 */
export function useTopUpTold(
  { mine, other }: { mine: string; other: string },
  arrived: 'first' | 'second',
): { value: ReactNode; lines: readonly ReactNode[] } {
  const t = useWords()
  const { moment } = useWhen()
  const topUp = useRecord('top-up', mine)
  const twin = useRecord('top-up', other)?.fields
  const author = useRecord('staff', topUp?.fields.staffId ?? '')?.fields.name
  if (!topUp) return { value: null, lines: [t('doubles:not-here')] }
  const { amountPence, sort, state, onDay, atMs, network, remark } = topUp.fields
  const number = numberOf(topUp.fields)
  const sortWords = (
    <Differing differs={twin !== undefined && twin.sort !== sort}>{t(`doubles:sort.${sort}`)}</Differing>
  )
  const target = number && (
    <Differing differs={twin !== undefined && numberOf(twin) !== number}>
      <Ltr>{number}</Ltr>
    </Differing>
  )
  return {
    value: (
      <Differing differs={twin !== undefined && twin.amountPence !== amountPence}>
        <Ltr>{formatPounds(amountPence)}</Ltr>
      </Differing>
    ),
    lines: [
      sortWords,
      target,
      network && <bdi>{network}</bdi>,
      author && <Words k="doubles:by" values={{ name: author }} />,
      t('doubles:made', { when: moment(onDay, atMs) }),
      t(`doubles:arrived.${arrived}`),
      t(`doubles:state.${state}`),
      remark && <bdi>{remark}</bdi>,
    ].filter((line) => line !== null && line !== '' && line !== undefined),
  }
}

/** The number it is for: a telephone's, or that on an Oyster card as it is printed there. */
function numberOf({ phone, oysterNumber }: TopUp): string {
  if (phone !== '') return formatPhone(phone)
  return oysterNumber === '' ? '' : `Oyster ${formatOyster(oysterNumber)}`
}
