import * as z from 'zod/mini'
import { defineKind, idSchema, textSchema } from '../record.ts'

/** Members who live and are served together. It belongs to the file of its lead member. */
export const householdSchema = z.object({
  leadMemberId: idSchema,
  /** People living together, also those who are not members; null when nobody has asked. */
  size: z.nullable(z.int().check(z.minimum(1), z.maximum(30))),
  remark: textSchema(2_000),
})

export type Household = z.infer<typeof householdSchema>

export const household = defineKind({
  kind: 'household',
  fields: householdSchema,
  sections: ['identity'],
  subjectOf: ({ leadMemberId }) => leadMemberId,
})
