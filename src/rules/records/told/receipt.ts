import * as z from 'zod/mini'
import { atMsSchema, defineKind, idSchema, textSchema } from '../../record.ts'

export const receiptStates = [
  'arrived',
  'taken-up',
  'closed',
  'possible-double',
  'double-kept',
  'double-dropped',
] as const

/**
 * What somebody is told of a thing they sent and may not read back: that it arrived, who took it up, that it may be a
 * double. At most one for each record. Written by the server alone (`derived/`).
 */
export const receiptSchema = z.object({
  /** Whom it is for. */
  staffId: idSchema,
  about: z.enum(['concern', 'top-up']),
  recordId: idSchema,
  state: z.enum(receiptStates),
  /** The name of whoever took it up or settled it; empty while nobody has. */
  byName: textSchema(200),
  atMs: atMsSchema,
})

export type Receipt = z.infer<typeof receiptSchema>

export const receipt = defineKind({
  kind: 'receipt',
  fields: receiptSchema,
  sections: ['own'],
  subjectOf: ({ staffId }) => staffId,
  keyOf: ({ recordId }) => recordId,
})
