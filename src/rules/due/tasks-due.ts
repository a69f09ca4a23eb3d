import type { Role } from '../access.ts'
import type { Task } from '../records/told/task.ts'
import { daysBetween } from '../time/day.ts'
import type { Kept } from './kept.ts'

/** Something that a call brought up; `task.fields.why` is the reason. `daysOpen`: whole days since it came up. */
export interface DueTask {
  readonly is: 'task'
  readonly task: Kept<Task>
  readonly daysOpen: number
}

interface Known {
  readonly role: Role
  readonly tasks: readonly Kept<Task>[]
  readonly caseload: ReadonlySet<string>
  /** Members with whom anybody works. */
  readonly charged: ReadonlySet<string>
  readonly keptIds: ReadonlySet<string>
  readonly today: string
}

/**
 * The open tasks that are somebody's to see to, the oldest first: those about the members in their own charge, and for a
 * coordinator those about members in nobody's.
 */
export function tasksDue({ role, tasks, caseload, charged, keptIds, today }: Known): DueTask[] {
  const isMine = (memberId: string) =>
    caseload.has(memberId) || (role === 'coordinator' && !charged.has(memberId))
  return tasks
    .filter(({ id, fields }) => isMine(fields.memberId) && (fields.doneOn === null || keptIds.has(id)))
    .map((task): DueTask => ({ is: 'task', task, daysOpen: daysBetween(task.fields.onDay, today) }))
    .sort((a, b) => b.daysOpen - a.daysOpen || a.task.id.localeCompare(b.task.id, 'en'))
}
