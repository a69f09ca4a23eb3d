import { mkdtemp, rm } from 'node:fs/promises'
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
