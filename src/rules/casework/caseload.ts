import { addDays } from '../time/day.ts'
import type { Assignment } from '../records/assignment.ts'

/** An assignment with the id of its record. */
export interface Charge {
  readonly id: string
  readonly fields: Assignment
}

export interface Caseloads<C extends Charge> {
  /** Who works with each member, the earliest first; a member may have two. */
  readonly byMember: ReadonlyMap<string, readonly C[]>
  /** The members in each worker's charge. */
  readonly byStaff: ReadonlyMap<string, readonly C[]>
  /** The hotels each worker covers. */
  readonly hotelsByStaff: ReadonlyMap<string, readonly C[]>
}

/** Whether the charge holds on that day. */
export const isInForce = ({ fields }: Charge, today: string) =>
  fields.fromDay <= today && (fields.untilDay === null || fields.untilDay >= today)

/** Who has charge of whom on the day `today`. */
export function caseloadsOn<C extends Charge>(charges: readonly C[], today: string): Caseloads<C> {
  const held = charges
    .filter((charge) => isInForce(charge, today))
    .toSorted((a, b) => a.fields.fromDay.localeCompare(b.fields.fromDay))
  const ofMembers = held.filter(({ fields }) => fields.memberId !== null)
  return {
    byMember: Map.groupBy(ofMembers, ({ fields }) => fields.memberId ?? ''),
    byStaff: Map.groupBy(ofMembers, ({ fields }) => fields.staffId),
    hotelsByStaff: Map.groupBy(
      held.filter(({ fields }) => fields.hotelId !== null),
      ({ fields }) => fields.staffId,
    ),
  }
}

/**
 * The last day of a charge that ends now. It is yesterday, not today: a charge holds to the end of its last day, and
 * somebody taken off a case must lose it at the next contact.
 */
export const lastDayWhenEndedNow = (today: string) => addDays(today, -1)
