/**
 * Writes on one connection, in groups. A commit on a disk costs milliseconds however little it holds, so the writes
 * that came in meanwhile share one transaction, each in a savepoint of its own, and are answered after the commit.
 * A write that throws undoes itself alone. When the whole group cannot be committed (a full disk), each is run again
 * by itself, so that a small one does not suffer from a big one and no answer is given for what was not kept.
 */
import type { DatabaseSync } from 'node:sqlite'
import { type Sql, StorageFull, type Work } from './store.ts'
import { isFull } from './sqlite-full.ts'

const largestGroup = 64

interface Waiting {
  readonly run: () => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}
type Outcome = { readonly value: unknown } | { readonly error: unknown }

export function createWriteQueue(database: DatabaseSync, sql: Sql) {
  const waiting: Waiting[] = []
  let pump: Promise<void> | null = null

  async function pumpAll() {
    while (waiting.length > 0) {
      // A turn of the event loop lets requests that arrive together share one commit, and readers have theirs.
      await new Promise((resolve) => setImmediate(resolve))
      await commitGroup(waiting.splice(0, largestGroup))
    }
    pump = null
  }

  async function commitGroup(group: readonly Waiting[]): Promise<void> {
    let outcomes: Outcome[]
    try {
      outcomes = await inTransaction(group)
    } catch (error) {
      const [only, ...others] = group
      if (only && others.length === 0) return only.reject(isFull(error) ? new StorageFull(error) : error)
      for (const one of group) await commitGroup([one])
      return
    }
    for (const [index, one] of group.entries()) settle(one, outcomes[index])
  }

  async function inTransaction(group: readonly Waiting[]): Promise<Outcome[]> {
    database.exec('begin immediate')
    try {
      const outcomes: Outcome[] = []
      for (const one of group) outcomes.push(await inSavepoint(one))
      database.exec('commit')
      return outcomes
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw error
    }
  }

  async function inSavepoint(one: Waiting): Promise<Outcome> {
    database.exec('savepoint one')
    try {
      const value = await one.run()
      database.exec('release one')
      return { value }
    } catch (error) {
      // SQLite gives up the whole transaction on its own when the disk is full.
      if (!database.isTransaction) throw error
      database.exec('rollback to one; release one')
      return { error }
    }
  }

  return {
    write: <T>(work: Work<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ run: () => work(sql), resolve: (value) => resolve(value as T), reject })
        pump ??= pumpAll()
      }),
    /** When nothing waits any more. */
    async settle() {
      while (pump) await pump
    },
  }
}

function settle(one: Waiting, outcome: Outcome | undefined) {
  if (!outcome) throw new Error('a write without an outcome')
  if ('error' in outcome) one.reject(outcome.error)
  else one.resolve(outcome.value)
}
