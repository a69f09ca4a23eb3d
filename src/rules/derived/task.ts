import { stateOfCall, triesBeforeTask } from '../calls/call-state.ts'
import { taskReasons, type Task } from '../records/told/task.ts'
import type { DerivedRule, Kept, Wanted } from './derived-rule.ts'

type Cause = Pick<Task, 'onDay' | 'told'>

/**
 * What a call brought up becomes a task for whoever works with the member: three tries in a row without an answer, a
 * wrong number, a move. Whose it is says the call, not the check-in, which names what its author likes.
 *
 * At most one stands open for a call and reason. What no longer holds (a check-in taken back, somebody reached after
 * all) is withdrawn by the server: done on that day, by nobody, as long as nobody has done it; it opens again if it
 * holds again. What somebody has seen to is not asked again for the same cause.
 */
export const taskRule: DerivedRule<'task'> = {
  kind: 'task',
  isMadeDaily: false,
  targetsAfter: { 'check-in': ({ subjects }) => subjects },
  async make(callId, reader) {
    const call = await reader.find('call', callId)
    if (!call) return []
    const causes = causesOf(await reader.inFile('check-in', callId))
    const tasks = await reader.byKey('task', callId)
    const { memberId } = call.fields
    return taskReasons.flatMap((why) => {
      const about = { callId, memberId, why }
      const known = tasks.filter(({ fields }) => fields.why === why)
      return settle(known, { about, cause: causes[why], today: reader.today })
    })
  },
}

function causesOf(checkIns: readonly Kept<'check-in'>[]): Readonly<Record<Task['why'], Cause | undefined>> {
  const made = checkIns
    .filter(({ fields }) => !fields.isUndone)
    .toSorted((a, b) => a.fields.atMs - b.fields.atMs || (a.id < b.id ? -1 : 1))
    .map(({ fields }) => fields)
  const { tries } = stateOfCall(checkIns)
  const enough = tries < triesBeforeTask ? undefined : made.at(triesBeforeTask - 1 - tries)
  const wrong = made.findLast(({ outcome }) => outcome === 'wrong-number')
  const asked = made.findLast(
    ({ outcome, isAddressRight }) => outcome === 'reached' && isAddressRight !== null,
  )
  return {
    'three-tries': enough && { onDay: enough.onDay, told: '' },
    'wrong-number': wrong && { onDay: wrong.onDay, told: '' },
    moved: asked?.isAddressRight === false ? { onDay: asked.onDay, told: asked.movedTo } : undefined,
  }
}

function settle(
  tasks: readonly Kept<'task'>[],
  given: { about: Pick<Task, 'callId' | 'memberId' | 'why'>; cause: Cause | undefined; today: string },
): Wanted<'task'>[] {
  const { about, cause, today } = given
  const untouched = tasks.filter(({ fields }) => fields.doneBy === null)
  const open = tasks.find(({ fields }) => fields.doneOn === null)
  if (!cause) return open && untouched.includes(open) ? [{ id: open.id, fields: { doneOn: today } }] : []
  // Where they moved may be told better later; the other two say nothing more by being said again.
  if (open) return about.why === 'moved' ? [{ id: open.id, fields: cause }] : []
  if (tasks.some(({ fields }) => fields.doneBy !== null && fields.onDay >= cause.onDay)) return []
  const [withdrawn] = untouched
  if (withdrawn) return [{ id: withdrawn.id, fields: { ...cause, doneOn: null } }]
  return [{ id: null, fields: { ...about, ...cause, doneOn: null, doneBy: null } }]
}
