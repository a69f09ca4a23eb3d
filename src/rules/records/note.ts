import * as z from 'zod/mini'
import { areaSchema, sectionOfAreas } from '../casework/area.ts'
import { atMsSchema, daySchema, defineKind, filledSchema, idSchema } from '../record.ts'

export const noteManners = ['visit', 'phone', 'office'] as const
export const interpreters = ['none', 'staff', 'telephone', 'relative', 'friend'] as const

/** What was said and agreed with one member. Never edited: a correction is an addendum. */
export const noteSchema = z.object({
  memberId: idSchema,
  visitId: z.nullable(idSchema),
  manner: z.enum(noteManners),
  onDay: daySchema,
  atMs: atMsSchema,
  areas: z.array(areaSchema).check(z.maxLength(10)),
  text: filledSchema(20_000),
  interpreter: z.enum(interpreters),
  /** ISO 639, the language spoken; null when it was not asked. */
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2,3}$/, 'not-a-code'))),
  /** Whole minutes spent; null when not counted. */
  minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(1_440))),
})

export type Note = z.infer<typeof noteSchema>

export const note = defineKind({
  kind: 'note',
  fields: noteSchema,
  sections: ['support', 'health', 'legal', 'safeguarding'],
  sectionOf: ({ areas }) => sectionOfAreas(areas),
  subjectOf: ({ memberId }) => memberId,
  isAppendOnly: true,
})
