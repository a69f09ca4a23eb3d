import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import type { PlannedRun } from '../plan/run-board.ts'
import { DriverWords } from './run-words.tsx'

interface PickRunProps {
  readonly open: boolean
  readonly runs: readonly PlannedRun[]
  readonly onPick: (runId: string) => void
  readonly onClose: () => void
}

/** The runs that a stop can be put on. */
export function PickRun({ open, runs, onPick, onClose }: PickRunProps) {
  const t = useWords()
  const { day } = useWhen()
  return (
    <PickDialog
      open={open}
      title={t('runs:pick.title')}
      options={runs.map((one) => ({
        value: one.run.id,
        label: one.run.fields.name,
        search: one.driver?.fields.name,
        second: (
          <Facts>
            {[
              day(one.run.fields.onDay),
              <DriverWords key="driver" planned={one} />,
              t('deliveries:count.stops', { count: one.way.planned.length }),
            ]}
          </Facts>
        ),
      }))}
      value={undefined}
      words={{
        search: t('runs:pick.search'),
        clear: t('deliveries:pick.clear'),
        none: t('runs:pick.none'),
        close: t('deliveries:pick.close'),
      }}
      onPick={onPick}
      onClose={onClose}
    />
  )
}
