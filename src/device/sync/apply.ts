import type { Entry, SyncedRecord, SyncReply, Verdict } from '#protocol/sync.ts'
import type { Counters, OutboxRow, PersonDatabase } from '../database.ts'
import { sealRecord } from '../records/rows.ts'
import { breathe } from '../records/turns.ts'
import { steadilyOrThrow } from '../steady.ts'
import type { OpenBucket } from '../vault/bucket-keys.ts'
import type { Sealed } from '../vault/seal.ts'
import { placeOfState } from '../vault/vault.ts'
import { forget } from './leaving/forget.ts'
import { findLoss, type Loss, type LossDeps } from './leaving/scope-loss.ts'

const CHUNK = 100

type Applied = 'applied' | 'late' | 'again'

/** All that was sealed beforehand, since a transaction ends while it waits for anything but the database. */
interface Prepared {
  readonly reply: SyncReply
  readonly nextN: number
  readonly rows: readonly Omit<Awaited<ReturnType<typeof sealRecord>>, 'rev'>[]
  readonly newKeys: Parameters<PersonDatabase['keys']['bulkAdd']>[0]
  /** Codes of the buckets that `remove` entries name, by record id. */
  readonly removals: readonly { readonly id: string; readonly code: string }[]
  readonly scope: { readonly version: number; readonly sealed: Sealed; readonly loss: Loss } | null
}

/**
 * Writes an answer down, all of it or nothing, in one transaction of at most 500 records. `late`: another exchange was
 * begun meanwhile, so the answer is thrown away whole.
 */
export async function applyReply(
  deps: LossDeps,
  reply: SyncReply,
  nowMs: number,
): Promise<'applied' | 'late'> {
  for (;;) {
    const prepared = await prepare(deps, reply)
    const applied = await steadilyOrThrow(deps.database, () => write(deps.database, prepared, nowMs))
    // Somebody saved while the loss was reckoned: it must be reckoned with that too.
    if (applied !== 'again') return applied
  }
}

async function prepare(deps: LossDeps, reply: SyncReply): Promise<Prepared> {
  const { database, vault, bucketKeys } = deps
  const { nextN } = await steadilyOrThrow(database, () => database.readCounters())
  const loss = reply.scope && (await findLoss(deps, reply.scope.buckets))
  const records = lastPuts(reply.entries)
  const names = [...new Set(records.map(({ bucket }) => bucket))]
  const { bucketsByName, newRows } = await bucketKeys.prepare(names)
  const rows = await sealAll(deps, records, bucketsByName)
  const removals = await Promise.all(
    reply.entries.flatMap((entry) =>
      entry.op === 'remove' ? [vault.codeOf(entry.bucket).then((code) => ({ id: entry.id, code }))] : [],
    ),
  )
  const scope = reply.scope && {
    version: reply.scope.version,
    sealed: await vault.seal(placeOfState('scope'), reply.scope.buckets),
    loss: loss ?? { buckets: [], changes: [], drafts: [] },
  }
  return { reply, nextN, rows, newKeys: newRows, removals, scope: scope ?? null }
}

/** In portions, so that a large page does not hold the screen up. */
async function sealAll(
  { vault }: LossDeps,
  records: readonly SyncedRecord[],
  bucketsByName: ReadonlyMap<string, OpenBucket>,
) {
  const rows: Prepared['rows'][number][] = []
  for (let start = 0; start < records.length; start += CHUNK) {
    if (start > 0) await breathe()
    const sealing = records.slice(start, start + CHUNK).map((record) => {
      const bucket = bucketsByName.get(record.bucket)
      if (!bucket) throw new Error('every bucket was prepared')
      return sealRecord(vault, bucket, record)
    })
    rows.push(...(await Promise.all(sealing)))
  }
  return rows
}

/** A record is put once, as it stands last. */
const lastPuts = (entries: readonly Entry[]) => [
  ...new Map(
    entries.flatMap((entry) => (entry.op === 'put' ? [[entry.record.id, entry.record] as const] : [])),
  ).values(),
]

function write(database: PersonDatabase, prepared: Prepared, nowMs: number): PromiseLike<Applied> {
  const { records, outbox, keys, drafts, counters, sealedState } = database
  return database.transaction('rw', [records, outbox, keys, drafts, counters, sealedState], async () => {
    const before = await database.readCounters()
    const { reply, scope } = prepared
    if (before.generation !== reply.generation) return 'late'
    if (scope && before.nextN !== prepared.nextN) return 'again'
    const rev = before.rev + 1

    let removed = 0
    if (scope) {
      removed += await forget(database, scope.loss, rev)
      await sealedState.put({ name: 'scope', ...scope.sealed })
    }
    removed += await removeMoved(database, prepared)
    await keys.bulkAdd([...prepared.newKeys])
    await records.bulkPut(prepared.rows.map((row) => ({ ...row, rev })))
    await settle(database, reply, rev)
    await counters.put(countersAfter(before, { prepared, rev, removed, nowMs }))
    return 'applied'
  })
}

/** `remove` is obeyed only where the copy still lies in that bucket: a `put` elsewhere may have come before it. */
async function removeMoved(database: PersonDatabase, { removals }: Prepared) {
  const here = await database.records.bulkGet(removals.map(({ id }) => id))
  const gone = here
    .filter((row, index) => row?.bucket === removals[index]?.code)
    .flatMap((row) => row?.id ?? [])
  await database.records.bulkDelete(gone)
  return gone.length
}

/** Verdicts find their change by its number, and changes that the pull has passed leave. */
async function settle({ outbox }: PersonDatabase, reply: SyncReply, rev: number) {
  const rows = await outbox.bulkGet(reply.verdicts.map(({ n }) => n))
  const judged = rows.flatMap((row, index) => {
    const verdict = reply.verdicts[index]
    return row?.state === 'waiting' && verdict ? [{ ...row, ...outcomeOf(verdict), rev }] : []
  })
  await outbox.bulkPut(judged)
  const passed = (await outbox.toArray()).filter((row) => isPassed(row, reply))
  await outbox.bulkDelete(passed.map(({ n }) => n))
}

const outcomeOf = (verdict: Verdict) =>
  'seq' in verdict
    ? { ackSeq: verdict.seq }
    : {
        state: verdict.verdict === 'refused' ? ('refused' as const) : ('held' as const),
        reason: verdict.reason,
      }

/** Nothing more to pull means that everything up to this answer is here, its own verdicts included. */
function isPassed({ id, ackSeq, state, isHidden }: OutboxRow, { cursor, more }: SyncReply) {
  if (state === 'held' && isHidden) return true
  if (ackSeq === null) return false
  if (!more) return true
  return cursor !== null && (cursor.seq > ackSeq || (cursor.seq === ackSeq && cursor.id >= id))
}

function countersAfter(
  before: Counters,
  given: { prepared: Prepared; rev: number; removed: number; nowMs: number },
): Counters {
  const { reply, scope } = given.prepared
  const isFirstLoad = before.toLoad !== null
  return {
    ...before,
    rev: given.rev,
    removedRev: given.removed > 0 ? given.rev : before.removedRev,
    scopeVersion: scope?.version ?? before.scopeVersion,
    cursor: reply.cursor ?? before.cursor,
    loaded: isFirstLoad ? before.loaded + reply.entries.length : before.loaded,
    toLoad: isFirstLoad && reply.more ? reply.remaining : null,
    sentAtMs: given.nowMs,
  }
}
