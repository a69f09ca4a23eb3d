import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openSqlite } from '#server/storage/sqlite.ts'
import { describeStore, type StoreUnderTest } from './store.ts'

async function open(pageLimit?: number): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'hamrah-store-'))
  const path = join(folder, 'hamrah.sqlite')
  let store = openSqlite({ path, ...(pageLimit === undefined ? {} : { pageLimit }) })
  return {
    store,
    async reopen() {
      await store.close()
      store = openSqlite({ path })
      return store
    },
    async remove() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

describeStore(
  'SQLite',
  () => open(),
  () => open(200),
)

test('a database from a newer Hamrah is not opened, and says why', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hamrah-store-'))
  const path = join(folder, 'hamrah.sqlite')
  const newer = new DatabaseSync(path)
  newer.exec('pragma user_version = 999')
  newer.close()

  expect(() => openSqlite({ path })).toThrow('newer Hamrah')

  await rm(folder, { recursive: true, force: true })
})

test('a database of the first shape is brought to today’s, with all that was in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hamrah-store-'))
  const path = join(folder, 'hamrah.sqlite')
  const old = new DatabaseSync(path)
  const migrations = join(import.meta.dirname, '../../src/server/storage/migrations')
  old.exec(await readFile(join(migrations, '001-first-light.sqlite.sql'), 'utf8'))
  old.exec(`pragma user_version = 1;
    insert into organisation (id, name, created_at_ms) values ('one', 'Open Door', 1);
    insert into tie (organisation_id, record_id, tie, from_id, to_id) values ('one', 'charge', 'covers', 'a', 'b');
    insert into record values ('one', 'charge', 'assignment', 'b', 'team', '{}', '{}', '{}', 'a', 1, 'a', 1),
      ('one', 'mina', 'member', 'mina', 'identity', '{"householdId":"h"}', '{}', '{}', 'a', 1, 'a', 1),
      ('one', 'omar', 'member', 'omar', 'identity', '{"householdId":null}', '{}', '{}', 'a', 1, 'a', 1)`)
  old.close()

  const store = openSqlite({ path })
  const rows = await store.read(async (sql) => [
    await sql.first('select tie, from_day, until_day from tie'),
    ...(await sql.all('select id, subject, key from record order by id')),
  ])

  expect(rows).toEqual([
    { tie: 'covers', from_day: null, until_day: null },
    { id: 'charge', subject: 'b', key: null },
    { id: 'mina', subject: 'mina', key: 'h' },
    { id: 'omar', subject: 'omar', key: null },
  ])
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

test('the file is kept as promised: write-ahead log, every commit on the disk', async () => {
  const here = await open()

  const modes = await here.store.read(async (sql) => [
    await sql.first('pragma journal_mode'),
    await sql.first('pragma synchronous'),
    await sql.first('pragma foreign_keys'),
  ])

  expect(modes).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }, { foreign_keys: 1 }])
  await here.remove()
})
