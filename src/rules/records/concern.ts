import * as z from 'zod/mini'
import { atMsSchema, daySchema, defineKind, filledSchema, idSchema, textSchema } from '../record.ts'

export const concernUrgencies = ['today', 'this-week', 'keep-in-mind'] as const
export const concernStates = ['open', 'taken-up', 'closed'] as const

/** A safeguarding worry about a member. */
export const concernSchema = z.object({
  memberId: idSchema,
  noteId: z.nullable(idSchema),
  onDay: daySchema,
  atMs: atMsSchema,
  urgency: z.enum(concernUrgencies),
  text: filledSchema(20_000),
  state: z.enum(concernStates),
  takenUpBy: z.nullable(idSchema),
  outcome: textSchema(5_000),
})

export type Concern = z.infer<typeof concernSchema>

export const concern = defineKind({
  kind: 'concern',
  fields: concernSchema,
  sections: ['safeguarding'],
  subjectOf: ({ memberId }) => memberId,
})
