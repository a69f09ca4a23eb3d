import * as z from 'zod/mini'
import { defineKind, idSchema, textSchema } from '../../record.ts'
import { contactSchema } from '../contact.ts'

/** Where somebody lives, in one piece, for who does not hold hotels and stays. Empty where not known. */
export const addressSchema = z.object({
  hotel: textSchema(120),
  street: textSchema(200),
  postcode: textSchema(8),
  room: textSchema(12),
  floor: textSchema(6),
})
export type Address = z.infer<typeof addressSchema>

const { phone, owner, ownerName, isWhatsApp, isUnsafe, bestTimes } = contactSchema.shape

/**
 * What a volunteer may know of a member on their list: name, language, telephone, address. Written by the server
 * alone, from the member's file, whenever that changes (`derived/`).
 */
export const callCardSchema = z.object({
  memberId: idSchema,
  ownName: z.nullable(textSchema(200)),
  latinName: z.nullable(textSchema(200)),
  languages: z.array(z.string()).check(z.maxLength(8)),
  /** Nobody rings: the coordinator is asked. True also for what was said of another of the household. */
  doNotContact: z.boolean(),
  /** Numbers in use. */
  phones: z
    .array(z.object({ phone, owner, ownerName, isWhatsApp, isUnsafe, bestTimes }))
    .check(z.maxLength(20)),
  /** Null where none is known, and where it is told to nobody. */
  address: z.nullable(addressSchema),
  isAddressConfidential: z.boolean(),
})

export type CallCard = z.infer<typeof callCardSchema>

export const callCard = defineKind({
  kind: 'call-card',
  fields: callCardSchema,
  sections: ['card'],
  subjectOf: ({ memberId }) => memberId,
})
