import * as z from 'zod/mini'
import { defineKind, idSchema, textSchema } from '../../record.ts'
import { addressSchema } from './call-card.ts'

/**
 * What a driver may know of a household on the day's run: name, language, telephone, the door and how to get to it.
 * Written by the server alone, from the member's file, whenever that changes (`derived/`).
 */
export const doorCardSchema = z.object({
  memberId: idSchema,
  ownName: z.nullable(textSchema(200)),
  latinName: z.nullable(textSchema(200)),
  languages: z.array(z.string()).check(z.maxLength(8)),
  /** E.164, safe to ring; null where there is none. */
  phone: z.nullable(z.string()),
  address: z.nullable(addressSchema),
  /** How to get into the hotel, whom to ask. */
  wayIn: textSchema(2_000),
  /** What everybody who serves them must know. */
  remark: textSchema(2_000),
  /** Nobody knocks: the office is asked first. True also for what was said of another of the household. */
  doNotContact: z.boolean(),
})

export type DoorCard = z.infer<typeof doorCardSchema>

export const doorCard = defineKind({
  kind: 'door-card',
  fields: doorCardSchema,
  sections: ['door'],
  subjectOf: ({ memberId }) => memberId,
})
