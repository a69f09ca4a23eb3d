import type { RecordKind } from '../record.ts'
import { addendum } from './addendum.ts'
import { assignment } from './assignment.ts'
import { concern } from './concern.ts'
import { consent } from './consent.ts'
import { contact } from './contact.ts'
import { hotel } from './hotel.ts'
import { household } from './household.ts'
import { member } from './member.ts'
import { note } from './note.ts'
import { staff } from './staff.ts'
import { stay } from './stay.ts'
import { step } from './step.ts'
import { visit } from './visit.ts'

/** Every kind of record there is. A new kind is one file beside this one, and one line here. */
export const recordKinds = {
  member,
  household,
  contact,
  stay,
  consent,
  hotel,
  visit,
  note,
  addendum,
  step,
  concern,
  assignment,
  staff,
} as const

export type KindName = keyof typeof recordKinds

export const kindNames = Object.keys(recordKinds) as KindName[]

/** The kind of that name, or undefined when this version knows none. */
export const findKind = (name: string): RecordKind | undefined =>
  Object.hasOwn(recordKinds, name) ? (recordKinds[name as KindName] as unknown as RecordKind) : undefined
