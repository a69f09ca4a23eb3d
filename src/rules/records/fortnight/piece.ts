import * as z from 'zod/mini'
import { idSchema } from '../../record.ts'

/** So many pieces of one item. */
export const pieceSchema = z.object({
  itemId: idSchema,
  quantity: z.int().check(z.minimum(1), z.maximum(1_000)),
})
export type Piece = z.infer<typeof pieceSchema>

/** What lies in a package, each item once. */
export const piecesSchema = z.array(pieceSchema).check(z.maxLength(100))
