import * as z from 'zod/mini'
import { atMsSchema, daySchema, defineKind, idSchema, organisationSubject, textSchema } from '../../record.ts'

/** `counted`: what a count on the shelf found more or less than was reckoned. */
export const stockMoveReasons = ['received', 'counted', 'spoiled', 'given-elsewhere'] as const

/**
 * Pieces that came to the store or left it otherwise than in a package. What is on hand is the sum of these less what
 * was handed over, so that two people who count at once never overwrite each other.
 */
export const stockMoveSchema = z.object({
  itemId: idSchema,
  /** Pieces; below nothing where they left. */
  quantity: z.int().check(z.minimum(-100_000), z.maximum(100_000)),
  why: z.enum(stockMoveReasons),
  onDay: daySchema,
  atMs: atMsSchema,
  remark: textSchema(300),
})

export type StockMove = z.infer<typeof stockMoveSchema>

export const stockMove = defineKind({
  kind: 'stock-move',
  fields: stockMoveSchema,
  sections: ['stock'],
  subjectOf: () => organisationSubject,
  isAppendOnly: true,
})
