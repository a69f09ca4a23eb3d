import { type Counters, firstCounters } from '../database.ts'
import type { SyncState, WaitingChange } from '../device.ts'
import { createLiveValue } from '../live-value.ts'
import type { OpenChange } from '../records/rows.ts'
import type { ServerRefusal } from './server.ts'
import { isSameState, type SyncFacts, syncStateOf, waitingChanges } from './sync-state.ts'

/** What is known of the exchange with the server, and what screens are told of it: each thing once it has changed. */
export function createSyncBoard(isOnline: boolean) {
  let facts: SyncFacts = {
    notSaved: null,
    notStored: null,
    isSignedOut: false,
    mustUpdate: false,
    isOffline: !isOnline,
    isOfficeFull: false,
    sendingCount: null,
    changes: [],
    justSavedCount: 0,
    counters: firstCounters,
  }
  const state = createLiveValue<SyncState>({ first: syncStateOf(facts) })
  const waiting = createLiveValue<readonly WaitingChange[]>({ first: [] })
  const firstLoad = createLiveValue<{ done: number; total: number } | null>({ first: { done: 0, total: 0 } })

  function learn(news: Partial<SyncFacts>) {
    facts = { ...facts, ...news }
    const next = syncStateOf(facts)
    if (!isSameState(next, state.getValue())) state.set(next)
  }

  return {
    state,
    waiting,
    firstLoad,
    facts: () => facts,
    learn,
    learnCounters(counters: Counters) {
      learn({ counters })
      const { loaded, toLoad } = counters
      const progress = toLoad === null ? null : { done: loaded, total: loaded + toLoad }
      const known = firstLoad.getValue()
      if (progress?.done !== known?.done || progress?.total !== known?.total) firstLoad.set(progress)
    },
    learnChanges(changes: readonly OpenChange[]) {
      learn({ changes, justSavedCount: 0 })
      waiting.set(waitingChanges(changes))
    },
    /** How an exchange ended: why the server refused it as a whole, or null. */
    noteOutcome(reason: ServerRefusal['reason'] | null) {
      learn({
        // Whose session it is may have changed with the person: then this one must sign in again.
        isSignedOut: reason === 'signed-out' || reason === 'not-allowed',
        mustUpdate: reason === 'must-update',
        isOffline: reason === 'no-network',
        isOfficeFull: reason === 'storage-full',
        ...(reason === null && { notStored: null }),
      })
    },
    noteSending: (count: number) => learn({ sendingCount: Math.max(count, facts.sendingCount ?? 0) }),
  }
}
