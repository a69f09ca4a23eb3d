import Dexie, { liveQuery } from 'dexie'
import { findKind } from '#rules/records/registry.ts'
import type { Counters, PersonDatabase, RecordRow } from '../database.ts'
import { createLiveValue, type LiveValue } from '../live-value.ts'
import { steadilyOrThrow } from '../steady.ts'
import type { BucketKeys } from '../vault/bucket-keys.ts'
import type { Vault } from '../vault/vault.ts'
import { type Copy, type OpenChange, openChange, openRecord } from './rows.ts'
import { breathe, createTurns } from './turns.ts'
import { type Standing, standingFrom, viewOf } from './view.ts'
import { type AnyView, createViewIndex, shelfKey } from './view-index.ts'

/** Rows that are read and opened before the page may draw again. */
const CHUNK = 100

interface Deps {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly bucketKeys: BucketKeys
  readonly staffId: string
  /** Rows that were altered on the disk: they are not shown, and must be fetched anew. */
  readonly onDamage: (rows: readonly RecordRow[]) => void
}

/**
 * What has been opened, in memory. A kind or a subject is read whole when it is first watched; after that only rows that
 * changed are read: every write gives its rows the database's next `rev`, and a live query on that number, which reaches
 * over all tabs, tells the shelf to fetch what is above its own mark.
 */
export function createShelf({ database, vault, bucketKeys, staffId, onDamage }: Deps) {
  const inTurn = createTurns()
  const copies = new Map<string, Copy>()
  const changes = new Map<number, OpenChange>()
  const waiting = createLiveValue<readonly OpenChange[]>()
  const views = createViewIndex()
  const listsByKey = new Map<string, LiveValue<readonly AnyView[]>>()
  const wholeKinds = new Set<string>()
  const wholeBuckets = new Set<string>()
  let seenRev = -1
  let seen: Counters | null = null

  const isWanted = ({ id, kind, bucket }: RecordRow) =>
    wholeKinds.has(kind) || wholeBuckets.has(shelfKey(kind, bucket)) || copies.has(id) || isChanged(id)
  const isChanged = (id: string) => [...changes.values()].some((change) => change.id === id)

  async function openCopies(rows: readonly RecordRow[]): Promise<string[]> {
    const stale = rows.filter(({ id, rev }) => copies.get(id)?.rev !== rev)
    const keys = await bucketKeys.openByCode([...new Set(stale.map(({ bucket }) => bucket))])
    const opened = await Promise.all(stale.map((row) => openRecord(vault, row, keys.get(row.bucket))))
    for (const [index, copy] of opened.entries()) {
      const id = stale[index]?.id ?? ''
      if (copy) copies.set(id, copy)
      else copies.delete(id)
    }
    const damaged = stale.filter((_, index) => opened[index] === null)
    if (damaged.length > 0) onDamage(damaged)
    return stale.map(({ id }) => id)
  }

  async function inChunks(read: (after: string) => PromiseLike<RecordRow[]>) {
    const touched: string[] = []
    for (let after = ''; ;) {
      const from = after
      const rows = await steadilyOrThrow(database, () => read(from))
      touched.push(...(await openCopies(rows)))
      const last = rows.at(-1)
      if (!last || rows.length < CHUNK) return touched
      after = last.id
      await breathe()
    }
  }

  /** Builds the views of these records anew and hands out every list that changed. */
  function show(kindsById: ReadonlyMap<string, string>) {
    const keys = new Set<string>()
    const changesById = Map.groupBy(changes.values(), ({ id }) => id)
    for (const [id, kind] of kindsById) {
      if (!findKind(kind)) continue
      const own = (changesById.get(id) ?? []).sort((a, b) => a.n - b.n)
      for (const key of views.put(kind, id, viewOf(copies.get(id), own, staffId))) keys.add(key)
    }
    for (const key of keys) {
      const list = listsByKey.get(key)
      if (list?.hasValue()) list.set(views.list(key))
    }
  }

  async function load(kind: string, subject: string | undefined) {
    const touched = subject ? await loadSubject(kind, subject) : await loadKind(kind)
    show(new Map(touched.map((id) => [id, kind])))
  }

  async function loadKind(kind: string) {
    wholeKinds.add(kind)
    return inChunks((after) =>
      database.records
        .where('[kind+id]')
        .between([kind, after], [kind, Dexie.maxKey], false)
        .limit(CHUNK)
        .toArray(),
    )
  }

  async function loadSubject(kind: string, subject: string) {
    const names = (findKind(kind)?.sections ?? []).map((section) => `${subject}/${section}`)
    const codes = await Promise.all(names.map((name) => vault.codeOf(name)))
    for (const code of codes) wholeBuckets.add(shelfKey(kind, code))
    const rows = await steadilyOrThrow(database, () =>
      database.records.where('bucket').anyOf(codes).toArray(),
    )
    return openCopies(rows.filter((row) => row.kind === kind))
  }

  const readNews = () =>
    database.transaction('r', [database.counters, database.records, database.outbox], async () => {
      const counters = await database.readCounters()
      const isFirst = seenRev < 0
      return {
        counters,
        // A shelf that holds nothing yet needs no copies: they are read when they are watched.
        rows: isFirst ? [] : await database.records.where('rev').above(seenRev).toArray(),
        changed: await database.outbox.where('rev').above(seenRev).toArray(),
        waitingNs: await database.outbox.toCollection().primaryKeys(),
        ids:
          !isFirst && counters.removedRev > seenRev
            ? await database.records.toCollection().primaryKeys()
            : null,
      }
    })

  async function takeNews() {
    const { counters, rows, changed, waitingNs, ids } = await steadilyOrThrow(database, readNews)
    if (counters.rev === seenRev) return
    const kindsById = new Map<string, string>()

    const opened = await Promise.all(changed.map((row) => openChange(vault, row)))
    for (const change of opened) if (change) changes.set(change.n, change)
    for (const { id, kind } of opened.filter((change) => change !== null)) kindsById.set(id, kind)
    const standing = new Set(waitingNs)
    for (const { n, id, kind } of [...changes.values()].filter((change) => !standing.has(change.n))) {
      changes.delete(n)
      kindsById.set(id, kind)
    }
    const missing = [...kindsById.keys()].filter((id) => !copies.has(id))
    const under = (await steadilyOrThrow(database, () => database.records.bulkGet(missing))).filter(
      (row) => row !== undefined,
    )
    const fresh = [...under, ...rows.filter(isWanted)]
    for (let start = 0; start < fresh.length; start += CHUNK) {
      await openCopies(fresh.slice(start, start + CHUNK))
      if (start > 0) await breathe()
    }
    for (const { id, kind } of fresh) kindsById.set(id, kind)
    if (ids) {
      const kept = new Set(ids)
      for (const [id, { record }] of [...copies].filter(([id]) => !kept.has(id))) {
        copies.delete(id)
        kindsById.set(id, record.kind)
      }
    }
    seenRev = counters.rev
    seen = counters
    show(kindsById)
    waiting.set([...changes.values()].sort((a, b) => a.n - b.n))
  }

  const refresh = () => inTurn(takeNews)
  const ignoreWhenLocked = (error: unknown) => {
    if (!vault.isLocked()) throw error
  }
  const pulse = liveQuery(() => database.readCounters()).subscribe({
    next: ({ rev }) => {
      if (rev !== seenRev) refresh().catch(ignoreWhenLocked)
    },
    // The connection broke: whoever reads next opens it anew, and says so when that fails.
    error: () => undefined,
  })

  /** A record as memory has it; null where memory does not know it, which does not say that it is not there. */
  function standingOf(id: string): Standing | null {
    const copy = copies.get(id)
    const own = [...changes.values()].filter((change) => change.id === id).sort((a, b) => a.n - b.n)
    return standingFrom(copy, own, staffId)
  }

  return {
    refresh,
    standingOf,
    /** The counters that memory is as new as: while the database has their `rev`, `standingOf` is what it holds. */
    seenCounters: () => seen,
    /** Every change that has not left the outbox, oldest first. */
    waiting,
    watch(kind: string, subject?: string): LiveValue<readonly AnyView[]> {
      const key = shelfKey(kind, subject)
      const known = listsByKey.get(key)
      if (known) return known
      const list = createLiveValue<readonly AnyView[]>({
        onFirst: () => {
          inTurn(async () => {
            await takeNews()
            await load(kind, subject)
            list.set(views.list(key))
          }).catch((error: unknown) => {
            if (vault.isLocked()) return
            listsByKey.delete(key)
            list.fail(error)
          })
        },
      })
      listsByKey.set(key, list)
      return list
    },
    close() {
      pulse.unsubscribe()
      copies.clear()
      changes.clear()
      seen = null
      listsByKey.clear()
    },
  }
}
export type Shelf = ReturnType<typeof createShelf>
