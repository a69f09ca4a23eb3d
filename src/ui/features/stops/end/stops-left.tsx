import { useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road } from '#ui/widgets/road/road.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { WayRow } from '../run/way-row.tsx'

const noIds: ReadonlySet<string> = new Set()

/** The stops nobody has been at, each a way back to it; nothing when all are done. */
export function StopsLeft({ round }: { round: Round }) {
  const t = useWords()
  const { run, way, cardsByMember } = round
  if (way.ahead.length === 0) return null
  return (
    <>
      <Band
        kind="heed"
        title={t('stops:end.not-done', { count: way.ahead.length })}
        text={t('stops:end.go-back')}
      />
      <Section title={t('stops:end.left')}>
        <Road label={t('stops:end.left')}>
          {way.ahead.map(({ stop, number }) => (
            <WayRow
              key={stop.id}
              run={run.fields}
              stop={stop}
              delivery={undefined}
              number={number}
              isHere={false}
              card={cardsByMember.get(stop.fields.memberId)?.fields}
              unsentIds={noIds}
            />
          ))}
        </Road>
      </Section>
    </>
  )
}
