import { useState } from 'react'
import { edit, type Writing } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useSave, type Saving } from '#ui/platform/use-save.ts'
import { useToday } from '#ui/platform/use-today.ts'

export interface DayActs {
  readonly tickStep: (stepId: string, isDone: boolean) => void
  readonly tickTask: (taskId: string, isDone: boolean) => void
  readonly takeUp: (concernId: string, isTaken: boolean) => void
  /** What was ticked since the screen opened: it stays in sight, so that a slip can be undone. */
  readonly keptIds: ReadonlySet<string>
  readonly saving: Saving
}

/** What is done on Today's rows themselves, each with one save and a way back. */
export function useDayActs(): DayActs {
  const { me } = useDesk()
  const today = useToday()
  const saving = useSave()
  const [keptIds, setKeptIds] = useState<ReadonlySet<string>>(new Set())
  const write = (id: string, writing: Writing) => {
    setKeptIds(new Set([...keptIds, id]))
    void saving.save({ writings: [writing] })
  }
  return {
    keptIds,
    saving,
    tickStep: (id, isDone) => write(id, edit(recordKinds.step, id, { doneOn: isDone ? today : null })),
    tickTask: (id, isDone) =>
      write(
        id,
        edit(recordKinds.task, id, { doneOn: isDone ? today : null, doneBy: isDone ? me.staffId : null }),
      ),
    takeUp: (id, isTaken) =>
      write(
        id,
        edit(
          recordKinds.concern,
          id,
          isTaken ? { state: 'taken-up', takenUpBy: me.staffId } : { state: 'open', takenUpBy: null },
        ),
      ),
  }
}
