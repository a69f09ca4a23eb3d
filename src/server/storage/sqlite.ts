import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { migrate } from './migrate.ts'
import { isFull } from './sqlite-full.ts'
import { createTurns } from './turns.ts'
import { createWriteQueue } from './write-queue.ts'
import { type Sql, StorageFull, type Store, type Value, type Work } from './store.ts'

export interface SqliteOptions {
  readonly path: string
  /** The most the file may grow to, in pages of 4 KiB; as far as the disk goes when not given. */
  readonly pageLimit?: number
}

/**
 * The promise of `store.ts` kept by one SQLite file. One connection writes, in groups; another reads beside it, from
 * the write-ahead log's last commit. Throws when the file cannot be opened or comes from a newer Hamrah.
 */
export function openSqlite({ path, pageLimit }: SqliteOptions): Store {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const writer = connect(path)
  migrate(writer)
  if (pageLimit !== undefined) writer.exec(`pragma max_page_count = ${pageLimit}`)
  const reader = connect(path)
  reader.exec('pragma query_only = on')

  const queue = createWriteQueue(writer, createSql(writer))
  const readInTurn = createTurns()
  const readSql = createSql(reader)

  return {
    write: queue.write,
    read: <T>(work: Work<T>) => readInTurn(() => atOneMoment(reader, () => work(readSql))),
    async close() {
      await queue.settle()
      await readInTurn(async () => reader.close())
      writer.close()
    },
  }
}

function connect(path: string) {
  const database = new DatabaseSync(path, { timeout: 10_000, enableForeignKeyConstraints: true })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory')
  return database
}

async function atOneMoment<T>(database: DatabaseSync, work: () => Promise<T>): Promise<T> {
  database.exec('begin')
  try {
    return await work()
  } finally {
    database.exec('rollback')
  }
}

/** Statements are compiled once for a connection: the same few are asked thousands of times. */
function createSql(database: DatabaseSync): Sql {
  const statements = new Map<string, StatementSync>()
  const prepared = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    const statement = database.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return {
    all: <Row extends object>(text: string, ...values: readonly Value[]) =>
      attempt(() => prepared(text).all(...values) as Row[]),
    first: <Row extends object>(text: string, ...values: readonly Value[]) =>
      attempt(() => prepared(text).get(...values) as Row | undefined),
    run: (text, ...values) => attempt(() => Number(prepared(text).run(...values).changes)),
  }
}

async function attempt<T>(statement: () => T): Promise<T> {
  try {
    return statement()
  } catch (error) {
    throw isFull(error) ? new StorageFull(error) : error
  }
}
