import { paths } from '../../platform/paths.ts'
import { useWords } from '../../platform/language.tsx'
import { NoRun } from '../../platform/runs/no-run.tsx'
import { HouseWords, ProgressWords } from '../../platform/runs/round-words.tsx'
import { RunRows } from '../../platform/runs/run-rows.tsx'
import { isBegun, useRounds, type Round } from '../../platform/runs/use-rounds.ts'
import { NextCard } from '../../widgets/card/next-card.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'

/** A driver's day: the run in hand, one tap from its next stop, and what else there is to drive. */
export function DriverToday() {
  const t = useWords()
  const rounds = useRounds()
  if (!rounds) return <Skeleton label={t('app:loading')} rows={3} />
  const [first, ...others] = rounds
  if (!first) return <NoRun />
  return (
    <>
      <RunCard round={first} />
      {others.length > 0 && (
        <Section title={t('stops:more-runs')}>
          <RunRows rounds={others} />
        </Section>
      )}
    </>
  )
}

function RunCard({ round }: { round: Round }) {
  const t = useWords()
  const { run, way, cardsByMember } = round
  const here = isBegun(round) ? way.ahead[0] : undefined
  return (
    <NextCard
      eyebrow={t(isBegun(round) ? 'stops:under-way' : 'stops:next')}
      what={<bdi>{run.fields.name}</bdi>}
      sub={
        <>
          <ProgressWords way={way} />
          {here && (
            <>
              {' · '}
              <HouseWords card={cardsByMember.get(here.stop.fields.memberId)?.fields} />
            </>
          )}
        </>
      }
      button={
        <Button kind="block" iconEnd="fwd" href={here ? paths.stop(here.stop.id) : paths.run(run.id)}>
          {here ? t('stops:action.go-on', { number: here.number }) : t('stops:action.see-run')}
        </Button>
      }
    />
  )
}
