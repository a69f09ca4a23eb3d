import * as z from 'zod/mini'
import { atMsSchema, daySchema, defineKind, idSchema, textSchema } from '../../record.ts'
import { piecesSchema } from '../fortnight/piece.ts'

export const checkInOutcomes = ['reached', 'no-answer', 'wrong-number', 'call-later', 'refused'] as const
export const moods = [1, 2, 3, 4, 5] as const

/** One phone call, or try, to one member, with its outcome. What was not asked is null. */
export const checkInSchema = z.object({
  callId: idSchema,
  cycleId: idSchema,
  memberId: idSchema,
  staffId: idSchema,
  onDay: daySchema,
  atMs: atMsSchema,
  outcome: z.enum(checkInOutcomes),
  /** When they asked to be called instead; the time is `HH:MM` or empty. */
  laterOn: z.nullable(daySchema),
  laterTime: z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'not-a-time')),
  isAddressRight: z.nullable(z.boolean()),
  /** Where they say they moved: a hotel's or a street's name, a postcode, a room, as told. */
  movedTo: textSchema(300),
  /** People who live there. */
  people: z.nullable(z.int().check(z.minimum(1), z.maximum(30))),
  wantsPackage: z.nullable(z.boolean()),
  /** Over and above what everybody gets this time. */
  needs: piecesSchema,
  otherNeeds: textSchema(500),
  /** How they are, from 1 (very bad) to 5 (very good). */
  mood: z.nullable(z.literal(moods)),
  remark: textSchema(1_000),
  /** Taken back within a moment of being saved: it never was. */
  isUndone: z.boolean(),
})

export type CheckIn = z.infer<typeof checkInSchema>

export const checkIn = defineKind({
  kind: 'check-in',
  fields: checkInSchema,
  sections: ['call'],
  subjectOf: ({ callId }) => callId,
  workerOf: ({ staffId }) => staffId,
})
