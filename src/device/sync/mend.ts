import type { PersonDatabase, RecordRow } from '../database.ts'
import { openChange, sealChange } from '../records/rows.ts'
import { steadilyOrThrow } from '../steady.ts'
import type { Vault } from '../vault/vault.ts'

/** Takes out copies that were altered on the disk, and lets the next pulls bring everything anew; the rest stays. */
export const fetchAnew = (database: PersonDatabase, rows: readonly RecordRow[]) =>
  steadilyOrThrow(database, () =>
    database.transaction('rw', [database.records, database.counters], async () => {
      const before = await database.readCounters()
      const rev = before.rev + 1
      await database.records.bulkDelete(rows.map(({ id }) => id))
      // The generation moves, or an answer on its way would set the cursor behind what is missing.
      const { generation } = before
      await database.counters.put({
        ...before,
        rev,
        removedRev: rev,
        generation: generation + 1,
        cursor: null,
      })
    }),
  )

/** Offers a refused change again, under a new number: its own has its verdict for good. */
export async function offerAgain(database: PersonDatabase, vault: Vault, n: number): Promise<void> {
  for (;;) {
    const { row, nextN } = await steadilyOrThrow(database, async () => ({
      row: await database.outbox.get(n),
      nextN: (await database.readCounters()).nextN,
    }))
    const change = row?.state === 'refused' && (await openChange(vault, row))
    if (!change) return
    const { kind, id, fields, upon, atMs, isNew, bucketName } = change
    const again = await sealChange(vault, { n: nextN, kind, id, fields, upon, atMs, isNew, bucketName })
    const isDone = await steadilyOrThrow(database, () =>
      database.transaction('rw', [database.outbox, database.counters], async () => {
        const before = await database.readCounters()
        if (before.nextN !== nextN) return false
        const rev = before.rev + 1
        await database.outbox.delete(n)
        await database.outbox.add({ ...again, isHidden: change.isHidden, rev })
        await database.counters.put({ ...before, nextN: nextN + 1, rev })
        return true
      }),
    )
    if (isDone) return
  }
}
