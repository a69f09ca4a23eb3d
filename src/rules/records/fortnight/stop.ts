import * as z from 'zod/mini'
import { defineKind, idSchema, textSchema } from '../../record.ts'
import { piecesSchema } from './piece.ts'

/** One household on a run: who they are stands on its door card, what became of it in its delivery. */
export const stopSchema = z.object({
  runId: idSchema,
  cycleId: idSchema,
  /** The household's lead member. */
  memberId: idSchema,
  /** Ascending along the way; one put between two others lies between their numbers. */
  order: z.number().check(z.minimum(-1_000_000_000), z.maximum(1_000_000_000)),
  /** People in the household, as planned. */
  size: z.int().check(z.minimum(1), z.maximum(30)),
  items: piecesSchema,
  /** For the driver, from whoever planned it. */
  note: textSchema(500),
  /** Taken off the run again. */
  isWithdrawn: z.boolean(),
})

export type Stop = z.infer<typeof stopSchema>

export const stop = defineKind({
  kind: 'stop',
  fields: stopSchema,
  sections: ['delivery'],
  subjectOf: ({ runId }) => runId,
  tiesOf: ({ runId, memberId, isWithdrawn }) =>
    isWithdrawn ? [] : [{ tie: 'stops-at', from: runId, to: memberId, untilDay: null }],
})
