import { edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { takeOff, together } from '../plan/plan-stops.ts'
import { isClosed, type PlannedRun } from '../plan/run-board.ts'

interface GiveUpProps {
  readonly planned: PlannedRun
  readonly acting: Acting
  readonly onClose: () => void
}

/** A run on which nobody has been anywhere can be given up: its households are on no run again. */
export function GiveUp({ planned, acting, onClose }: GiveUpProps) {
  const t = useWords()
  const { run, way } = planned
  if (way.driven.length > 0 || isClosed(planned)) return null
  const giveUp = () => {
    const noDriver = {
      writings: [edit(recordKinds.run, run.id, { staffId: null })],
      undo: [edit(recordKinds.run, run.id, { staffId: run.fields.staffId })],
    }
    const act = together(takeOff(way.planned.map(({ stop }) => stop)), noDriver)
    void acting.act({ ...act, said: t('runs:given-up'), done: onClose })
  }
  return (
    <div style={{ padding: 'var(--s-6) var(--s-4) 0' }}>
      <Button kind="line" icon="cross" wide onPress={giveUp}>
        {t('runs:action.give-up')}
      </Button>
    </div>
  )
}
