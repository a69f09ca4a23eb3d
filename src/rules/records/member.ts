import * as z from 'zod/mini'
import { birthDateSchema } from '../time/birth-date.ts'
import { daySchema, defineKind, filledSchema, idSchema, textSchema } from '../record.ts'

export const sexes = ['female', 'male', 'other'] as const

/** The person supported. One name in one script is enough; a birth date may be a year or unknown. */
export const memberSchema = z
  .object({
    /** Short and unique, made offline: see `reference.ts`. */
    reference: filledSchema(20),
    /** The name as the member writes it, in their own script. */
    ownName: z.nullable(filledSchema(200)),
    /** The spelling on UK papers. */
    latinName: z.nullable(filledSchema(200)),
    birth: birthDateSchema,
    sex: z.nullable(z.enum(sexes)),
    /** ISO 3166-1 alpha-2. */
    nationality: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/, 'not-a-code'))),
    /** ISO 639, the one they speak best first. */
    languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/, 'not-a-code'))).check(z.maxLength(8)),
    needsInterpreter: z.nullable(z.boolean()),
    householdId: z.nullable(idSchema),
    /** Nobody rings, writes or knocks: the safeguarding lead is asked first. */
    doNotContact: z.boolean(),
    /** Where they live is told to nobody outside the team. */
    addressConfidential: z.boolean(),
    /** What everybody who serves them must know, such as a wheelchair or halal food. */
    remark: textSchema(2_000),
    /** When the charity took them on, and when its work with them ended. */
    joinedOn: daySchema,
    leftOn: z.nullable(daySchema),
  })
  .check(z.refine(({ ownName, latinName }) => ownName !== null || latinName !== null, 'no-name'))

export type Member = z.infer<typeof memberSchema>

export const member = defineKind({
  kind: 'member',
  fields: memberSchema,
  sections: ['identity'],
  subjectOf: (_fields, id) => id,
  saferFields: ['doNotContact', 'addressConfidential'],
  keyOf: ({ householdId }) => householdId,
})
