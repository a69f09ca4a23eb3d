import { bucketCode, type Actor } from '#rules/access.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { protocolVersion, type Cursor, type SyncReply, type SyncRequest } from '#protocol/sync.ts'
import type { Sql, Store } from '../storage/store.ts'
import { openBatch, type Setting } from './batch.ts'
import { deriveForDay } from './derived/derive.ts'
import { findActor, readGrants, reckonGrants } from './grants.ts'
import { countEntries, readEntries } from './reading/read-entries.ts'
import { createRemaining, type RemainingAfter } from './reading/remaining.ts'
import { takeChanges } from './take-changes.ts'
import { writeOut } from './write-out.ts'

export interface ExchangeDeps {
  readonly store: Store
  readonly nowMs: () => number
  readonly newId: () => string
}

type Refused = { readonly reason: 'not-allowed' | 'signed-out' }

/** One exchange with a device: what it pushes is taken first, then it is told what is new to it. */
export function createExchange({ store, nowMs, newId }: ExchangeDeps) {
  const remainingAfter = createRemaining()
  return async function exchange(
    caller: { readonly organisationId: string; readonly staffId: string },
    request: SyncRequest,
  ): Promise<Result<SyncReply, Refused>> {
    const { organisationId, staffId } = caller
    const now = nowMs()
    const setting: Setting = { organisationId, today: dayOf(now), nowMs: now, newId }

    const before = await store.read((sql) => look(sql, caller, request.device))
    if (!before?.isOwnDevice) return refused({ reason: 'not-allowed' })
    if (before.grantedDay !== setting.today) await store.write((sql) => reckonForToday(sql, setting, staffId))

    const verdicts =
      request.changes.length === 0
        ? []
        : await store.write(async (sql) => {
            const actor = await findActor(sql, organisationId, staffId)
            return actor?.isActive
              ? takeChanges(sql, setting, { actor, device: request.device, changes: request.changes })
              : null
          })
    if (!verdicts) return refused({ reason: 'signed-out' })

    const news = await store.read((sql) => readNews(sql, { caller, request }, remainingAfter))
    return ok({ protocol: protocolVersion, generation: request.generation, verdicts, ...news })
  }
}

/** The server's day, in UTC: for reckoning which ties are in force, nothing finer. */
export const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

interface Place {
  readonly counter: number
  readonly scope_seq: number
  readonly granted_day: string
  readonly device_staff_id: string | null
}

async function look(sql: Sql, caller: { organisationId: string; staffId: string }, device: string) {
  const row = await sql.first<Place>(
    `select o.counter, s.scope_seq, s.granted_day, d.staff_id as device_staff_id from staff_access s
     join organisation o on o.id = s.organisation_id
     left join device d on d.organisation_id = s.organisation_id and d.id = ?
     where s.organisation_id = ? and s.staff_id = ?`,
    device,
    caller.organisationId,
    caller.staffId,
  )
  return (
    row && {
      counter: row.counter,
      scope: row.scope_seq,
      grantedDay: row.granted_day,
      isOwnDevice: row.device_staff_id === caller.staffId,
    }
  )
}

/**
 * Ties begin and end with their days, without anybody writing anything: grants are reckoned anew once a day, and what
 * comes into somebody's hands is made anew, where it hangs on the day too.
 */
async function reckonForToday(sql: Sql, setting: Setting, staffId: string) {
  const batch = openBatch(sql, setting)
  batch.staffChanged.add(staffId)
  const actor = await findActor(sql, setting.organisationId, staffId)
  if (actor) await deriveForDay(batch, { staffId, buckets: await reckonGrants(batch, actor) })
  await writeOut(batch)
  await sql.run(
    'update staff_access set granted_day = ? where organisation_id = ? and staff_id = ?',
    setting.today,
    setting.organisationId,
    staffId,
  )
}

/** After every entry of that number: no record id sorts behind it. */
const endOf = (seq: number): Cursor => ({ seq, id: '~' })

type News = Pick<SyncReply, 'scope' | 'entries' | 'cursor' | 'more' | 'remaining'>

async function readNews(
  sql: Sql,
  { caller, request }: { caller: { organisationId: string; staffId: string }; request: SyncRequest },
  remainingAfter: RemainingAfter,
): Promise<News> {
  const { organisationId, staffId } = caller
  const here = await look(sql, caller, request.device)
  if (!here) throw new Error('a caller without access')
  const end = endOf(here.counter)
  const cursor = request.cursor ?? { seq: 0, id: '' }
  // Nothing was numbered since, so no line and no grant can be new: the idle exchange ends here.
  const isUpToDate = cursor.seq >= here.counter && cursor.id === end.id
  if (isUpToDate && request.scope === here.scope) {
    return { entries: [], cursor: end, more: false, remaining: 0 }
  }

  const granted = await readGrants(sql, organisationId, staffId)
  const actor = (await findActor(sql, organisationId, staffId)) as Actor
  const asked = { organisationId, actor, granted, cursor }
  const page = await readEntries(sql, { ...asked, limit: request.limit })
  const { endsAt } = page
  const remaining = endsAt
    ? await remainingAfter(request.device, { ...page, ...here, from: cursor, endsAt }, () =>
        countEntries(sql, { ...asked, cursor: endsAt }),
      )
    : 0
  return {
    ...(request.scope === here.scope
      ? {}
      : { scope: { version: here.scope, buckets: granted.map(bucketCode) } }),
    entries: [...page.entries],
    cursor: endsAt ?? end,
    more: endsAt !== null,
    remaining,
  }
}
