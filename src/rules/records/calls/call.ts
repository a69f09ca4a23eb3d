import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema } from '../../record.ts'
import { addDays } from '../../time/day.ts'

/** For how many days after its end a call is still in the file of those who work with the member. */
const REMEMBERED_DAYS = 56

/** A member on a volunteer's list in a cycle: to be rung. What came of it stands in its check-ins. */
export const callSchema = z.object({
  cycleId: idSchema,
  memberId: idSchema,
  /** The volunteer. */
  staffId: idSchema,
  /** Ascending along the list. */
  order: z.number().check(z.minimum(-1_000_000_000), z.maximum(1_000_000_000)),
  /** The last day on which the volunteer holds it: the last of the cycle. */
  untilDay: daySchema,
  /** Taken off the list again. */
  isWithdrawn: z.boolean(),
})

export type Call = z.infer<typeof callSchema>

export const call = defineKind({
  kind: 'call',
  fields: callSchema,
  sections: ['call'],
  subjectOf: (_fields, id) => id,
  workerOf: ({ staffId }) => staffId,
  tiesOf: ({ staffId, memberId, untilDay, isWithdrawn }, id) => [
    ...(isWithdrawn ? [] : [{ tie: 'calls', from: staffId, to: id, untilDay } as const]),
    { tie: 'about', from: id, to: memberId, untilDay: addDays(untilDay, REMEMBERED_DAYS) },
  ],
})
