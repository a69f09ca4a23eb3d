import { liveQuery } from 'dexie'
import { refused } from '#rules/result.ts'
import type { Account } from '../account.ts'
import type { RecordRow } from '../database.ts'
import type { Me, SaveFailure, Sync } from '../device.ts'
import type { SaveOutcome } from '../records/records.ts'
import type { Shelf } from '../records/shelf.ts'
import type { Locks, Surroundings } from '../surroundings.ts'
import { randomBelow } from '../vault/bytes.ts'
import { StoreError } from '../steady.ts'
import { createExchange, type ExchangeDeps } from './exchange.ts'
import { fetchAnew, offerAgain } from './mend.ts'
import { createSyncBoard } from './sync-board.ts'
import { createTabTurns } from './tab-turns.ts'

const AFTER_SAVE_MS = 200
const EVERY_MS = 30_000
const BACK_OFF_MS = { first: 2_000, most: 60_000 } as const

interface Deps extends ExchangeDeps {
  readonly shelf: Shelf
  readonly account: Account
  readonly me: Me
  readonly surroundings: Surroundings
  readonly locks: Locks | undefined
}

/** Decides when to exchange, and says how it stands. No screen ever waits for it. */
export function createSync(deps: Deps) {
  const { database, vault, shelf, surroundings, nowMs } = deps
  const exchange = createExchange(deps)
  const inTurn = createTabTurns({ ...deps, name: `${database.name}-sync` })
  const board = createSyncBoard(surroundings.isOnline())
  const { learn } = board

  let running: Promise<void> | null = null
  let isAskedAgain = false
  let isClosed = false
  let failures = 0
  let notBeforeMs = 0
  let stopNudge = () => {}
  let stopRetry = () => {}

  async function drain() {
    for (;;) {
      isAskedAgain = false
      const outcome = await inTurn(() => exchange(board.noteSending))
      if (isClosed) return
      await shelf.refresh()
      const failure = typeof outcome === 'object' ? outcome.reason : null
      board.noteOutcome(failure)
      if (failure) tryLater()
      else failures = 0
      // Asked meanwhile: the network may have come back while this one was failing.
      if ((failure || outcome === 'done') && !isAskedAgain) return
    }
  }

  function tryLater() {
    const longest = Math.min(BACK_OFF_MS.most, BACK_OFF_MS.first * 2 ** failures)
    const delayMs = longest / 2 + randomBelow(vault.random, Math.ceil(longest / 2))
    failures = Math.min(failures + 1, 20)
    notBeforeMs = nowMs() + delayMs
    stopRetry()
    const { isSignedOut, mustUpdate } = board.facts()
    if (!isSignedOut && !mustUpdate) stopRetry = surroundings.after(delayMs, () => begin())
  }

  function now(): Promise<void> {
    if (isClosed) return Promise.resolve()
    if (running) {
      isAskedAgain = true
      return running
    }
    running = drain()
      .catch((error: unknown) => {
        if (vault.isLocked()) return
        if (!(error instanceof StoreError)) throw error
        learn({ notStored: error.reason })
        tryLater()
      })
      .finally(() => {
        running = null
        learn({ sendingCount: null })
      })
    return running
  }

  /** Of itself, so that nobody waits for it: a failure of the store shows in the mark, a bug is the window's to report. */
  const begin = () => void now()
  const wake = () => {
    if (!surroundings.isOnline()) return learn({ isOffline: true })
    if (surroundings.isVisible()) begin()
  }
  const tick = () => {
    const isDue = !running && !board.facts().isSignedOut && nowMs() >= notBeforeMs
    if (isDue && surroundings.isVisible()) begin()
  }

  const listeners = [
    shelf.waiting.subscribe(board.learnChanges),
    liveQuery(() => database.readCounters()).subscribe({ next: board.learnCounters, error: () => undefined }),
  ]
  const stops = [surroundings.onChange(wake), surroundings.every(EVERY_MS, tick)]
  let isMending = false

  const sync: Sync = {
    state: board.state,
    firstLoad: board.firstLoad,
    waiting: board.waiting,
    now,
    retry: async (n) => {
      await offerAgain(database, vault, n)
      await shelf.refresh()
      begin()
    },
    signIn: async (given) => {
      const answer = await deps.account.signIn(given)
      if (!answer.ok) return answer
      if (answer.value.staffId !== deps.me.staffId) {
        await deps.account.signOut()
        return refused({ reason: 'not-allowed' })
      }
      learn({ isSignedOut: false })
      begin()
      return answer
    },
  }

  return {
    sync,
    begin,
    noteSave(result: SaveOutcome, writtenCount: number) {
      if (!result.ok) {
        const { reason } = result.error
        if (reason !== 'invalid') learn({ notSaved: reason satisfies SaveFailure['reason'] })
        return
      }
      learn({ notSaved: null, justSavedCount: board.facts().justSavedCount + writtenCount })
      stopNudge()
      if (!board.facts().isSignedOut) stopNudge = surroundings.after(AFTER_SAVE_MS, begin)
    },
    /** Copies that were altered on the disk. Once an unlocking: a disk that alters them again needs a person. */
    async mend(rows: readonly RecordRow[]) {
      if (isMending || isClosed) return
      isMending = true
      await fetchAnew(database, rows)
      begin()
    },
    noteSignedOut: () => learn({ isSignedOut: true }),
    close() {
      isClosed = true
      for (const listener of listeners) listener.unsubscribe()
      for (const stop of [...stops, stopNudge, stopRetry]) stop()
    },
  }
}
