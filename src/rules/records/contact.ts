import * as z from 'zod/mini'
import { defineKind, idSchema, textSchema } from '../record.ts'

export const contactOwners = ['self', 'partner', 'relative', 'friend', 'other'] as const

/** A telephone number at which a member can be reached. */
export const contactSchema = z.object({
  memberId: idSchema,
  /** E.164, such as +447700900123. */
  phone: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, 'not-a-number')),
  /** Whose telephone it is; not everyone who answers may be told who calls. */
  owner: z.enum(contactOwners),
  ownerName: textSchema(200),
  isWhatsApp: z.nullable(z.boolean()),
  /** It is not safe to ring this number. */
  isUnsafe: z.boolean(),
  bestTimes: textSchema(200),
  isInUse: z.boolean(),
})

export type Contact = z.infer<typeof contactSchema>

export const contact = defineKind({
  kind: 'contact',
  fields: contactSchema,
  sections: ['contact'],
  subjectOf: ({ memberId }) => memberId,
  saferFields: ['isUnsafe'],
})
