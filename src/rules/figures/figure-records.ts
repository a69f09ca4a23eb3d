import type { CheckIn } from '../records/calls/check-in.ts'
import type { Call } from '../records/calls/call.ts'
import type { TopUp } from '../records/calls/top-up.ts'
import type { Cycle } from '../records/fortnight/cycle.ts'
import type { Delivery } from '../records/fortnight/delivery.ts'
import type { Run } from '../records/fortnight/run.ts'
import type { Stop } from '../records/fortnight/stop.ts'
import type { Stay } from '../records/stay.ts'
import type { Double } from '../records/told/double.ts'

/** A record as figures need it: what it says, and the id by which others name it. */
export interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/** What the figures of one cycle are counted from. Records of other cycles may be among them: they do not count. */
export interface FigureRecords {
  readonly cycle: Kept<Cycle>
  readonly calls: readonly Kept<Call>[]
  readonly checkIns: readonly Kept<CheckIn>[]
  readonly topUps: readonly Kept<TopUp>[]
  readonly doubles: readonly Kept<Double>[]
  readonly runs: readonly Kept<Run>[]
  readonly stops: readonly Kept<Stop>[]
  readonly deliveries: readonly Kept<Delivery>[]
  /** Every member's stays: in which hotel they lived on which day. */
  readonly stays: readonly Kept<Stay>[]
}
