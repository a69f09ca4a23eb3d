import type { CallCard } from '#rules/records/told/call-card.ts'
import type { Receipt } from '#rules/records/told/receipt.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { Section } from '../../widgets/layout/section.tsx'
import { Road, RoadRow, type NodeKind } from '../../widgets/road/road.tsx'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useWhen } from '../use-when.ts'
import { CardName } from './call-words.tsx'
import { DoubleWords, TopUpStanding, TopUpWords, WorryWords } from './told-words.tsx'
import type { MyTopUp } from './use-my-top-ups.ts'
import type { ToldWorry } from './use-told.ts'

const worryNodes: Readonly<Record<ToldWorry['is'], NodeKind>> = {
  waiting: 'ring',
  refused: 'stop',
  arrived: 'full',
  'taken-up': 'full',
  closed: 'full',
}

/** The worries I told of, by when: of whom and what, this phone keeps nothing. */
export function ToldWorries({ worries }: { worries: readonly ToldWorry[] }) {
  const t = useWords()
  const when = useWhen()
  if (worries.length === 0) return null
  return (
    <Section title={t('calls:told.worries')}>
      <Road label={t('calls:told.worries')}>
        {worries.map((worry) => (
          <RoadRow
            key={worry.id}
            node={worryNodes[worry.is]}
            first={when.moment(dayAt(worry.atMs), worry.atMs)}
            second={<WorryWords worry={worry} />}
            {...(worry.is === 'refused' && { href: paths.waiting, endIcon: 'fwd' as const })}
          />
        ))}
      </Road>
    </Section>
  )
}

interface ToldTopUpsProps {
  topUps: readonly MyTopUp[]
  cardsByMember: ReadonlyMap<string, CallCard>
  /** What is said of those whose call is on another list by now. */
  alone: readonly Receipt[]
}

/** Phone credit and travel money I asked for in this cycle, and what the office says of it. */
export function ToldTopUps({ topUps, cardsByMember, alone }: ToldTopUpsProps) {
  const t = useWords()
  const when = useWhen()
  if (topUps.length + alone.length === 0) return null
  return (
    <Section title={t('calls:told.top-ups')}>
      <Road label={t('calls:told.top-ups')}>
        {topUps.map((one) => (
          <RoadRow
            key={one.topUp.id}
            node={nodeOf(one)}
            first={<CardName card={cardsByMember.get(one.topUp.fields.memberId)} />}
            second={<TopUpWords topUp={one.topUp.fields} />}
            third={<TopUpStanding one={one} />}
            {...(one.topUp.fields.callId && {
              href: paths.topUp(one.topUp.fields.callId),
              endIcon: 'fwd' as const,
            })}
          />
        ))}
        {alone.map((receipt) => (
          <RoadRow
            key={receipt.recordId}
            node={receipt.state === 'possible-double' ? 'heed' : 'full'}
            first={t('calls:told.moved-on')}
            second={when.moment(dayAt(receipt.atMs), receipt.atMs)}
            third={<DoubleWords receipt={receipt} />}
          />
        ))}
      </Road>
    </Section>
  )
}

function nodeOf({ topUp, receipt }: MyTopUp): NodeKind {
  if (receipt?.state === 'possible-double') return 'heed'
  return topUp.fields.state === 'sent' ? 'full' : 'ring'
}
