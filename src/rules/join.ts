import type { RecordKind } from './record.ts'

/** A value that can travel as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Fields = Readonly<Record<string, Json>>

/** What the server holds of a record: each field with the sequence number and the device of its last change. */
export interface Standing {
  readonly fields: Fields
  readonly versions: Readonly<Record<string, number>>
  readonly devices: Readonly<Record<string, string>>
}

/** What a device wants changed, and upon which version of each field it was made; 0 for a field it never saw. */
export interface Proposal {
  readonly device: string
  readonly fields: Fields
  readonly upon: Readonly<Record<string, number>>
}

/** Two values of one field, made without knowledge of each other. `standing` is the one that holds meanwhile. */
export interface Clash {
  readonly field: string
  readonly baseVersion: number
  readonly theirs: Json
  readonly mine: Json
  readonly standing: Json
}

export interface Joined {
  /** The record as it now stands. */
  readonly fields: Fields
  /** The fields that have a new value, or the same value by a new author, and need a new version. */
  readonly changed: readonly string[]
  readonly clashes: readonly Clash[]
  /** `merged`: joined without loss with something that had been written meanwhile. */
  readonly verdict: 'applied' | 'merged' | 'conflict'
}

/**
 * Joins a device's change to a record onto what stands, field by field; causes before clocks (no clock is asked).
 *
 * Made upon the newest version: it applies. The same value: nothing to do. The device's own earlier edit lies
 * between: it applies. Otherwise the later by arrival stands and a clash keeps both; of a protective field the
 * safer value stands. Throws when a field claims a version that does not exist yet: the caller checks that first.
 */
export function join(kind: Pick<RecordKind, 'saferFields'>, standing: Standing, proposal: Proposal): Joined {
  const fields: Record<string, Json> = { ...standing.fields }
  const changed: string[] = []
  const clashes: Clash[] = []
  let isMerged = false

  for (const [field, mine] of Object.entries(proposal.fields)) {
    const version = standing.versions[field] ?? 0
    const upon = proposal.upon[field] ?? 0
    if (upon > version) throw new Error(`${field} claims version ${upon} of ${version}`)
    const theirs = standing.fields[field] ?? null

    if (isSame(theirs, mine) && version > 0) {
      isMerged ||= upon < version
      continue
    }
    if (upon === version || standing.devices[field] === proposal.device) {
      isMerged ||= upon < version
      fields[field] = mine
      changed.push(field)
      continue
    }
    const isSafer = (kind.saferFields as readonly string[]).includes(field)
    const held = isSafer && theirs === true ? theirs : mine
    clashes.push({ field, baseVersion: upon, theirs, mine, standing: held })
    fields[field] = held
    if (!isSame(held, theirs)) changed.push(field)
  }
  return {
    fields,
    changed,
    clashes,
    verdict: clashes.length > 0 ? 'conflict' : isMerged ? 'merged' : 'applied',
  }
}

/** Whether two values are the same, whatever the order of an object's keys. */
export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => isSame(x, b[i]))
  }
  const [left, right] = [a as Fields, b as Fields]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key] ?? null, right[key] ?? null))
  )
}
