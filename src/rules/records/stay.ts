import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema, textSchema } from '../record.ts'

/** A member in a hotel and room, from a day to a day. The one without an end is where they live now. */
export const staySchema = z.object({
  memberId: idSchema,
  hotelId: idSchema,
  /** As on the door, ASCII, such as 335A; empty when not known. */
  room: textSchema(12),
  /** As on the lift, such as G or 2; empty when not known. */
  floor: textSchema(6),
  fromDay: z.nullable(daySchema),
  untilDay: z.nullable(daySchema),
})

export type Stay = z.infer<typeof staySchema>

export const stay = defineKind({
  kind: 'stay',
  fields: staySchema,
  sections: ['place'],
  subjectOf: ({ memberId }) => memberId,
  tiesOf: ({ memberId, hotelId, untilDay }) => [{ tie: 'lives-in', from: memberId, to: hotelId, untilDay }],
})
