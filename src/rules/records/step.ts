import * as z from 'zod/mini'
import { areaSchema, sectionOfAreas } from '../casework/area.ts'
import { daySchema, defineKind, filledSchema, idSchema } from '../record.ts'

/** Something agreed with a member: who does what, by when. */
export const stepSchema = z.object({
  memberId: idSchema,
  /** The note in which it was agreed. */
  noteId: z.nullable(idSchema),
  title: filledSchema(500),
  areas: z.array(areaSchema).check(z.maxLength(10)),
  /** The worker who does it; null when the member does. */
  staffId: z.nullable(idSchema),
  dueOn: z.nullable(daySchema),
  doneOn: z.nullable(daySchema),
})

export type Step = z.infer<typeof stepSchema>

export const step = defineKind({
  kind: 'step',
  fields: stepSchema,
  sections: ['support', 'health', 'legal', 'safeguarding'],
  sectionOf: ({ areas }) => sectionOfAreas(areas),
  subjectOf: ({ memberId }) => memberId,
})
