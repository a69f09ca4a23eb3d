/**
 * The one engine of records that follow from others (`rules/derived`). It runs in the transaction of what they follow
 * from, before the number is taken, so they have the same number, the same fate and a history, by the server's hand for
 * the person whose change it was. A change of a kind that no rule asks for costs one look into a map.
 */
import type { Bucket } from '#rules/access.ts'
import type { Fields } from '#rules/join.ts'
import type { DerivedRule, Reader } from '#rules/derived/derived-rule.ts'
import { derivedRules } from '#rules/derived/derived-rules.ts'
import { recordKinds, type KindName } from '#rules/records/registry.ts'
import type { Batch } from '../batch.ts'
import { createReader } from './derive-reader.ts'
import { writeByServer } from '../write-by-server.ts'

/** Something to be made anew, and the person whose change calls for it. */
interface Due {
  readonly rule: DerivedRule
  readonly target: string
  readonly byStaffId: string
}
type TargetsAfter = (changed: object, reader: Reader) => readonly string[] | Promise<readonly string[]>

const askedAfter = new Map<string, { rule: DerivedRule; targetsAfter: TargetsAfter }[]>()
for (const rule of derivedRules)
  for (const [kind, targetsAfter] of Object.entries(rule.targetsAfter)) {
    const asked = askedAfter.get(kind) ?? []
    askedAfter.set(kind, [...asked, { rule, targetsAfter: targetsAfter as TargetsAfter }])
  }

/** Writes into the batch what follows from all that changed in it, and from that in turn. */
export async function derive(batch: Batch) {
  const considered = new Set<string>()
  for (;;) {
    const fresh = [...batch.bucketBefore.keys()].filter((id) => !considered.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) considered.add(id)
    await makeAll(batch, await dueAfter(batch, fresh))
  }
}

/** Makes anew what hangs on the day too, in the buckets that somebody is to hold from today on. */
export async function deriveForDay(
  batch: Batch,
  { buckets, staffId }: { buckets: readonly Bucket[]; staffId: string },
) {
  const due = derivedRules
    .filter(({ isMadeDaily }) => isMadeDaily)
    .flatMap((rule) =>
      buckets
        .filter(({ section }) => (recordKinds[rule.kind].sections as readonly string[]).includes(section))
        .map(({ subject }) => ({ rule, target: subject, byStaffId: staffId })),
    )
  await makeAll(batch, due)
}

/** Each rule and target once, however many changes call for it. */
async function dueAfter(batch: Batch, ids: readonly string[]): Promise<Iterable<Due>> {
  const due = new Map<string, Due>()
  const reader = createReader(batch)
  for (const id of ids) {
    const record = batch.records.get(id)
    const before = batch.bucketBefore.get(id)
    for (const { rule, targetsAfter } of (record && askedAfter.get(record.kind)) ?? []) {
      if (!record) continue
      const subjects = [...new Set([record.bucket.subject, before?.subject ?? record.bucket.subject])]
      const changed = { id, fields: record.fields, subjects }
      for (const target of await targetsAfter(changed, reader)) {
        const key = `${derivedRules.indexOf(rule)} ${target}`
        if (!due.has(key)) due.set(key, { rule, target, byStaffId: record.changedBy })
      }
    }
  }
  return due.values()
}

async function makeAll(batch: Batch, due: Iterable<Due>) {
  const reader = createReader(batch)
  for (const { rule, target, byStaffId } of due)
    for (const { id, fields } of await rule.make(target, reader)) {
      const writing = { kind: rule.kind as KindName, fields: fields as Fields, byStaffId }
      await writeByServer(batch, { ...writing, id: id ?? batch.newId() })
    }
}
