import type { Locks, Surroundings } from '../surroundings.ts'

const LOCK_WAIT_MS = 60_000

interface Deps {
  /** One for all pages that take turns with each other. */
  readonly name: string
  /** Where the browser has none, every page goes ahead. */
  readonly locks: Locks | undefined
  readonly surroundings: Pick<Surroundings, 'after'>
}

/** One page of this browser at a time; after a minute without its turn it goes ahead, which the generation makes harmless. */
export function createTabTurns({ name, locks, surroundings }: Deps) {
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (!locks) return task()
    const abort = new AbortController()
    const stop = surroundings.after(LOCK_WAIT_MS, () => abort.abort())
    let isMyTurn = false
    try {
      return await locks.request(name, { signal: abort.signal }, () => {
        isMyTurn = true
        stop()
        return task()
      })
    } catch (error) {
      if (isMyTurn || !abort.signal.aborted) throw error
      return task()
    } finally {
      stop()
    }
  }
}
