import type { Counters } from '../database.ts'
import type { SaveFailure, SyncState, WaitingChange } from '../device.ts'
import type { OpenChange } from '../records/rows.ts'
import type { KindName } from '#rules/records/registry.ts'

/** All that the save mark is made from. */
export interface SyncFacts {
  readonly notSaved: SaveFailure['reason'] | null
  /** What came from the server could not be written down. */
  readonly notStored: SaveFailure['reason'] | null
  readonly isSignedOut: boolean
  readonly mustUpdate: boolean
  readonly isOffline: boolean
  /** The server's disk is full: it answers, and takes nothing. */
  readonly isOfficeFull: boolean
  /** How many changes waited when sending began; null while nothing is sent. */
  readonly sendingCount: number | null
  readonly changes: readonly OpenChange[]
  /** Just saved, and not among `changes` yet: the mark must not say *all sent* for even a moment. */
  readonly justSavedCount: number
  readonly counters: Pick<Counters, 'sentAtMs'>
}

/** The one honest line: what is worst comes first. */
export function syncStateOf(facts: SyncFacts): SyncState {
  const count = onlyHere(facts.changes).length + facts.justSavedCount
  const why = facts.notSaved ?? facts.notStored
  if (why) return { is: 'not-saved', why }
  if (facts.mustUpdate) return { is: 'must-update', count }
  if (facts.isSignedOut) return { is: 'signed-out', count }
  if (facts.sendingCount !== null && count > 0) {
    const total = Math.max(facts.sendingCount, count)
    return { is: 'sending', done: total - count, count: total }
  }
  if (facts.isOffline && (count > 0 || facts.counters.sentAtMs === null)) return { is: 'offline', count }
  if (facts.isOfficeFull && count > 0) return { is: 'office-full', count }
  return count > 0 ? { is: 'waiting', count } : { is: 'all-sent', atMs: facts.counters.sentAtMs }
}

/** Changes without which, were this phone lost, something would be lost: the server has what it took or holds. */
const onlyHere = (changes: readonly OpenChange[]) =>
  changes.filter(({ state, ackSeq }) => state !== 'held' && ackSeq === null)

export const waitingChanges = (changes: readonly OpenChange[]): WaitingChange[] =>
  changes
    .filter(({ ackSeq }) => ackSeq === null)
    .map(({ n, kind, id, atMs, state, reason }) => ({ n, kind: kind as KindName, id, atMs, state, reason }))

export const isSameState = (a: SyncState, b: SyncState) => JSON.stringify(a) === JSON.stringify(b)
