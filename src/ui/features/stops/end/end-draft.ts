import type { Piece } from '#rules/records/fortnight/piece.ts'

/** What comes back at the end of a run, as far as it has been counted; the rest is what should be left. */
export interface EndDraft {
  readonly counted: Readonly<Record<string, number>>
  readonly remark: string
}

export const startEnd: EndDraft = { counted: {}, remark: '' }

/** What comes back of each item: as counted, else what should be left. Of what is nothing there is no line. */
export const returnedOf = (left: ReadonlyMap<string, number>, { counted }: EndDraft): Piece[] =>
  [...left].flatMap(([itemId, planned]) => {
    const quantity = counted[itemId] ?? planned
    return quantity > 0 ? [{ itemId, quantity }] : []
  })
