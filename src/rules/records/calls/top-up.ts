import * as z from 'zod/mini'
import { atMsSchema, daySchema, defineKind, idSchema, textSchema } from '../../record.ts'

export const topUpSorts = ['phone', 'travel'] as const
export const topUpStates = ['requested', 'sent', 'failed'] as const

/** Phone credit or travel money for a member, in pence. One a member and cycle; a second waits for the coordinator. */
export const topUpSchema = z.object({
  /** The call in which it was asked for; null where there was none. */
  callId: z.nullable(idSchema),
  cycleId: idSchema,
  memberId: idSchema,
  staffId: idSchema,
  onDay: daySchema,
  atMs: atMsSchema,
  sort: z.enum(topUpSorts),
  amountPence: z.int().check(z.minimum(1), z.maximum(50_000)),
  /** Of phone credit: the network, and the number it is for in E.164. */
  network: textSchema(40),
  phone: z.string().check(z.regex(/^(\+[1-9]\d{6,14})?$/, 'not-a-number')),
  /** Of travel: the twelve digits on the Oyster card. */
  oysterNumber: z.string().check(z.regex(/^(\d{12})?$/, 'not-an-oyster-number')),
  state: z.enum(topUpStates),
  /** Why it failed, as the shop said. */
  remark: textSchema(300),
})

export type TopUp = z.infer<typeof topUpSchema>

export const topUp = defineKind({
  kind: 'top-up',
  fields: topUpSchema,
  sections: ['call'],
  subjectOf: ({ callId, memberId }) => callId ?? memberId,
  workerOf: ({ staffId }) => staffId,
  keyOf: ({ memberId, cycleId }) => `${memberId}/${cycleId}`,
})
