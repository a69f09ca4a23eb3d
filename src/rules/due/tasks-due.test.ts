import { expect, test } from 'vitest'
import type { Role } from '../access.ts'
import type { Task } from '../records/told/task.ts'
import { tasksDue } from './tasks-due.ts'

const task = (id: string, fields: Partial<Task>): { id: string; fields: Task } => ({
  id,
  fields: {
    memberId: 'mine',
    callId: 'call',
    why: 'wrong-number',
    onDay: '2026-11-24',
    told: '',
    doneOn: null,
    doneBy: null,
    ...fields,
  },
})
const tasks = [
  task('of mine', {}),
  task('of mine, older', { onDay: '2026-11-20' }),
  task('of hers', { memberId: 'hers' }),
  task('of nobody’s', { memberId: 'nobody’s' }),
  task('done', { doneOn: '2026-11-24' }),
  task('done just now', { doneOn: '2026-11-24', onDay: '2026-11-19' }),
]
const due = (role: Role, caseload: readonly string[]) =>
  tasksDue({
    role,
    tasks,
    caseload: new Set(caseload),
    charged: new Set(['mine', 'hers']),
    keptIds: new Set(['done just now']),
    today: '2026-11-24',
  })

test('a caseworker sees to those of the own caseload, the oldest first, one ticked just now stays', () => {
  const own = due('caseworker', ['mine'])

  expect(own.map((one) => [one.task.id, one.daysOpen])).toEqual([
    ['done just now', 5],
    ['of mine, older', 4],
    ['of mine', 0],
  ])
})

test('a coordinator sees to those of members in nobody’s charge', () => {
  expect(due('coordinator', []).map((one) => one.task.id)).toEqual(['of nobody’s'])
})
