import { useState } from 'react'
import { add, edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { runLogSchema } from '#rules/records/fortnight/run-log.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import type { Draft } from '#ui/platform/use-draft.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { returnedOf, type EndDraft } from './end-draft.ts'
import type { Counts } from './ended.tsx'

interface Ending {
  readonly round: Round
  readonly draft: Draft<EndDraft>
  readonly left: ReadonlyMap<string, number>
  readonly onEnded: (counts: Counts) => void
}

/** Closes a run with what came back, in one save. The counts are taken before: the run is gone right after. */
export function useEndRun({ round, draft, left, onEnded }: Ending) {
  const { me } = useDesk()
  const saving = useSave(draft)
  const [isRefused, setRefused] = useState(false)
  const { run, log, way } = round
  const { remark } = draft.content
  const isTooLong = isRefused && !runLogSchema.shape.remark.safeParse(remark).success

  const end = () => {
    if (!runLogSchema.shape.remark.safeParse(remark).success) return setRefused(true)
    const nowMs = Date.now()
    const returned = returnedOf(left, draft.content)
    const closed = { closedAtMs: nowMs, returned, remark }
    const writing = log
      ? edit(recordKinds['run-log'], log.id, closed)
      : add(recordKinds['run-log'], { runId: run.id, staffId: me.staffId, startedAtMs: nowMs, ...closed })
    const counts: Counts = {
      delivered: way.driven.filter(({ state }) => state.is === 'delivered').length,
      failed: way.driven.filter(({ state }) => state.is === 'failed').length,
      ahead: way.ahead.length,
      returned: returned.reduce((sum, { quantity }) => sum + quantity, 0),
    }
    void saving.save({ writings: [writing], done: () => onEnded(counts) })
  }
  return { end, saving, isTooLong }
}
