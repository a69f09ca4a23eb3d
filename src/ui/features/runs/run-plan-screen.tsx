import { useState } from 'react'
import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import { useAct } from '#ui/platform/sharing/use-act.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { OrderMode } from './order/order-mode.tsx'
import type { PlannedRun, RunBoard } from './plan/run-board.ts'
import { usePlannedRun } from './plan/use-run-board.ts'
import { DriverLog } from './run/driver-log.tsx'
import { EditDialog } from './run/edit-dialog.tsx'
import { RenewBand } from './run/renew-band.tsx'
import { DriverWords, RunStateWords } from './run/run-words.tsx'
import { StopRoad } from './run/stop-road.tsx'

/** The coordinator's view of one run: its road of stops and what became of them, its driver, its order. */
export function RunPlanScreen({ runId }: { runId: string }) {
  const t = useWords()
  const found = usePlannedRun(runId)
  if (found) return <Run key={runId} {...found} />
  return (
    <Screen title={t('runs:run')} back={{ label: t('app:back'), href: paths.deliveries }}>
      {found === undefined ? (
        <Skeleton label={t('app:loading')} rows={6} />
      ) : (
        <EmptyState
          title={t('runs:gone.title')}
          text={t('runs:gone.text')}
          act={
            <Button kind="quiet" icon="box" href={paths.deliveries}>
              {t('deliveries:title')}
            </Button>
          }
        />
      )}
    </Screen>
  )
}

interface RunProps {
  readonly board: RunBoard
  readonly planned: PlannedRun
}

function Run({ board, planned }: RunProps) {
  const t = useWords()
  const acting = useAct()
  const [mode, setMode] = useState<'road' | 'order' | 'edit'>('road')
  const { fields } = planned.run
  const showRoad = () => setMode('road')
  if (mode === 'order') {
    return <OrderMode board={board} planned={planned} acting={acting} onClose={showRoad} />
  }
  return (
    <Screen
      eyebrow={t('runs:run')}
      title={<bdi>{fields.name}</bdi>}
      sub={<RunSub planned={planned} />}
      back={{ label: t('app:back'), href: paths.runs(fields.cycleId) }}
      foot={
        <>
          {planned.way.ahead.length > 1 && (
            <Button kind="line" onPress={() => setMode('order')}>
              {t('runs:action.order')}
            </Button>
          )}
          <Button kind="solid" icon="box" href={paths.packing(planned.run.id)}>
            {t('runs:action.packing')}
          </Button>
        </>
      }
    >
      <ActBand acting={acting} />
      <NoDriverBand planned={planned} onChoose={() => setMode('edit')} />
      <RenewBand board={board} planned={planned} acting={acting} />
      {fields.remark !== '' && <Band kind="info" title={<bdi>{fields.remark}</bdi>} />}
      {planned.way.planned.length === 0 ? (
        <EmptyState
          title={t('runs:no-stops.title')}
          text={t('runs:no-stops.text')}
          act={
            <Button kind="quiet" href={paths.runs(fields.cycleId)}>
              {t('runs:no-stops.act')}
            </Button>
          }
        />
      ) : (
        <StopRoad board={board} planned={planned} acting={acting} />
      )}
      <DriverLog board={board} planned={planned} />
      <div style={{ padding: 'var(--s-4)' }}>
        <Button kind="line" icon="edit" wide onPress={() => setMode('edit')}>
          {t('runs:action.edit')}
        </Button>
      </div>
      <EditDialog open={mode === 'edit'} board={board} planned={planned} acting={acting} onClose={showRoad} />
    </Screen>
  )
}

function RunSub({ planned }: { planned: PlannedRun }) {
  const { language } = useLanguage()
  const { onDay } = planned.run.fields
  return (
    <Facts>
      {[
        formatDay(onDay, language, { weekday: true }),
        formatSolarDay(onDay, language, { year: false }),
        <DriverWords key="driver" planned={planned} />,
        <RunStateWords key="state" planned={planned} />,
      ]}
    </Facts>
  )
}

/** A run whose driver can no longer drive goes to another; what is done stays done. */
function NoDriverBand({ planned, onChoose }: { planned: PlannedRun; onChoose: () => void }) {
  const t = useWords()
  if (!planned.hasNoDriver || planned.way.ahead.length === 0) return null
  return (
    <Band
      kind="heed"
      title={<DriverWords planned={planned} />}
      text={t(planned.way.driven.length > 0 ? 'runs:done-stays' : 'runs:needs-driver')}
      act={
        <Button kind="line" icon="person" onPress={onChoose}>
          {t('runs:action.choose-driver')}
        </Button>
      }
    />
  )
}
