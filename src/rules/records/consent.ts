import * as z from 'zod/mini'
import { daySchema, defineKind, idSchema, textSchema } from '../record.ts'

export const consentPurposes = [
  'keep-record',
  'share-with-gp',
  'share-with-lawyer',
  'share-with-council',
] as const
export const consentManners = ['spoken', 'written'] as const

/** What a member allowed, or did not, in their own words where they gave any. Withdrawn is not deleted. */
export const consentSchema = z.object({
  memberId: idSchema,
  purpose: z.enum(consentPurposes),
  isGiven: z.boolean(),
  manner: z.enum(consentManners),
  onDay: daySchema,
  withdrawnOn: z.nullable(daySchema),
  words: textSchema(2_000),
})

export type Consent = z.infer<typeof consentSchema>

export const consent = defineKind({
  kind: 'consent',
  fields: consentSchema,
  sections: ['support'],
  subjectOf: ({ memberId }) => memberId,
})
