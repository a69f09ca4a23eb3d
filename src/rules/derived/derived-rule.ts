/**
 * Records that follow from others. Nobody writes them but the server, in the transaction of what they follow from, so
 * that they have its number and its history. A rule here says which changes may call for one, and what it then says,
 * from what a reader hands it; it knows neither database nor clock. `server/sync/derived/derive.ts` runs all that are
 * listed in `derived-rules.ts`.
 */
import type { FieldsOf, Tie } from '../record.ts'
import type { KindName, recordKinds } from '../records/registry.ts'

/** A record as these rules read it. */
export interface Kept<K extends KindName> {
  readonly id: string
  readonly fields: FieldsOf<(typeof recordKinds)[K]>
  /** The staff who wrote it first and last, and what the first one's clock showed. */
  readonly createdBy: string
  readonly createdAtMs: number
  readonly changedBy: string
  /** The number at which each field got its value: the order of arrival. All of one push have the same. */
  readonly versions: Readonly<Record<string, number>>
}

/** Everything as it stands with what has just changed. */
export interface Reader {
  /** `YYYY-MM-DD`, the server's. */
  readonly today: string
  readonly nowMs: number
  /** Null also where that id is of another kind. */
  find<K extends KindName>(kind: K, id: string): Promise<Kept<K> | null>
  inFile<K extends KindName>(kind: K, subject: string): Promise<readonly Kept<K>[]>
  /** By the kind's `keyOf`. */
  byKey<K extends KindName>(kind: K, key: string): Promise<readonly Kept<K>[]>
  /** Ties to an id that are in force today. */
  tiesTo(id: string): Promise<readonly Tie[]>
}

/** What changed: as it is now, and every subject that it belongs to or belonged to before. */
export interface Changed<K extends KindName> {
  readonly id: string
  readonly fields: FieldsOf<(typeof recordKinds)[K]>
  readonly subjects: readonly string[]
}

/** What is to be written: a new record where `id` is null, else fields of the one that stands, where they differ. */
export interface Wanted<K extends KindName> {
  readonly id: string | null
  readonly fields: Partial<FieldsOf<(typeof recordKinds)[K]>>
}

type Targets = readonly string[] | Promise<readonly string[]>

export interface DerivedRule<K extends KindName = KindName> {
  /** What it makes. */
  readonly kind: K
  /** By kind of what changed: about what (a member, a call) records may have to be made anew. Cheap to ask. */
  readonly targetsAfter: {
    readonly [From in KindName]?: (changed: Changed<From>, reader: Reader) => Targets
  }
  /** It hangs on the day too, and its target is its subject: made anew each day for whoever holds it. */
  readonly isMadeDaily: boolean
  readonly make: (target: string, reader: Reader) => Promise<readonly Wanted<K>[]>
}
