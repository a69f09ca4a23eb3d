import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { PlannedRun } from '../plan/run-board.ts'
import { DriverWords, RunStateWords } from '../run/run-words.tsx'

/** The runs day by day, each with who drives it and how far it is. */
export function RunRows({ runs }: { runs: readonly PlannedRun[] }) {
  const { language } = useLanguage()
  const byDay = Map.groupBy(runs, ({ run }) => run.fields.onDay)
  return [...byDay].map(([onDay, ofDay]) => (
    <Section
      key={onDay}
      title={
        <Facts>
          {[formatDay(onDay, language, { weekday: true }), formatSolarDay(onDay, language, { year: false })]}
        </Facts>
      }
    >
      <Rows>
        {ofDay.map((one) => (
          <Row
            key={one.run.id}
            href={paths.run(one.run.id)}
            first={<bdi>{one.run.fields.name}</bdi>}
            second={<DriverWords planned={one} />}
            third={<RunFacts planned={one} />}
            endIcon="fwd"
          />
        ))}
      </Rows>
    </Section>
  ))
}

function RunFacts({ planned }: { planned: PlannedRun }) {
  const t = useWords()
  const { planned: stops, driven } = planned.way
  if (stops.length === 0) return t('runs:no-stops.title')
  const failed = driven.filter(({ state }) => state.is === 'failed').length
  return (
    <Facts>
      {[
        t('runs:stops-done', { done: driven.length, all: stops.length }),
        failed > 0 && (
          <Tone key="failed" tone="late">
            {t('runs:failed', { count: failed })}
          </Tone>
        ),
        <RunStateWords key="state" planned={planned} />,
      ]}
    </Facts>
  )
}
