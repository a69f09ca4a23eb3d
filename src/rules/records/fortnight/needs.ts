import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema, textSchema } from '../../record.ts'
import { diets } from './item.ts'
import { piecesSchema } from './piece.ts'

/** What a household needs in every cycle, at most one record for each; it lies in the file of its lead member. */
export const needsSchema = z.object({
  memberId: idSchema,
  wantsPackage: z.boolean(),
  diets: z.array(z.enum(diets)).check(z.maxLength(diets.length)),
  /** Over and above what everybody gets: formula of their stage, nappies of their size. */
  extras: piecesSchema,
  /** When somebody last made sure that they live where the file says; null: nobody has. */
  addressConfirmedOn: z.nullable(daySchema),
  remark: textSchema(500),
})

export type Needs = z.infer<typeof needsSchema>

export const needs = defineKind({
  kind: 'needs',
  fields: needsSchema,
  sections: ['support'],
  subjectOf: ({ memberId }) => memberId,
})
