import { createHash } from 'node:crypto'
import { bucketCode, worksByTheDay, type Actor } from '#rules/access.ts'
import type { Json } from '#rules/join.ts'
import type { Change, Verdict } from '#protocol/sync.ts'
import { spend } from '../access/allowances.ts'
import type { Sql } from '../storage/store.ts'
import { notYet, openBatch, type Author, type Batch, type Setting } from './batch.ts'
import { readGrants, reckonGrants } from './grants.ts'
import { takeChange, type Pusher } from './take-change.ts'
import { writeOut } from './write-out.ts'

export interface Push {
  readonly actor: Actor
  readonly device: string
  readonly changes: readonly Change[]
}

/** What a number was first used for, and what became of it. */
interface FirstUse {
  readonly hash: string
  readonly verdict: Verdict
  /** Null when an earlier transaction wrote it. */
  readonly change: Change | null
}

/**
 * Takes a device's numbered changes, each on its own: one that cannot be applied hinders no other. Effects and
 * verdicts are written together, in the transaction that `sql` stands for. A number that was taken before gets the
 * verdict it got; with another content it is refused, and kept. Throws `AllowanceSpent` where somebody pushes more in a
 * day than anybody works: then nothing of it was taken.
 */
export async function takeChanges(sql: Sql, setting: Setting, push: Push): Promise<Verdict[]> {
  const batch = openBatch(sql, setting)
  const taking: Taking = { batch, push, pusher: createPusher(batch, push.actor), firstUses: new Map() }
  const verdicts: Verdict[] = []
  for (const change of push.changes) verdicts.push(await judge(taking, change))

  await countDayWork(taking)
  const seq = await writeOut(batch)
  for (const { change, hash, verdict } of taking.firstUses.values()) {
    if (change) await keepVerdict(taking, hash, stamped(verdict, seq))
  }
  return verdicts.map((verdict) => stamped(verdict, seq))
}

/** One push while it is being taken. `firstUses`: by number, those of this push among them. */
interface Taking {
  readonly batch: Batch
  readonly push: Push
  readonly pusher: Pusher
  readonly firstUses: Map<number, FirstUse>
}

async function judge(taking: Taking, change: Change): Promise<Verdict> {
  const { batch, push, firstUses } = taking
  const { n } = change
  const hash = hashOf(change)
  const first = firstUses.get(n) ?? (await findFirstUse(batch, push.device, n))
  if (first) firstUses.set(n, first)
  if (first?.hash === hash) return first.verdict

  const verdict = first
    ? ({ n, verdict: 'refused', reason: 'number-reused' } as const)
    : await take(taking, change)
  if ('reason' in verdict) await hold(taking, { change, hash, verdict })
  if (!first) firstUses.set(n, { hash, verdict, change })
  return verdict
}

async function take({ batch, push, pusher }: Taking, change: Change): Promise<Verdict> {
  const { n, atMs } = change
  const author: Author = { staffId: push.actor.staffId, device: push.device, n, atMs }
  const taken = await takeChange(batch, pusher, { change, author })
  if (taken.ok) return { n, ...taken.value }
  const { reason } = taken.error
  return { n, verdict: reason === 'not-granted' ? 'quarantined' : 'refused', reason }
}

/** What the pusher holds follows the batch: somebody just assigned may write what hangs on the assignment. */
function createPusher(batch: Batch, actor: Actor): Pusher {
  let codes: ReadonlySet<string> | null = null
  let seenTies = 0
  return {
    actor,
    async granted() {
      const isFirst = codes === null
      if (isFirst || batch.ties.changes !== seenTies) {
        seenTies = batch.ties.changes
        const buckets = isFirst
          ? await readGrants(batch.sql, batch.organisationId, actor.staffId)
          : await reckonGrants(batch, actor)
        codes = new Set(buckets.map(bucketCode))
      }
      return codes ?? new Set()
    },
  }
}

async function findFirstUse(batch: Batch, device: string, n: number): Promise<FirstUse | undefined> {
  const row = await batch.sql.first<{ hash: string; verdict: string }>(
    'select hash, verdict from change where organisation_id = ? and device_id = ? and n = ?',
    batch.organisationId,
    device,
    n,
  )
  return row && { hash: row.hash, verdict: JSON.parse(row.verdict) as Verdict, change: null }
}

async function keepVerdict({ batch, push }: Taking, hash: string, verdict: Verdict) {
  await batch.sql.run(
    'insert into change (organisation_id, device_id, n, hash, verdict) values (?, ?, ?, ?, ?)',
    batch.organisationId,
    push.device,
    verdict.n,
    hash,
    JSON.stringify(verdict),
  )
}

/** Who may write what they do not hold could write without end, and nobody would have granted it. */
async function countDayWork({ batch, push, firstUses }: Taking) {
  const amount = [...firstUses.values()].filter(({ change }) => change !== null).length
  if (amount === 0 || !worksByTheDay(push.actor.role)) return
  await spend(batch.sql, { ...batch, staffId: push.actor.staffId }, { what: 'dayWorkChanges', amount })
}

/** Keeps what was not applied, whole and once, for a person to look at. */
async function hold(
  { batch, push }: Taking,
  held: { change: Change; hash: string; verdict: Extract<Verdict, { reason: string }> },
) {
  const { change, hash, verdict } = held
  const { staffId } = push.actor
  const text = JSON.stringify(change)
  const rows = await batch.sql.run(
    `insert into held (organisation_id, device_id, n, hash, staff_id, verdict, reason, change, at_ms)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (organisation_id, device_id, n, hash) do nothing`,
    batch.organisationId,
    push.device,
    change.n,
    hash,
    staffId,
    verdict.verdict,
    verdict.reason,
    text,
    batch.nowMs,
  )
  if (rows === 0) return
  await spend(batch.sql, { ...batch, staffId }, { what: 'heldChanges', amount: 1 })
  await spend(batch.sql, { ...batch, staffId }, { what: 'heldChars', amount: text.length })
}

const stamped = (verdict: Verdict, seq: number): Verdict =>
  'seq' in verdict && verdict.seq === notYet ? { ...verdict, seq } : verdict

/** The same content gives the same hash, in whatever order a device names it. */
const hashOf = (change: Change) =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(change as unknown as Json)))
    .digest('base64url')

function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, inOrder(v)]))
}
