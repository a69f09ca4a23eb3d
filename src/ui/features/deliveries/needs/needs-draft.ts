import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { needsSchema, type Needs } from '#rules/records/fortnight/needs.ts'
import { ok, refused, type Result } from '#rules/result.ts'

/** What a household needs, as it is being written down. */
export interface NeedsDraft {
  readonly wantsPackage: boolean
  readonly diets: Needs['diets']
  /** Pieces over and above what everybody gets; of an item taken off again none. */
  readonly extras: Needs['extras']
  readonly isAddressConfirmed: boolean
  readonly remark: string
}

export const draftOfNeeds = (
  { wantsPackage, diets, extras, needs }: ServedHousehold,
  today: string,
): NeedsDraft => ({
  wantsPackage,
  diets,
  extras,
  isAddressConfirmed: needs?.fields.addressConfirmedOn === today,
  remark: needs?.fields.remark ?? '',
})

const { remark: remarkSchema } = needsSchema.shape

/**
 * What was typed as the fields of a record. `confirmedOn`: when the address was made sure of before; where that was
 * today and is taken back, nobody has.
 */
export function readNeeds(
  { wantsPackage, diets, extras, isAddressConfirmed, remark }: NeedsDraft,
  { confirmedOn, today }: { confirmedOn: string | null; today: string },
): Result<Omit<Needs, 'memberId'>, { reason: 'too-long' }> {
  const read = remarkSchema.safeParse(remark)
  if (!read.success) return refused({ reason: 'too-long' })
  return ok({
    wantsPackage,
    diets: [...diets],
    extras: extras.map((piece) => ({ ...piece })),
    addressConfirmedOn: isAddressConfirmed ? today : confirmedOn === today ? null : confirmedOn,
    remark: read.data,
  })
}

/** The extras with so many pieces of one item; none takes it off the list. */
export function withExtra(extras: Needs['extras'], itemId: string, quantity: number): Needs['extras'] {
  const isThere = extras.some((piece) => piece.itemId === itemId)
  if (quantity <= 0) return extras.filter((piece) => piece.itemId !== itemId)
  if (!isThere) return [...extras, { itemId, quantity }]
  return extras.map((piece) => (piece.itemId === itemId ? { itemId, quantity } : piece))
}
