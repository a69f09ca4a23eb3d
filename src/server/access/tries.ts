import { ok, refused, type Result } from '#rules/result.ts'
import type { Sql, Store } from '../storage/store.ts'
import { hashSecret } from './one-time-secret.ts'

const windowMs = 15 * 60_000

/** Tries allowed within a quarter of an hour. A charity's whole office may share one address. */
export const tryLimits = { account: 10, address: 100, setUp: 20, invitation: 30 } as const
export type LimitedBy = keyof typeof tryLimits

/**
 * Counts tries in the database, so that neither a restart nor a second process forgets them. What is limited is kept
 * as a hash. A try is counted before it is made: ten at once are ten.
 */
export function createTries(store: Store, nowMs: () => number) {
  const keyOf = (by: LimitedBy, what: string) => hashSecret(`${by} ${what.trim().toLowerCase()}`)

  return {
    async count(
      limited: readonly (readonly [LimitedBy, string])[],
    ): Promise<Result<null, { reason: 'too-many-tries' }>> {
      const now = nowMs()
      const isWithin = await store.write(async (sql) => {
        let within = true
        for (const [by, what] of limited) {
          const tries = await countOne(sql, keyOf(by, what), now)
          within &&= tries <= tryLimits[by]
        }
        return within
      })
      return isWithin ? ok(null) : refused({ reason: 'too-many-tries' })
    },
    async forget(by: LimitedBy, what: string) {
      await store.write((sql) => sql.run('delete from try_count where key = ?', keyOf(by, what)))
    },
  }
}
export type Tries = ReturnType<typeof createTries>

async function countOne(sql: Sql, key: string, now: number): Promise<number> {
  await sql.run('delete from try_count where window_at_ms <= ?', now - windowMs)
  const row = await sql.first<{ tries: number }>(
    `insert into try_count (key, window_at_ms, tries) values (?, ?, 1)
     on conflict (key) do update set tries = try_count.tries + 1 returning tries`,
    key,
    now,
  )
  return row?.tries ?? 1
}
