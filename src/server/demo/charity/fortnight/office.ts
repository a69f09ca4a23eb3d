import type { ServedHousehold } from '#rules/fortnight/households.ts'
import type { FieldsOf } from '#rules/record.ts'
import type { Cycle } from '#rules/records/fortnight/cycle.ts'
import type { Item } from '#rules/records/fortnight/item.ts'
import type { Hotel } from '#rules/records/hotel.ts'
import type { KindName, recordKinds } from '#rules/records/registry.ts'
import type { DemoRecord, Pen } from '../demo-record.ts'
import type { Random } from '../random.ts'
import type { DemoStaff } from '../team.ts'

/** A record as the rules of the fortnight need it. */
export interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
  readonly changedAtMs: number
}

/** Who runs the fortnights, with what, and for whom. */
export interface FortnightOffice {
  readonly random: Random
  readonly pen: Pen
  readonly today: string
  readonly coordinator: DemoStaff
  readonly volunteers: readonly DemoStaff[]
  readonly drivers: readonly DemoStaff[]
  readonly items: readonly Kept<Item>[]
  /** Hotel by hotel, door by door. */
  readonly households: readonly ServedHousehold[]
  /** The number on which each member can be rung, by member id. */
  readonly phones: ReadonlyMap<string, string>
  readonly hotels: ReadonlyMap<string, Hotel>
}

export type DemoCycle = Kept<Cycle>

/** What was written of one kind so far. */
export const keptOf = <K extends KindName>(records: readonly DemoRecord[], kind: K) =>
  records
    .filter((record) => record.kind === kind)
    .map(({ id, fields, atMs }) => ({ id, fields, changedAtMs: atMs })) as Kept<
    FieldsOf<(typeof recordKinds)[K]>
  >[]

/** Each with its place among `all`, shared out one after the other. */
export const shareOf = <T>(all: readonly T[], at: number): T => {
  const one = all[at % all.length]
  if (one === undefined) throw new Error('Nobody to share this out to')
  return one
}
