import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema } from '../record.ts'

/** A worker's charge of one member (their caseload) or of one hotel (they cover it), from a day to a day. */
export const assignmentSchema = z
  .object({
    staffId: idSchema,
    memberId: z.nullable(idSchema),
    hotelId: z.nullable(idSchema),
    fromDay: daySchema,
    untilDay: z.nullable(daySchema),
  })
  .check(z.refine(({ memberId, hotelId }) => (memberId === null) !== (hotelId === null), 'one-of-two'))

export type Assignment = z.infer<typeof assignmentSchema>

export const assignment = defineKind({
  kind: 'assignment',
  fields: assignmentSchema,
  sections: ['team'],
  subjectOf: ({ memberId, hotelId }) => {
    const subject = memberId ?? hotelId
    if (!subject) throw new Error('an assignment has a member or a hotel')
    return subject
  },
  // A hotel is covered for the charity: nobody gives one to themselves.
  workerOf: ({ staffId, memberId }) => (memberId ? staffId : null),
  tiesOf: ({ staffId, memberId, hotelId, untilDay }) =>
    memberId
      ? [{ tie: 'works-with', from: staffId, to: memberId, untilDay }]
      : hotelId
        ? [{ tie: 'covers', from: staffId, to: hotelId, untilDay }]
        : [],
})
