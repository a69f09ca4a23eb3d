import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema, organisationSubject, textSchema } from '../../record.ts'

/** A fortnight of packages: its items, and what may be spent on top-ups. It lasts 14 days from any day. */
export const cycleSchema = z.object({
  /** The charity's own name for it; empty where the days say enough. */
  name: textSchema(80),
  fromDay: daySchema,
  itemIds: z.array(idSchema).check(z.maxLength(200)),
  budgetPence: z.int().check(z.nonnegative(), z.maximum(100_000_000)),
  /** When the coordinator counted it up and put it away. */
  closedOn: z.nullable(daySchema),
})

export type Cycle = z.infer<typeof cycleSchema>

export const cycle = defineKind({
  kind: 'cycle',
  fields: cycleSchema,
  sections: ['catalogue'],
  subjectOf: () => organisationSubject,
})
