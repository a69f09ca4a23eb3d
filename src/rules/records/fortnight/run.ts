import * as z from 'zod/mini'
import { daySchema, defineKind, filledSchema, idSchema, textSchema } from '../../record.ts'

/** One driver's round on one day. Its driver holds it, and where it stops, on that day alone. */
export const runSchema = z.object({
  cycleId: idSchema,
  name: filledSchema(80),
  onDay: daySchema,
  /** The driver; null while nobody drives it. */
  staffId: z.nullable(idSchema),
  /** Whether the charity asks for a photo of the parcel, and for a signature. */
  wantsPhoto: z.boolean(),
  wantsSignature: z.boolean(),
  remark: textSchema(500),
})

export type Run = z.infer<typeof runSchema>

export const run = defineKind({
  kind: 'run',
  fields: runSchema,
  sections: ['delivery'],
  subjectOf: (_fields, id) => id,
  workerOf: ({ staffId }) => staffId,
  tiesOf: ({ staffId, onDay }, id) =>
    staffId ? [{ tie: 'drives', from: staffId, to: id, fromDay: onDay, untilDay: onDay }] : [],
})
