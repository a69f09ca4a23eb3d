import * as z from 'zod/mini'

/**
 * The parts of a subject's file. A bucket is `subject/section`; who may hold which is `access.ts`.
 * `health`, `legal` and `safeguarding` are the guarded ones: a coordinator holds none of them. `card` and `door` are the
 * little that a caller and a driver may know of a member; `own` is what one person is told of what they sent.
 */
export const sections = [
  'identity',
  'contact',
  'place',
  'support',
  'health',
  'legal',
  'safeguarding',
  'hotel',
  'visit',
  'team',
  'staff',
  'card',
  'door',
  'call',
  'delivery',
  'catalogue',
  'stock',
  'money',
  'own',
] as const
export type Section = (typeof sections)[number]

/** The subject of what belongs to the charity as a whole, such as its staff. */
export const organisationSubject = 'organisation'

/**
 * Ids are random (UUID version 4), so knowing one tells nothing and guessing one is hopeless. Small letters alone: in
 * capitals the same id would be another, and no bucket could be named after it.
 */
export const idSchema = z.uuid().check(z.lowercase())

/** A day without a time or a zone, `YYYY-MM-DD`, in the Gregorian calendar, in a year that every calendar reckons with. */
export const daySchema = z.iso.date().check(z.regex(/^[1-9]/))

/**
 * Milliseconds since 1970 as the author's clock showed them: information, never a reason. Up to the end of the year
 * 9999, since whoever shows a later one has no day for it.
 */
export const atMsSchema = z.int().check(z.nonnegative(), z.maximum(253_402_300_799_999))

/** Half a character, as a careless cut leaves it, makes no address and no link: it becomes the sign for a lost one. */
const mended = () => z.overwrite<string>((text) => text.replace(/\p{Cs}/gu, '\ufffd'))

/** Text that a person wrote, kept as written but for white space at its ends. */
export const textSchema = (maxLength: number) =>
  z.string().check(z.trim(), mended(), z.maxLength(maxLength, 'too-long'))

/** Text that must say something. */
export const filledSchema = (maxLength: number) =>
  z.string().check(z.trim(), mended(), z.minLength(1, 'missing'), z.maxLength(maxLength, 'too-long'))

/** A tie that a record makes between two others. Grants follow from ties, and from nothing else. */
export interface Tie {
  readonly tie: 'works-with' | 'covers' | 'lives-in' | 'calls' | 'about' | 'drives' | 'stops-at' | 'closed'
  /** A staff member; of `lives-in` the member, of `about` the call, of `stops-at` the run. */
  readonly from: string
  /** `works-with`, `about`, `stops-at`: the member; `covers`, `lives-in`: the hotel; `calls`: the call; `drives`, `closed`: the run. */
  readonly to: string
  /** The first day it holds; left out where it always has. */
  readonly fromDay?: string | null
  /** The last day it holds; null while it has no end. */
  readonly untilDay: string | null
}

type FieldsSchema = z.ZodMiniObject

/** What one kind of record is. Everything else in the house learns of a kind from here alone. */
export interface RecordKind<Kind extends string = string, Fields extends FieldsSchema = FieldsSchema> {
  readonly kind: Kind
  /** The fields; each travels, is versioned and joined on its own. Every field is always present. */
  readonly fields: Fields
  /** Every section that `sectionOf` can answer. */
  readonly sections: readonly Section[]
  readonly sectionOf: (fields: z.infer<Fields>) => Section
  /** The member, hotel, call, run, staff member or organisation the record belongs to. */
  readonly subjectOf: (fields: z.infer<Fields>, id: string) => string
  /** Written once and never edited: a correction is a record of its own. */
  readonly isAppendOnly: boolean
  /** Protective fields, where `true` is the safer value and holds while two versions stand open. */
  readonly saferFields: readonly (keyof z.infer<Fields> & string)[]
  readonly tiesOf: (fields: z.infer<Fields>, id: string) => readonly Tie[]
  /** The worker whom the record names as its own; null where it names none. */
  readonly workerOf: (fields: z.infer<Fields>) => string | null
  /** Fields that the server alone sets; null in a new record. */
  readonly serverFields: readonly (keyof z.infer<Fields> & string)[]
  /** By what records of the kind are found where neither their id nor their subject leads to them; null: by nothing. */
  readonly keyOf: (fields: z.infer<Fields>) => string | null
}

type Optional =
  'isAppendOnly' | 'saferFields' | 'tiesOf' | 'workerOf' | 'sectionOf' | 'serverFields' | 'keyOf'

const noTies = () => []

/** Whether records of the kind can tie others together, so that who holds what may follow from them. */
export const makesTies = ({ tiesOf }: Pick<RecordKind, 'tiesOf'>) => tiesOf !== noTies

/** A kind with what most kinds have in common filled in: one section, editable, no ties. */
export const defineKind = <Kind extends string, Fields extends FieldsSchema>(
  given: Omit<RecordKind<Kind, Fields>, Optional> & Partial<Pick<RecordKind<Kind, Fields>, Optional>>,
): RecordKind<Kind, Fields> => ({
  isAppendOnly: false,
  saferFields: [],
  tiesOf: noTies,
  workerOf: () => null,
  serverFields: [],
  keyOf: () => null,
  sectionOf: () => {
    const [only] = given.sections
    if (!only) throw new Error(`${given.kind} has no section`)
    return only
  },
  ...given,
})

/** The fields of a kind as a plain type. */
export type FieldsOf<K> = K extends RecordKind<string, infer Fields> ? z.infer<Fields> : never
