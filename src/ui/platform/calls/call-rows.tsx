import { whyNotRing } from '#rules/calls/reach.ts'
import { Section } from '../../widgets/layout/section.tsx'
import { Road, RoadRow, type NodeKind } from '../../widgets/road/road.tsx'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { CardName, StandingWords } from './call-words.tsx'
import { isSettled, type CallRow } from './use-my-calls.ts'

/** Part of my list as a road; a tap opens a call. Nothing where it holds none. */
export function CallSection({ title, rows }: { title: string; rows: readonly CallRow[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <Road label={title}>
        {rows.map((row) => (
          <OneCall key={row.call.id} row={row} />
        ))}
      </Road>
    </Section>
  )
}

function OneCall({ row }: { row: CallRow }) {
  const t = useWords()
  return (
    <RoadRow
      node={nodeOf(row)}
      past={isSettled(row)}
      href={paths.call(row.call.id)}
      first={<CardName card={row.card} />}
      second={<StandingWords row={row} />}
      third={row.isBegun && t('calls:begun')}
      endIcon={row.isBegun ? 'pen' : 'fwd'}
    />
  )
}

function nodeOf(row: CallRow): NodeKind {
  if (isSettled(row)) return 'full'
  // Without a number nobody is protected: something is missing.
  if (row.card && (whyNotRing(row.card) ?? 'no-number') !== 'no-number') return 'veil'
  return row.due === 'late' ? 'heed' : 'ring'
}
