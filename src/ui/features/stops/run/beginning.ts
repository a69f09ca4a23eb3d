import { add, edit, type ViewOf, type Writing } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'

interface Begun {
  readonly log: ViewOf<'run-log'> | undefined
  readonly runId: string
  readonly staffId: string
  readonly atMs: number
}

/** Says that a driver has begun; a run has one log for each driver. */
export function beginning({ log, runId, staffId, atMs }: Begun): Writing {
  if (log) return edit(recordKinds['run-log'], log.id, { startedAtMs: atMs })
  return add(recordKinds['run-log'], {
    runId,
    staffId,
    startedAtMs: atMs,
    closedAtMs: null,
    returned: [],
    remark: '',
  })
}
