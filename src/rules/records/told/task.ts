import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema } from '../../record.ts'

export const taskReasons = ['three-tries', 'wrong-number', 'moved'] as const

/** Something that a call brought up and whoever works with the member is to see to. Begun by the server alone (`derived/`). */
export const taskSchema = z.object({
  memberId: idSchema,
  callId: idSchema,
  why: z.enum(taskReasons),
  onDay: daySchema,
  /** What the member said where they live now; of `moved` alone. */
  told: z.string(),
  doneOn: z.nullable(daySchema),
  doneBy: z.nullable(idSchema),
})

export type Task = z.infer<typeof taskSchema>

export const task = defineKind({
  kind: 'task',
  fields: taskSchema,
  sections: ['support'],
  subjectOf: ({ memberId }) => memberId,
  serverFields: ['memberId', 'callId', 'why', 'onDay', 'told'],
  keyOf: ({ callId }) => callId,
})
