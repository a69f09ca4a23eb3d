import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
} from 'kysely'
import type { Sql, Store, Value } from '../storage/store.ts'

/**
 * The door through which better-auth reaches the database: its statements go through the store like all others, so
 * that they queue with the writes and never fall into the middle of somebody's transaction.
 */
export const createBetterAuthDatabase = (store: Store) => new Kysely<unknown>({ dialect: dialectOf(store) })

const dialectOf = (store: Store): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createDriver: () => ({
    init: async () => undefined,
    destroy: async () => undefined,
    acquireConnection: async () => connectionOf(store),
    releaseConnection: async () => undefined,
    beginTransaction: noTransactions,
    commitTransaction: noTransactions,
    rollbackTransaction: noTransactions,
  }),
})

async function noTransactions() {
  throw new Error('better-auth is given single statements only')
}

const connectionOf = (store: Store): DatabaseConnection => ({
  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery) {
    const values = parameters.map(asValue)
    const isRead = /^\s*select\b/i.test(text)
    const send = (sql: Sql) => sql.all(text, ...values)
    const rows = await (isRead ? store.read(send) : store.write(send))
    return { rows: rows as Row[] }
  },
  streamQuery() {
    throw new Error('better-auth streams nothing')
  },
})

function asValue(given: unknown): Value {
  if (given === null || given === undefined) return null
  if (typeof given === 'string' || typeof given === 'number') return given
  throw new Error(`better-auth gave a ${typeof given} to keep`)
}
