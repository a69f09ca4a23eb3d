import { formatPounds } from '#rules/money/pounds.ts'
import type { TopUp } from '#rules/records/calls/top-up.ts'
import type { Receipt } from '#rules/records/told/receipt.ts'
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
  if (receipt) return <DoubleWords receipt={receipt} ifKept={words} />
  return <Facts>{[words, state === 'failed' && remark && <bdi key="why">{remark}</bdi>]}</Facts>
}

/** What the office says of a top-up that may be one of two; `ifKept` stands before the word that it is kept. */
export function DoubleWords({ receipt: { state, byName }, ifKept }: { receipt: Receipt; ifKept?: string }) {
  const t = useWords()
  if (state === 'double-kept') return <Facts>{[ifKept, t('calls:top-up.double-kept')]}</Facts>
  if (state === 'double-dropped') {
    return byName ? (
      <Words k="calls:top-up.double-dropped-by" values={{ name: byName }} />
    ) : (
      t('calls:top-up.double-dropped')
    )
  }
  return <Tone tone="late">{t('calls:top-up.possible-double')}</Tone>
}
