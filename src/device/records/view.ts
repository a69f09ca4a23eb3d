import type { Fields } from '#rules/join.ts'
import type { View } from '../device.ts'
import type { Copy, OpenChange } from './rows.ts'

/**
 * What a person sees of a record: the server's copy with this device's changes on top, oldest first; null where there is
 * neither a copy nor a change that makes one.
 *
 * A change stays on top until the copy has it. One that the server keeps for a supervisor steps back as soon as there is a
 * copy; one that it refused stays, marked as waiting, since it is the only trace of what was written.
 */
export function viewOf(copy: Copy | undefined, changes: readonly OpenChange[], staffId: string) {
  const onTop = changes.filter(({ isHidden, state }) => !isHidden && !(state === 'held' && copy))
  const [first] = onTop
  const last = onTop.at(-1)
  if (!copy && !onTop.some(({ isNew }) => isNew)) return null
  const fields: Fields = Object.assign({}, copy?.record.fields, ...onTop.map((change) => change.fields))
  return {
    id: copy?.record.id ?? first?.id ?? '',
    fields,
    createdBy: copy?.record.createdBy ?? staffId,
    createdAtMs: copy?.record.createdAtMs ?? first?.atMs ?? 0,
    changedBy: last ? staffId : (copy?.record.changedBy ?? staffId),
    changedAtMs: last?.atMs ?? copy?.record.changedAtMs ?? 0,
    isWaiting: onTop.some(({ ackSeq }) => ackSeq === null),
  } satisfies View<Fields>
}

/** A record as it stands, with what a change of it must know: upon which version of each field it is made. */
export interface Standing {
  readonly fields: Fields
  readonly versions: Readonly<Record<string, number>>
}

export function standingFrom(copy: Copy | undefined, changes: readonly OpenChange[], staffId: string) {
  const view = viewOf(copy, changes, staffId)
  return view && ({ fields: view.fields, versions: copy?.record.versions ?? {} } satisfies Standing)
}
