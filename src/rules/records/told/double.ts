import * as z from 'zod/mini'
import { defineKind, idSchema, organisationSubject } from '../../record.ts'

/** `both`: both stand. Of the others, only the one named is counted, and the other was not or is not to be sent. */
export const doubleAnswers = ['both', 'first', 'second'] as const

/**
 * Two top-ups to one member in one cycle: the second to arrive is not counted until the coordinator has answered.
 * Begun by the server alone (`derived/`).
 */
export const doubleSchema = z.object({
  memberId: idSchema,
  cycleId: idSchema,
  /** In the order in which they arrived. */
  firstId: idSchema,
  secondId: idSchema,
  answer: z.nullable(z.enum(doubleAnswers)),
  answeredBy: z.nullable(idSchema),
})

export type Double = z.infer<typeof doubleSchema>

export const double = defineKind({
  kind: 'double',
  fields: doubleSchema,
  sections: ['money'],
  subjectOf: () => organisationSubject,
  serverFields: ['memberId', 'cycleId', 'firstId', 'secondId'],
  keyOf: ({ memberId, cycleId }) => `${memberId}/${cycleId}`,
})
