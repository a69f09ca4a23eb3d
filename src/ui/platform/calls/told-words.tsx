import { formatPounds } from '#rules/money/pounds.ts'
import type { TopUp } from '#rules/records/calls/top-up.ts'
import { Tone } from '../../widgets/text/tone.tsx'
import { Facts } from '../house/resident-words.tsx'
import { useWords } from '../language.tsx'
import { Ltr, Words } from '../words.tsx'
import type { MyTopUp } from './use-my-top-ups.ts'
import type { ToldWorry } from './use-told.ts'

/** How far a worry has come: "Amina Yusuf has taken it up". */
export function WorryWords({ worry: { is, byName } }: { worry: Pick<ToldWorry, 'is' | 'byName'> }) {
  const t = useWords()
  if (is === 'taken-up' && byName) return t('calls:worry.taken-up-by', { name: byName })
  if (is === 'refused') return <Tone tone="stop">{t('calls:worry.refused')}</Tone>
  return t(`calls:worry.${is}`)
}

/** "Phone credit · £10 · Lebara". */
export function TopUpWords({ topUp: { sort, amountPence, network } }: { topUp: TopUp }) {
  const t = useWords()
  return (
    <Facts>
      {[
        t(`calls:top-up.sort.${sort}`),
        <Ltr key="amount">{formatPounds(amountPence)}</Ltr>,
        network && <Ltr key="network">{network}</Ltr>,
      ]}
    </Facts>
  )
}

/** Whether it was sent, and what the office says of it. */
export function TopUpStanding({ one: { topUp, receipt } }: { one: MyTopUp }) {
  const t = useWords()
  const { state, remark } = topUp.fields
  const words = t(`calls:top-up.state.${state}`)
  switch (receipt?.state) {
    case 'possible-double':
      return <Tone tone="late">{t('calls:top-up.possible-double')}</Tone>
    case 'double-kept':
      return <Facts>{[words, t('calls:top-up.double-kept')]}</Facts>
    case 'double-dropped':
      return receipt.byName ? (
        <Words k="calls:top-up.double-dropped-by" values={{ name: receipt.byName }} />
      ) : (
        t('calls:top-up.double-dropped')
      )
    default:
      return <Facts>{[words, state === 'failed' && remark && <bdi key="why">{remark}</bdi>]}</Facts>
  }
}
