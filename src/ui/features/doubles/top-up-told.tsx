import type { ReactNode } from 'react'
import { formatPounds } from '#rules/money/pounds.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useRecord } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'

/**
 * One top-up as its card tells it: how much, what for, by whom, when it was asked for, which of the two came to the
 * office first, and where it stands.
 */
export function useTopUpTold(
  topUpId: string,
  arrived: 'first' | 'second',
): { value: ReactNode; lines: readonly ReactNode[] } {
  const t = useWords()
  const { moment } = useWhen()
  const topUp = useRecord('top-up', topUpId)
  const author = useRecord('staff', topUp?.fields.staffId ?? '')?.fields.name
  if (!topUp) return { value: null, lines: [t('doubles:not-here')] }
  const { amountPence, sort, state, onDay, atMs, network, phone, oysterNumber, remark } = topUp.fields
  const number = phone || oysterNumber
  const amount = <Ltr>{formatPounds(amountPence)}</Ltr>
  const target = number ? <Ltr>{number}</Ltr> : null
  return {
    value: amount,
    lines: [
      t(`doubles:sort.${sort}`),
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
