import { liveQuery, type Observable } from 'dexie'
import { ok, refused, type Result } from '#rules/result.ts'
import type { PersonDatabase } from './database.ts'
import type { Drafts, SaveFailure } from './device.ts'
import { createLiveValue } from './live-value.ts'
import { createTurns } from './records/turns.ts'
import { steadily, steadilyOrThrow } from './steady.ts'
import type { Place } from './vault/seal.ts'
import type { Vault } from './vault/vault.ts'

export interface Draft {
  readonly key: string
  readonly content: unknown
  readonly atMs: number
}

export const draftCode = (vault: Vault, key: string) => vault.codeOf(`draft ${key}`)
const placeOf = (code: string): Place => ({ store: 'drafts', id: code, version: '1' })

interface Deps {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly nowMs: () => number
}

/** What is being typed, sealed. `handOver` collects it from the screens, before the keys go. */
export function createDrafts({ database, vault, nowMs }: Deps) {
  const inTurn = createTurns()
  const typists = new Set<() => { key: string; content: unknown } | null>()
  let stopWatching = () => {}
  const list = createLiveValue<readonly { key: string; atMs: number }[]>({ onFirst: watchRows })

  function watchRows() {
    const rows = liveQuery(() => database.drafts.toArray()).subscribe({
      next: () => {
        readDrafts(database, vault).then(
          (drafts) => list.set(newestFirst(drafts).map(({ key, atMs }) => ({ key, atMs }))),
          (error: unknown) => (vault.isLocked() ? undefined : list.fail(error)),
        )
      },
      error: (error) => (vault.isLocked() ? undefined : list.fail(error)),
    })
    stopWatching = () => rows.unsubscribe()
  }

  const write = async (draft: Draft): Promise<Result<void, SaveFailure>> => {
    if (vault.isLocked()) return refused({ reason: 'locked' })
    const code = await draftCode(vault, draft.key)
    const row = { code, ...(await vault.seal(placeOf(code), draft)) }
    const written = await steadily(database, () => database.drafts.put(row))
    return written.ok ? ok(undefined) : written
  }
  const keep: Drafts['keep'] = (key, content) =>
    inTurn(() => write({ key, content, atMs: nowMs() })).catch((error: unknown) => {
      if (vault.isLocked()) return refused({ reason: 'locked' })
      throw error
    })

  const drafts: Drafts = {
    keep,
    read: async (key) => {
      const code = await draftCode(vault, key)
      const row = await steadilyOrThrow(database, () => database.drafts.get(code))
      const opened = row && (await vault.open(placeOf(code), row))
      return opened?.ok ? (opened.value as Draft).content : undefined
    },
    drop: (key) =>
      inTurn(async () => {
        const code = await draftCode(vault, key)
        await steadilyOrThrow(database, () => database.drafts.delete(code))
      }),
    watch: (): Observable<readonly { key: string; atMs: number }[]> => list,
    onLock: (handOver) => {
      typists.add(handOver)
      return () => typists.delete(handOver)
    },
  }
  /** Keeps what every screen is typing just now. */
  const handOver = async () => {
    const typed = [...typists].map((typist) => typist()).filter((given) => given !== null)
    await Promise.all(typed.map(({ key, content }) => keep(key, content)))
  }
  return { drafts, handOver, close: () => stopWatching() }
}

/** All drafts that open, each with its row's code. */
export async function readDrafts(database: PersonDatabase, vault: Vault) {
  const rows = await steadilyOrThrow(database, () => database.drafts.toArray())
  const opened = await Promise.all(rows.map((row) => vault.open(placeOf(row.code), row)))
  return opened.flatMap((draft, index) => {
    const code = rows[index]?.code ?? ''
    return draft.ok ? [{ code, ...(draft.value as Draft) }] : []
  })
}

const newestFirst = (drafts: readonly Draft[]) => drafts.toSorted((a, b) => b.atMs - a.atMs)
