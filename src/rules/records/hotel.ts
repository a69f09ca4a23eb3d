import * as z from 'zod/mini'
import { daySchema, defineKind, filledSchema, textSchema } from '../record.ts'

/** Any shared temporary accommodation. */
export const hotelSchema = z.object({
  name: filledSchema(120),
  street: textSchema(200),
  /** In normal form, such as SW7 4LB; empty when not known. See `postcode.ts`. */
  postcode: textSchema(8),
  /** In walking order, as on the lift: G, 1, 2. */
  floors: z.array(filledSchema(6)).check(z.maxLength(60)),
  /** How to get in, whom to ask, where there is no signal. */
  remark: textSchema(2_000),
  closedOn: z.nullable(daySchema),
})

export type Hotel = z.infer<typeof hotelSchema>

export const hotel = defineKind({
  kind: 'hotel',
  fields: hotelSchema,
  sections: ['hotel'],
  subjectOf: (_fields, id) => id,
})
