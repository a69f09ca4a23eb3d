import * as z from 'zod/mini'
import { defineKind, filledSchema, organisationSubject, textSchema } from '../../record.ts'

export const itemGroups = ['food', 'formula', 'toiletries', 'nappies', 'sim', 'other'] as const
export const diets = ['halal', 'vegetarian'] as const

/** `household`: so many for each household; `person`: for each who lives in it; `request`: only where somebody asked. */
export const itemShares = ['household', 'person', 'request'] as const

const sizeSchema = z.nullable(z.int().check(z.minimum(1), z.maximum(30)))

/** Something that goes into a package, as the charity names it. */
export const itemSchema = z.object({
  name: filledSchema(120),
  group: z.enum(itemGroups),
  /** Stage of a formula, size of a nappy, as printed on the pack; empty where there is only one. */
  variant: textSchema(40),
  /** For households that keep one of these; empty: for all whom no other item of the group suits better. */
  diets: z.array(z.enum(diets)).check(z.maxLength(diets.length)),
  share: z.enum(itemShares),
  /** Pieces for each household or person; of what is given on request, the usual number. */
  quantity: z.int().check(z.minimum(1), z.maximum(100)),
  /** People in a household from and up to which it is meant; null where there is no such limit. */
  minSize: sizeSchema,
  maxSize: sizeSchema,
  /** Place in lists and on packing lists. */
  order: z.int().check(z.nonnegative(), z.maximum(10_000)),
  isInUse: z.boolean(),
})

export type Item = z.infer<typeof itemSchema>

export const item = defineKind({
  kind: 'item',
  fields: itemSchema,
  sections: ['catalogue'],
  subjectOf: () => organisationSubject,
})
