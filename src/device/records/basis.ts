import type { Counters, PersonDatabase } from '../database.ts'
import type { Writing } from '../device.ts'
import { steadilyOrThrow } from '../steady.ts'
import type { BucketKeys } from '../vault/bucket-keys.ts'
import type { Vault } from '../vault/vault.ts'
import { openChange, openRecord } from './rows.ts'
import type { Shelf } from './shelf.ts'
import { type Standing, standingFrom } from './view.ts'

export interface BasisDeps {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly bucketKeys: BucketKeys
  readonly staffId: string
  readonly shelf: Pick<Shelf, 'standingOf' | 'seenCounters'>
}

/** What a save is made upon: the records it names as they stand, and the counters as they were then. */
export interface Basis {
  readonly standingById: Map<string, Standing>
  readonly counters: Counters
  /** Ids that memory does not know; null when all was read from the disk. They must not be there when it is written. */
  readonly unknownIds: readonly string[] | null
}

/**
 * The quick way: what the shelf holds. It may be behind, so whoever writes upon it must find the database at the same
 * `rev`. Null where memory does not say enough: an edit of what nobody has opened, or a record that is added again.
 */
export function basisInMemory(shelf: BasisDeps['shelf'], writings: readonly Writing[]): Basis | null {
  const counters = shelf.seenCounters()
  if (!counters) return null
  const standingById = new Map<string, Standing>()
  const unknownIds = new Set<string>()
  for (const { does, id } of writings) {
    const standing = shelf.standingOf(id)
    if (standing && does === 'add') return null
    if (standing) standingById.set(id, standing)
    else if (does === 'add') unknownIds.add(id)
    else if (!unknownIds.has(id)) return null
  }
  return { standingById, counters, unknownIds: [...unknownIds] }
}

/** The sure way: what lies on the disk. */
export async function basisOnDisk(
  deps: Omit<BasisDeps, 'shelf'>,
  writings: readonly Pick<Writing, 'id'>[],
): Promise<Basis> {
  const { database, vault, bucketKeys, staffId } = deps
  const ids = writings.map(({ id }) => id)
  const { rows, changeRows, counters } = await steadilyOrThrow(database, () => readAll(database, ids))
  const keys = await bucketKeys.openByCode(rows.map(({ bucket }) => bucket))
  const copies = await Promise.all(rows.map((row) => openRecord(vault, row, keys.get(row.bucket))))
  const changes = await Promise.all(changeRows.map((row) => openChange(vault, row)))

  const standingById = new Map<string, Standing>()
  for (const id of ids) {
    const copy = copies.find((candidate) => candidate?.record.id === id) ?? undefined
    const own = changes.filter((change) => change !== null).filter((change) => change.id === id)
    const standing = standingFrom(copy, own, staffId)
    if (standing) standingById.set(id, standing)
  }
  return { standingById, counters, unknownIds: null }
}

/** One transaction: on a slow phone each costs more than what it reads. */
const readAll = (database: PersonDatabase, ids: readonly string[]) =>
  database.transaction('r', [database.records, database.outbox, database.counters], async () => {
    const [rows, changeRows, counters] = await Promise.all([
      database.records.bulkGet([...ids]),
      database.outbox.where('id').anyOf(ids).toArray(),
      database.readCounters(),
    ])
    return {
      rows: rows.filter((row) => row !== undefined),
      changeRows: changeRows.sort((a, b) => a.n - b.n),
      counters,
    }
  })
