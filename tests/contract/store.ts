import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StorageFull, type Store } from '#server/storage/store.ts'

export interface StoreUnderTest {
  readonly store: Store
  /** The same data again, as after a restart. */
  readonly reopen: () => Promise<Store>
  readonly remove: () => Promise<void>
}

/** What every adapter promises. `openFull` gives a store that has room for very little. */
export function describeStore(
  name: string,
  open: () => Promise<StoreUnderTest>,
  openFull: () => Promise<StoreUnderTest>,
) {
  describe(`the store on ${name}`, () => {
    let here: StoreUnderTest
    let store: Store
    beforeEach(async () => {
      here = await open()
      store = here.store
      await addOrganisation(store, 'one')
    })
    afterEach(() => here.remove())

    test('what was written is there after a restart', async () => {
      await rename(store, 'kept')

      const again = await here.reopen()

      expect(await nameOf(again)).toBe('kept')
    })

    test('a write that throws leaves nothing, and its fellows in the group stay', async () => {
      const outcomes = await Promise.allSettled([
        store.write((sql) => addTie(sql, 'first')),
        store.write(async (sql) => {
          await addTie(sql, 'half')
          throw new Error('thought better of it')
        }),
        store.write((sql) => addTie(sql, 'last')),
      ])

      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(await ties(store)).toEqual(['first', 'last'])
    })

    test('a statement that the database refuses is thrown to its own write alone', async () => {
      const outcomes = await Promise.allSettled([
        store.write((sql) => addOrganisationIn(sql, 'one')),
        store.write((sql) => addTie(sql, 'beside')),
      ])

      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
      expect(await ties(store)).toEqual(['beside'])
    })

    test('a read sees one moment, whatever is written meanwhile', async () => {
      const seen: string[] = []

      await store.read(async (sql) => {
        const look = async () =>
          (await sql.first<{ name: string }>('select name from organisation'))?.name ?? ''
        seen.push(await look())
        await rename(store, 'renamed')
        seen.push(await look())
      })

      expect(seen).toEqual(['one', 'one'])
      expect(await nameOf(store)).toBe('renamed')
    })

    test('a read cannot write', async () => {
      const writing = store.read((sql) => sql.run(`update organisation set name = 'sneaked'`))

      await expect(writing).rejects.toThrow(/read.?only/i)
      expect(await nameOf(store)).toBe('one')
    })

    test('reads and writes at the same time each get their own answer', async () => {
      const writes = Array.from({ length: 200 }, (_, index) =>
        store.write(async (sql) => {
          await addTie(sql, `tie ${index}`)
          return index
        }),
      )
      const reads = Array.from({ length: 200 }, () => ties(store))

      expect(await Promise.all(writes)).toEqual(Array.from({ length: 200 }, (_, index) => index))
      await Promise.all(reads)
      expect(await ties(store)).toHaveLength(200)
    })

    test('of writes that first ask and then write, each sees all that the ones before it wrote', async () => {
      const counted = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          store.write(async (sql) => {
            const row = await sql.first<{ ties: number }>('select count(*) as ties from tie')
            await new Promise((resolve) => setImmediate(resolve))
            await addTie(sql, `tie ${index}`)
            return row?.ties
          }),
        ),
      )

      expect(counted.toSorted((a = 0, b = 0) => a - b)).toEqual(
        Array.from({ length: 50 }, (_, index) => index),
      )
    })

    test('a reader that follows the counter misses nothing that concurrent writers write', async () => {
      const writers = 16
      const rounds = 40
      const seen = new Set<string>()
      let cursor = 0
      let isWriting = true
      let pagesMeanwhile = 0
      const follow = async () => {
        const page = await store.read((sql) => linesAfter(sql, cursor))
        for (const { record_id } of page) seen.add(record_id)
        cursor = page.at(-1)?.seq ?? cursor
        if (isWriting && page.length > 0) pagesMeanwhile += 1
        return page.length
      }
      const reading = (async () => {
        while (isWriting) {
          await follow()
          await new Promise((resolve) => setImmediate(resolve))
        }
      })()

      await Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          for (let round = 0; round < rounds; round += 1) {
            await store.write((sql) => addNumberedLine(sql, `${writer}-${round}`))
          }
        }),
      )
      isWriting = false
      await reading
      while ((await follow()) > 0);

      expect(pagesMeanwhile).toBeGreaterThan(5)
      expect(seen.size).toBe(writers * rounds)
      const { counter } = await store.read(async (sql) => {
        const row = await sql.first<{ counter: number }>('select counter from organisation')
        return row ?? { counter: 0 }
      })
      expect(counter).toBe(writers * rounds)
    })

    test('a write for which there is no room is refused whole, and smaller ones still go', async () => {
      const full = await openFull()
      try {
        await addOrganisation(full.store, 'full')
        const large = full.store.write(async (sql) => {
          await addTie(sql, 'before it was full')
          for (let index = 0; index < 2_000; index += 1) await addTie(sql, `${index} ${'x'.repeat(4_000)}`)
        })
        const small = full.store.write((sql) => addTie(sql, 'small'))

        await expect(large).rejects.toBeInstanceOf(StorageFull)
        await small
        expect(await ties(full.store)).toEqual(['small'])
      } finally {
        await full.remove()
      }
    })
  })
}

type Sql = Parameters<Parameters<Store['write']>[0]>[0]

const addOrganisation = (store: Store, id: string) => store.write((sql) => addOrganisationIn(sql, id))

const addOrganisationIn = (sql: Sql, id: string) =>
  sql.run('insert into organisation (id, name, created_at_ms) values (?, ?, ?)', id, id, 1)

const rename = (store: Store, name: string) =>
  store.write((sql) => sql.run('update organisation set name = ?', name))

const nameOf = (store: Store) =>
  store.read(async (sql) => (await sql.first<{ name: string }>('select name from organisation'))?.name)

const addTie = async (sql: Sql, name: string) => {
  const organisation = await sql.first<{ id: string }>('select id from organisation')
  await sql.run(
    'insert into tie (organisation_id, record_id, tie, from_id, to_id) values (?, ?, ?, ?, ?)',
    organisation?.id ?? '',
    name,
    'covers',
    'a',
    'b',
  )
}

const ties = (store: Store) =>
  store.read(async (sql) => {
    const rows = await sql.all<{ record_id: string }>('select record_id from tie order by record_id')
    return rows.map(({ record_id }) => record_id)
  })

const addNumberedLine = async (sql: Sql, id: string) => {
  const taken = await sql.first<{ counter: number }>(
    'update organisation set counter = counter + 1 where id = ? returning counter',
    'one',
  )
  await sql.run(
    `insert into line (organisation_id, record_id, subject, section, op, seq) values (?, ?, ?, ?, 'put', ?)`,
    'one',
    id,
    id,
    'identity',
    taken?.counter ?? 0,
  )
}

const linesAfter = (sql: Sql, seq: number) =>
  sql.all<{ seq: number; record_id: string }>(
    'select seq, record_id from line where organisation_id = ? and seq > ? order by seq limit 25',
    'one',
    seq,
  )
