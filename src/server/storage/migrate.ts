import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

const folder = join(import.meta.dirname, 'migrations')

/**
 * Brings a database to today's shape: every numbered file that it has not had, in order, in one transaction that no
 * other process can enter. Files are only ever added. Throws when the database has had more than we know.
 */
export function migrate(database: DatabaseSync) {
  const files = readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sqlite\.sql$/.test(name))
    .toSorted()

  database.exec('begin exclusive')
  try {
    const had = Number(database.prepare('pragma user_version').get()?.['user_version'])
    if (had > files.length) throw new Error('The data comes from a newer Hamrah: please update this one.')
    for (const name of files.slice(had)) database.exec(readFileSync(join(folder, name), 'utf8'))
    database.exec(`pragma user_version = ${files.length}`)
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
