import { bucketCode, isGranted } from '#rules/access.ts'
import { join, type Fields } from '#rules/join.ts'
import { findKind } from '#rules/records/registry.ts'
import type { Section } from '#rules/record.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { AccountRefusal, Me } from '#protocol/account.ts'
import {
  type Change,
  type Entry,
  protocolVersion,
  type SyncedRecord,
  type SyncReply,
  syncReplySchema,
  syncRequestSchema,
  type RefusalReason,
  type Verdict,
} from '#protocol/sync.ts'

export interface Held {
  record: SyncedRecord
  devices: Record<string, string>
}
interface Line {
  seq: number
  id: string
  bucket: string
  op: 'put' | 'remove'
}

function isIn(granted: ReadonlySet<string>, bucket: string) {
  const [subject = '', section = ''] = bucket.split('/')
  return isGranted(granted, { subject, section: section as Section })
}

/**
 * A server on paper for tests of the device: it keeps the protocol's promises in memory, with nobody's rights but the
 * buckets it is told. What the network does to requests is added around its `fetch`.
 */
export function paperLedger(meOf: (device: string) => Me | undefined) {
  const records = new Map<string, Held>()
  const lines = new Map<string, Line>()
  const verdicts = new Map<string, Verdict>()
  const scopes = new Map<string, { version: number; buckets: string[]; since: Map<string, number> }>()
  const requests: unknown[] = []
  const arrivals: { device: string; n: number; verdict: Verdict['verdict']; fields: Fields }[] = []
  let refusal: RefusalReason | null = null
  let trouble: { reason: AccountRefusal; text: string } | null = null
  let onFirstSync: ((device: string) => void) | null = null
  const history: { device: string; n: number; id: string; fields: Fields }[] = []
  let seq = 0

  const scopeOf = (device: string) => scopes.get(device) ?? { version: 0, buckets: [], since: new Map() }
  const line = (bucket: string, id: string, op: Line['op']) =>
    lines.set(`${bucket} ${id}`, { seq, id, bucket, op })

  function write(record: SyncedRecord, devicesByField: Record<string, string>) {
    const before = records.get(record.id)?.record.bucket
    if (before && before !== record.bucket) line(before, record.id, 'remove')
    records.set(record.id, { record, devices: devicesByField })
    line(record.bucket, record.id, 'put')
  }

  /** As somebody at a desk: all fields of a new record, or some of one there. */
  function put(kindName: string, id: string, given: object, by = '00000000-0000-4000-8000-00000000000a') {
    seq += 1
    const fields = given as Fields
    const held = records.get(id)
    const whole = { ...held?.record.fields, ...fields } as Fields
    const kind = findKind(kindName)
    const bucket = kind
      ? bucketCode({ subject: kind.subjectOf(whole, id), section: kind.sectionOf(whole) })
      : ''
    const versions = {
      ...held?.record.versions,
      ...Object.fromEntries(Object.keys(fields).map((f) => [f, seq])),
    }
    const devicesByField = {
      ...held?.devices,
      ...Object.fromEntries(Object.keys(fields).map((f) => [f, 'desk'])),
    }
    write(
      {
        id,
        kind: kindName,
        bucket: bucket || `organisation/staff`,
        fields: whole as SyncedRecord['fields'],
        versions,
        createdBy: held?.record.createdBy ?? by,
        createdAtMs: held?.record.createdAtMs ?? seq,
        changedBy: by,
        changedAtMs: seq,
      },
      devicesByField,
    )
  }

  /** The whole list of what a device may hold from now on. */
  function grant(device: string, buckets: string[]) {
    seq += 1
    const before = scopeOf(device)
    const since = new Map(buckets.map((bucket) => [bucket, before.since.get(bucket) ?? seq]))
    scopes.set(device, { version: before.version + 1, buckets, since })
  }

  function judge(device: string, me: Me, change: Change): Verdict {
    const key = `${device} ${change.n}`
    const known = verdicts.get(key)
    if (known) return known
    const verdict = judgeNew(device, me, change)
    verdicts.set(key, verdict)
    arrivals.push({ device, n: change.n, verdict: verdict.verdict, fields: change.fields as Fields })
    return verdict
  }

  function judgeNew(device: string, me: Me, change: Change): Verdict {
    const { n, id, fields, upon } = change
    const kind = findKind(change.kind)
    if (!kind) return { n, verdict: 'refused', reason: 'unknown-kind' }
    if (refusal) {
      const reason = refusal
      refusal = null
      return { n, verdict: 'refused', reason }
    }
    const held = records.get(id)
    const { buckets } = scopeOf(device)
    const granted = (bucket: string) => isIn(new Set(buckets), bucket)
    if (held && !granted(held.record.bucket)) return { n, verdict: 'quarantined', reason: 'not-granted' }
    const joined = join(
      kind,
      {
        fields: (held?.record.fields ?? {}) as Fields,
        versions: held?.record.versions ?? {},
        devices: held?.devices ?? {},
      },
      { device, fields: fields as Fields, upon },
    )
    if (!kind.fields.safeParse(joined.fields).success) return { n, verdict: 'refused', reason: 'invalid' }
    const bucket = bucketCode({
      subject: kind.subjectOf(joined.fields, id),
      section: kind.sectionOf(joined.fields),
    })
    const isNewSubject = ![...records.values()].some(({ record }) =>
      record.bucket.startsWith(bucket.split('/')[0] ?? ''),
    )
    if (!held && !granted(bucket) && !isNewSubject)
      return { n, verdict: 'quarantined', reason: 'not-granted' }
    seq += 1
    history.push({ device, n, id, fields: fields as Fields })
    const moved = Object.fromEntries(joined.changed.map((field) => [field, seq]))
    const movedBy = Object.fromEntries(joined.changed.map((field) => [field, device]))
    write(
      {
        id,
        kind: change.kind,
        bucket,
        fields: joined.fields as SyncedRecord['fields'],
        versions: { ...held?.record.versions, ...moved },
        createdBy: held?.record.createdBy ?? me.staffId,
        createdAtMs: held?.record.createdAtMs ?? change.atMs,
        changedBy: me.staffId,
        changedAtMs: change.atMs,
      },
      { ...held?.devices, ...movedBy },
    )
    // A charge that somebody takes upon themselves grants the whole file, as the real server does.
    if (change.kind === 'assignment' && !held) {
      const subject = kind.subjectOf(joined.fields, id)
      const more = ['identity', 'contact', 'place', 'support', 'health', 'legal', 'safeguarding', 'team']
      grant(device, [...new Set([...buckets, ...more.map((section) => `${subject}/${section}`)])])
    }
    return { n, verdict: joined.verdict, seq }
  }

  function pull(device: string, cursor: { seq: number; id: string } | null, limit: number) {
    const { buckets, since } = scopeOf(device)
    const granted = new Set(buckets)
    const at = (bucket: string, own: number) => {
      const [, section] = bucket.split('/')
      return Math.max(own, since.get(bucket) ?? since.get(`*/${section}`) ?? 0)
    }
    const ahead = [...lines.values()]
      .filter(({ bucket }) => isIn(granted, bucket))
      .map((entry) => ({ ...entry, at: at(entry.bucket, entry.seq) }))
      .filter(
        (entry) => !cursor || entry.at > cursor.seq || (entry.at === cursor.seq && entry.id > cursor.id),
      )
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    const page = ahead.slice(0, limit)
    const entries: Entry[] = page.flatMap(({ op, id, bucket }): Entry[] => {
      const held = records.get(id)
      if (op === 'remove') return [{ op, id, bucket }]
      return held ? [{ op, record: held.record }] : []
    })
    const last = page.at(-1)
    return {
      entries,
      cursor: last ? { seq: last.at, id: last.id } : cursor,
      more: ahead.length > page.length,
      remaining: ahead.length - page.length,
    }
  }

  function sync(body: unknown): Result<SyncReply, { reason: AccountRefusal }> {
    const request = syncRequestSchema.parse(body)
    requests.push(request)
    if (trouble && JSON.stringify(body).includes(trouble.text)) return refused({ reason: trouble.reason })
    if (!scopes.has(request.device)) onFirstSync?.(request.device)
    const me = meOf(request.device)
    if (!me) throw new Error('no such device')
    const given = request.changes.map((change) => judge(request.device, me, change))
    const { version, buckets } = scopeOf(request.device)
    const reply = syncReplySchema.parse({
      protocol: protocolVersion,
      generation: request.generation,
      verdicts: given,
      ...(version === request.scope ? {} : { scope: { version, buckets } }),
      ...pull(request.device, request.cursor, request.limit),
    })
    return ok(reply)
  }

  return {
    put,
    grant,
    sync,
    records,
    requests: requests as ReturnType<typeof syncRequestSchema.parse>[],
    history,
    /** Refuses the next new change. */
    refuseNext: (reason: RefusalReason) => (refusal = reason),
    /** Refuses every request in which this text stands, whole and with nothing of it written. */
    troubleWith: (text: string, reason: AccountRefusal) => (trouble = { text, reason }),
    endTrouble: () => (trouble = null),
    beforeScope: (grantTo: (device: string) => void) => (onFirstSync = grantTo),
    /** Every change that was judged for the first time, whatever the verdict. */
    arrivals: () => arrivals,
    verdictsSeen: () => [...verdicts.values()].map(({ verdict }) => verdict),
    /** What a fresh pull of a device's grants would bring, by record id. */
    freshPull(device: string) {
      const { entries } = pull(device, null, 1e9)
      const fresh = new Map<string, Fields>()
      for (const entry of entries) {
        if (entry.op === 'put') fresh.set(entry.record.id, entry.record.fields as Fields)
      }
      return fresh
    },
  }
}
