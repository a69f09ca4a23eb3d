import { dayAt } from '#rules/time/calendar.ts'
import type { Delivery } from '#rules/records/fortnight/delivery.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import { Words } from '#ui/platform/words.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { PlannedRun, RunStop } from '../plan/run-board.ts'

/** Who drives; in saffron where nobody does or nobody can any more. */
export function DriverWords({ planned: { driver, hasNoDriver } }: { planned: PlannedRun }) {
  const t = useWords()
  if (!driver) return <Tone tone="late">{t('runs:no-driver')}</Tone>
  if (!hasNoDriver) return <bdi>{driver.fields.name}</bdi>
  return (
    <Tone tone="late">
      <Words k="runs:driver-gone" values={{ name: driver.fields.name }} />
    </Tone>
  )
}

/** Whether the driver has begun or ended it, and when. */
export function RunStateWords({ planned: { log } }: { planned: PlannedRun }) {
  const t = useWords()
  const { moment } = useWhen()
  if (!log) return t('runs:not-begun')
  const { startedAtMs, closedAtMs } = log.fields
  if (closedAtMs !== null) return t('runs:closed', { when: moment(dayAt(closedAtMs), closedAtMs) })
  return startedAtMs === null
    ? t('runs:not-begun')
    : t('runs:started', { when: moment(dayAt(startedAtMs), startedAtMs) })
}

/** What became of a stop: "Handed over, today 10:42". */
export function StopStateWords({ one: { state } }: { one: RunStop }) {
  if (!state.last) return null
  const words = <OutcomeWords delivery={state.last.fields} />
  return state.is === 'failed' ? <Tone tone="late">{words}</Tone> : words
}

export function OutcomeWords({ delivery }: { delivery: Delivery }) {
  const t = useWords()
  const { moment } = useWhen()
  return t(`runs:outcome.${delivery.outcome}`, { when: moment(delivery.onDay, delivery.atMs) })
}
