import type { RecordKind } from '../record.ts'
import { addendum } from './addendum.ts'
import { assignment } from './assignment.ts'
import { call } from './calls/call.ts'
import { checkIn } from './calls/check-in.ts'
import { topUp } from './calls/top-up.ts'
import { concern } from './concern.ts'
import { consent } from './consent.ts'
import { contact } from './contact.ts'
import { attachment } from './fortnight/attachment.ts'
import { cycle } from './fortnight/cycle.ts'
import { delivery } from './fortnight/delivery.ts'
import { item } from './fortnight/item.ts'
import { needs } from './fortnight/needs.ts'
import { run } from './fortnight/run.ts'
import { runLog } from './fortnight/run-log.ts'
import { stockMove } from './fortnight/stock-move.ts'
import { stop } from './fortnight/stop.ts'
import { hotel } from './hotel.ts'
import { household } from './household.ts'
import { member } from './member.ts'
import { note } from './note.ts'
import { staff } from './staff.ts'
import { stay } from './stay.ts'
import { step } from './step.ts'
import { callCard } from './told/call-card.ts'
import { doorCard } from './told/door-card.ts'
import { double } from './told/double.ts'
import { receipt } from './told/receipt.ts'
import { task } from './told/task.ts'
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
  item,
  cycle,
  'stock-move': stockMove,
  needs,
  call,
  'check-in': checkIn,
  'top-up': topUp,
  run,
  stop,
  delivery,
  'run-log': runLog,
  attachment,
  'call-card': callCard,
  'door-card': doorCard,
  receipt,
  double,
  task,
} as const

export type KindName = keyof typeof recordKinds

export const kindNames = Object.keys(recordKinds) as KindName[]

/** The kind of that name, or undefined when this version knows none. */
export const findKind = (name: string): RecordKind | undefined =>
  Object.hasOwn(recordKinds, name) ? (recordKinds[name as KindName] as unknown as RecordKind) : undefined
