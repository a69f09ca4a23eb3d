import * as z from 'zod/mini'
import { atMsSchema, daySchema, defineKind, idSchema, textSchema } from '../record.ts'

export const visitStates = ['planned', 'under-way', 'finished', 'cancelled'] as const
export const visitOutcomes = ['seen', 'not-seen'] as const

/** One trip by one worker to one hotel. What was said stands in its notes. */
export const visitSchema = z.object({
  hotelId: idSchema,
  staffId: idSchema,
  onDay: daySchema,
  /** 24 hours, `HH:MM`, at the place; empty when any time of the day will do. */
  atTime: z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'not-a-time')),
  state: z.enum(visitStates),
  startedAtMs: z.nullable(atMsSchema),
  finishedAtMs: z.nullable(atMsSchema),
  /** Who was met and who was not, at most one for each member, in the order of the walk. */
  outcomes: z
    .array(z.object({ memberId: idSchema, outcome: z.enum(visitOutcomes), atMs: atMsSchema }))
    .check(z.maxLength(1_000)),
  purpose: textSchema(500),
})

export type Visit = z.infer<typeof visitSchema>

export const visit = defineKind({
  kind: 'visit',
  fields: visitSchema,
  sections: ['visit'],
  subjectOf: ({ hotelId }) => hotelId,
  workerOf: ({ staffId }) => staffId,
})
