import * as z from 'zod/mini'
import { atMsSchema, daySchema, defineKind, filledSchema, idSchema, textSchema } from '../../record.ts'
import { pieceSchema } from './piece.ts'

export const deliveryOutcomes = [
  'handed-over',
  'to-other',
  'left',
  'nobody',
  'refused',
  'wrong-address',
] as const
export type DeliveryOutcome = (typeof deliveryOutcomes)[number]

/** The outcomes in which the package reached the household. */
export const isDelivered = (outcome: DeliveryOutcome) =>
  outcome === 'handed-over' || outcome === 'to-other' || outcome === 'left'

/** What happened at a stop, as it happened. A later one of the same stop counts, an undone one does not. */
export const deliverySchema = z
  .object({
    stopId: idSchema,
    runId: idSchema,
    cycleId: idSchema,
    memberId: idSchema,
    staffId: idSchema,
    onDay: daySchema,
    atMs: atMsSchema,
    outcome: z.enum(deliveryOutcomes),
    /** Who took it, where it was somebody else; where it was left. */
    toWhom: textSchema(200),
    /** What was really given. `insteadOf`: the item planned whose place it took. */
    given: z.array(z.extend(pieceSchema, { insteadOf: z.nullable(idSchema) })).check(z.maxLength(100)),
    remark: textSchema(500),
    photoId: z.nullable(idSchema),
    signatureId: z.nullable(idSchema),
    isUndone: z.boolean(),
  })
  .check(
    z.refine(({ outcome, toWhom }) => outcome !== 'to-other' || filledSchema(200).safeParse(toWhom).success, {
      error: 'missing',
      path: ['toWhom'],
    }),
    z.refine(({ outcome, given }) => isDelivered(outcome) || given.length === 0, {
      error: 'invalid',
      path: ['given'],
    }),
  )

export type Delivery = z.infer<typeof deliverySchema>

export const delivery = defineKind({
  kind: 'delivery',
  fields: deliverySchema,
  sections: ['delivery'],
  subjectOf: ({ runId }) => runId,
  workerOf: ({ staffId }) => staffId,
})
