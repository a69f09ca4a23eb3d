import { liveQuery } from 'dexie'
import type { PersonDatabase } from '../database.ts'
import { steadilyOrThrow, StoreError } from '../steady.ts'
import type { Locks, Surroundings } from '../surroundings.ts'
import { createTabTurns } from '../sync/tab-turns.ts'
import { type Random, randomBelow } from '../vault/bytes.ts'
import type { SendDeps } from './send-file.ts'

const EVERY_MS = 30_000
const BACK_OFF_MS = { first: 2_000, most: 60_000 } as const
/** For one that the office does not take as it stands now: others go before it, and it is offered again. */
const REFUSED_MS = { first: 60_000, most: 3_600_000 } as const

export interface SendingDeps extends SendDeps {
  readonly database: PersonDatabase
  readonly random: Random
  readonly nowMs: () => number
  readonly surroundings: Surroundings
  readonly locks: Locks | undefined
  /** Bytes that the office has of a file; null when it is not being sent any more. */
  readonly onProgress: (id: string, sentBytes: number | null) => void
}

/**
 * Sends what lies here, one file after the other and one page at a time, once its record has gone before. Nobody waits
 * for it. Where it stopped the office knows, so nothing need be written down to go on: not after a cut, not after a lock.
 */
export function createSending(deps: SendingDeps) {
  const { database, random, surroundings, nowMs, onProgress } = deps
  const inTurn = createTabTurns({ ...deps, name: `${database.name}-files` })
  const closing = new AbortController()
  const isClosed = () => closing.signal.aborted
  const refusals = new Map<string, { count: number; notBeforeMs: number }>()
  let isRunning = false
  let isAskedAgain = false
  let failures = 0
  let notBeforeMs = 0
  let stopRetry = () => {}

  async function drain() {
    for (;;) {
      isAskedAgain = false
      const ids = (await steadilyOrThrow(database, () => readReady(database))).filter(isDue)
      for (const id of ids) {
        if (isClosed()) return
        if (!(await inTurn(() => sendOne(id)))) return tryLater()
      }
      if (isClosed() || !isAskedAgain) return
    }
  }

  /** False when nothing can be sent at present. */
  async function sendOne(id: string): Promise<boolean> {
    const row = await steadilyOrThrow(database, () => database.files.get(id))
    if (!row || isClosed()) return true
    // Fetched when it is first needed, and nobody may answer that either.
    const sender = await import('./send-file.ts').catch(() => null)
    if (!sender) return false
    onProgress(id, 0)
    const given = { ...row, signal: closing.signal, onProgress: (bytes: number) => onProgress(id, bytes) }
    const outcome = await sender.sendFile(deps, given).finally(() => onProgress(id, null))
    if (isClosed()) return true
    if (outcome === 'arrived') {
      failures = 0
      await steadilyOrThrow(database, () => database.files.delete(id))
    }
    if (outcome === 'refused') noteRefusal(id)
    return outcome !== 'later'
  }

  const isDue = (id: string) => nowMs() >= (refusals.get(id)?.notBeforeMs ?? 0)
  function noteRefusal(id: string) {
    const count = (refusals.get(id)?.count ?? 0) + 1
    const delayMs = Math.min(REFUSED_MS.most, REFUSED_MS.first * 2 ** (count - 1))
    refusals.set(id, { count, notBeforeMs: nowMs() + delayMs })
  }

  function tryLater() {
    if (isClosed()) return
    const longest = Math.min(BACK_OFF_MS.most, BACK_OFF_MS.first * 2 ** failures)
    const delayMs = longest / 2 + randomBelow(random, Math.ceil(longest / 2))
    failures = Math.min(failures + 1, 20)
    notBeforeMs = nowMs() + delayMs
    stopRetry()
    stopRetry = surroundings.after(delayMs, begin)
  }

  function begin() {
    isAskedAgain = true
    if (isRunning || isClosed() || !surroundings.isOnline()) return
    isRunning = true
    drain()
      .catch((error: unknown) => {
        if (isClosed()) return
        if (!(error instanceof StoreError)) throw error
        tryLater()
      })
      .finally(() => (isRunning = false))
  }
  const beginWhenDue = () => {
    if (nowMs() >= notBeforeMs) begin()
  }

  // Fires at unlocking, when a picture was kept, and when a record has gone before: in whichever page it was.
  const ready = liveQuery(() => readReady(database)).subscribe({
    next: (ids) => (ids.length > 0 ? beginWhenDue() : undefined),
    error: () => undefined,
  })
  const stops = [surroundings.onChange(begin), surroundings.every(EVERY_MS, beginWhenDue)]

  return {
    begin,
    close() {
      closing.abort()
      ready.unsubscribe()
      stopRetry()
      for (const stop of stops) stop()
    },
  }
}

/** Files whose record is not waiting to be carried over: the office takes none that it has not heard of. */
async function readReady({ files, outbox }: PersonDatabase): Promise<string[]> {
  const ids = await files.toCollection().primaryKeys()
  if (ids.length === 0) return []
  const changes = await outbox.where('id').anyOf(ids).toArray()
  const waiting = new Set(changes.flatMap(({ id, ackSeq }) => (ackSeq === null ? [id] : [])))
  return ids.filter((id) => !waiting.has(id))
}
