import * as z from 'zod/mini'
import { areaSchema, sectionOfAreas } from '../casework/area.ts'
import { atMsSchema, defineKind, filledSchema, idSchema } from '../record.ts'

/** A correction to a note, or something added to it. It lies where its note lies, so it carries its areas. */
export const addendumSchema = z.object({
  noteId: idSchema,
  memberId: idSchema,
  noteAreas: z.array(areaSchema).check(z.maxLength(10)),
  atMs: atMsSchema,
  text: filledSchema(20_000),
})

export type Addendum = z.infer<typeof addendumSchema>

export const addendum = defineKind({
  kind: 'addendum',
  fields: addendumSchema,
  sections: ['support', 'health', 'legal', 'safeguarding'],
  sectionOf: ({ noteAreas }) => sectionOfAreas(noteAreas),
  subjectOf: ({ memberId }) => memberId,
  isAppendOnly: true,
})
