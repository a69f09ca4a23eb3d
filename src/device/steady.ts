import type Dexie from 'dexie'
import { ok, refused, type Result } from '#rules/result.ts'

export type StoreFailure = { readonly reason: 'phone-full' | 'storage-lost' }

/** What browsers say when the connection to the store broke: iOS does so on waking. */
const brokenNames = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
])

/**
 * Runs a task of the database. A lost connection is opened anew and the task repeated once, so a task must come out
 * the same when its first try had been written after all. Throws what is a bug.
 */
export async function steadily<T>(
  database: Dexie,
  task: () => PromiseLike<T>,
): Promise<Result<T, StoreFailure>> {
  for (const isLast of [false, true]) {
    try {
      return ok(await task())
    } catch (error) {
      const failure = failureOf(error)
      if (!failure) throw error
      if (isLast || failure === 'phone-full') return refused({ reason: failure })
      await reopen(database)
    }
  }
  throw new Error('a loop of two ends at its second turn')
}

/** Thrown where nobody awaits a refusal. Whoever runs such tasks of itself, as sync does, catches it and says so. */
export class StoreError extends Error {
  override name = 'StoreError'
  readonly reason: StoreFailure['reason']

  constructor(reason: StoreFailure['reason']) {
    super(`the store failed: ${reason}`)
    this.reason = reason
  }
}

/** For tasks of which nobody awaits a refusal: a lost store is thrown, as a `StoreError`. */
export async function steadilyOrThrow<T>(database: Dexie, task: () => PromiseLike<T>): Promise<T> {
  const result = await steadily(database, task)
  if (!result.ok) throw new StoreError(result.error.reason)
  return result.value
}

async function reopen(database: Dexie) {
  database.close({ disableAutoOpen: false })
  // Where this fails the repeated task fails too, and says so.
  await database.open().catch(() => undefined)
}

function failureOf(error: unknown): StoreFailure['reason'] | null {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'phone-full'
  return names.some((name) => brokenNames.has(name)) ? 'storage-lost' : null
}

/** An error's name and those of what caused it. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] }
  return [...(name ? [name] : []), ...namesOf(inner), ...(failures ?? []).flatMap(namesOf)]
}
