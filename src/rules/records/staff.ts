import * as z from 'zod/mini'
import { roles } from '../access.ts'
import { daySchema, defineKind, filledSchema, organisationSubject } from '../record.ts'

/** Somebody who works for the charity, paid or not. Written by the server alone, with the account. */
export const staffSchema = z.object({
  name: filledSchema(200),
  role: z.enum(roles),
  /** ISO 639, spoken well enough to work in. */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/, 'not-a-code'))).check(z.maxLength(8)),
  leftOn: z.nullable(daySchema),
})

export type Staff = z.infer<typeof staffSchema>

export const staff = defineKind({
  kind: 'staff',
  fields: staffSchema,
  sections: ['staff'],
  subjectOf: () => organisationSubject,
})
