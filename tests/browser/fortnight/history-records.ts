import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A record as its history tells it: the last value that each field was given, and when the first arrived. */
export interface ToldRecord {
  readonly id: string
  readonly kind: string
  readonly arrivedSeq: number
  // The history knows no kinds: whoever reads a field says what it is.
  readonly fields: Readonly<Record<string, never>>
}

/**
 * All records of a charity as nothing but the server's history tells them, read from the file that the server keeps.
 * It shares no line with the app's own reckoning, so that the two can be held against each other.
 */
export function readHistory(dataDir: string): ToldRecord[] {
  const database = new DatabaseSync(join(dataDir, 'hamrah.sqlite'), { readOnly: true })
  const rows = database
    .prepare('select seq, record_id, kind, field, new from history order by seq, place')
    .all() as unknown as { seq: number; record_id: string; kind: string; field: string; new: string }[]
  database.close()

  const told = new Map<
    string,
    { id: string; kind: string; arrivedSeq: number; fields: Record<string, never> }
  >()
  for (const { seq, record_id: id, kind, field, new: value } of rows) {
    const record = told.get(id) ?? { id, kind, arrivedSeq: seq, fields: {} }
    record.fields[field] = JSON.parse(value) as never
    told.set(id, record)
  }
  return [...told.values()]
}
