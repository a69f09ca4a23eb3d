/**
 * What is new to somebody since a cursor. A line counts from the later of its own number and the number of the
 * earliest grant that covers it, its place. So there are two streams, merged by (place, id): lines written since their
 * grant was given, which stand at their own number, and lines that were there before it, which stand at the grant's.
 */
import { bucketCode, isGranted, may, type Actor, type Bucket } from '#rules/access.ts'
import type { Section } from '#rules/record.ts'
import type { Cursor, Entry } from '#protocol/sync.ts'
import type { Sql } from '../../storage/store.ts'
import { findRecord, type StoredRecord } from '../stored-record.ts'

export interface Pull {
  readonly organisationId: string
  readonly actor: Actor
  readonly granted: readonly Bucket[]
  readonly cursor: Cursor
  readonly limit: number
}
export interface PulledPage {
  readonly entries: readonly Entry[]
  /** Lines it took from what was to come. */
  readonly size: number
  /** Where the page ends; null when nothing comes after it. */
  readonly endsAt: Cursor | null
}

interface Line {
  readonly place: number
  readonly id: string
  readonly subject: string
  readonly section: Section
  readonly op: 'put' | 'remove'
}

/** A record that moves has two lines of one place and id or more; a page never parts them, so it may fetch past its end. */
const slack = 8

export async function readEntries(sql: Sql, pull: Pull): Promise<PulledPage> {
  const wanted = pull.limit + slack
  const lines = [
    ...(await linesSinceGrant(sql, pull, wanted)),
    ...(await linesBeforeGrant(sql, pull, wanted)),
  ]
  const page = cutPage(lines.toSorted(inOrder), pull.limit)

  const codes = new Set(pull.granted.map(bucketCode))
  const entries: Entry[] = []
  for (const line of page.lines) {
    const entry = await entryOf(sql, { ...pull, codes }, line)
    if (entry) entries.push(entry)
  }
  return { entries, size: page.lines.length, endsAt: page.endsAt }
}

const covers = `g.organisation_id = l.organisation_id and g.staff_id = ? and g.section = l.section
  and g.subject in (l.subject, '*')`
const lineColumns = 'l.record_id as id, l.subject, l.section, l.op'

async function linesSinceGrant(sql: Sql, pull: Pull, wanted: number): Promise<Line[]> {
  return sql.all<Line>(
    `select l.seq as place, ${lineColumns} from line l
     where l.organisation_id = ? and (l.seq, l.record_id) > (?, ?)
       and exists (select 1 from granted g where ${covers} and g.from_seq <= l.seq)
     order by l.seq, l.record_id limit ?`,
    pull.organisationId,
    pull.cursor.seq,
    pull.cursor.id,
    pull.actor.staffId,
    wanted,
  )
}

async function linesBeforeGrant(sql: Sql, pull: Pull, wanted: number): Promise<Line[]> {
  const lines: Line[] = []
  for (const grant of await grantsSince(sql, pull)) {
    if (lines.length >= wanted) break
    const afterId = grant.place === pull.cursor.seq ? pull.cursor.id : ''
    const text = grant.isOfAll ? linesOfAllSubjects : linesOfSubjects
    const values = grant.isOfAll
      ? [pull.organisationId, afterId, grant.place, pull.actor.staffId, grant.place]
      : [pull.organisationId, pull.actor.staffId, grant.place, afterId, pull.actor.staffId, grant.place]
    const found = await sql.all<Omit<Line, 'place'>>(text, ...values, wanted)
    lines.push(...found.map((line) => ({ ...line, place: grant.place })))
  }
  return lines
}

/** Grants of a bucket of all subjects reach a good part of everything: walk by id, and stop when the page is full. */
const linesOfAllSubjects = `select ${lineColumns} from line l
  where l.organisation_id = ? and l.record_id > ? and l.op = 'put' and l.seq < ?
    and (select min(g.from_seq) from granted g where ${covers}) = ?
  order by l.record_id limit ?`

/** Grants of single subjects reach little: start from the grants. */
const linesOfSubjects = `select ${lineColumns} from granted own
  join line l on l.organisation_id = own.organisation_id and l.subject = own.subject and l.section = own.section
  where own.organisation_id = ? and own.staff_id = ? and own.from_seq = ? and l.record_id > ? and l.op = 'put'
    and l.seq < own.from_seq and (select min(g.from_seq) from granted g where ${covers}) = ?
  order by l.record_id limit ?`

async function grantsSince(sql: Sql, pull: Pull) {
  const rows = await sql.all<{ place: number; of_all: number }>(
    `select from_seq as place, max(case subject when '*' then 1 else 0 end) as of_all from granted
     where organisation_id = ? and staff_id = ? and from_seq >= ? group by from_seq order by from_seq`,
    pull.organisationId,
    pull.actor.staffId,
    pull.cursor.seq,
  )
  return rows.map(({ place, of_all }) => ({ place, isOfAll: of_all === 1 }))
}

/** How many entries come after the cursor, all in all. */
export async function countEntries(sql: Sql, pull: Omit<Pull, 'limit'>): Promise<number> {
  const { organisationId, actor, cursor } = pull
  const since = await sql.first<{ lines: number }>(
    `select count(*) as lines from line l where l.organisation_id = ? and (l.seq, l.record_id) > (?, ?)
       and exists (select 1 from granted g where ${covers} and g.from_seq <= l.seq)`,
    organisationId,
    cursor.seq,
    cursor.id,
    actor.staffId,
  )
  return (since?.lines ?? 0) + (await countBeforeGrant(sql, pull))
}

async function countBeforeGrant(sql: Sql, { organisationId, actor, cursor }: Omit<Pull, 'limit'>) {
  const grants = await sql.first<{ newest: number | null }>(
    'select max(from_seq) as newest from granted where organisation_id = ? and staff_id = ?',
    organisationId,
    actor.staffId,
  )
  if ((grants?.newest ?? 0) < cursor.seq) return 0
  const row = await sql.first<{ lines: number }>(
    `select count(*) as lines from (
       select l.seq, l.record_id, (select min(g.from_seq) from granted g where ${covers}) as place
       from line l where l.organisation_id = ? and l.op = 'put') early
     where seq < place and (place, record_id) > (?, ?)`,
    actor.staffId,
    organisationId,
    cursor.seq,
    cursor.id,
  )
  return row?.lines ?? 0
}

/** At most `limit` lines, never parting those of one place and id. */
function cutPage(lines: readonly Line[], limit: number) {
  if (lines.length <= limit) return { lines, endsAt: null }
  const next = lines[limit]
  let end = limit
  while (end > 0 && isSamePlace(lines[end - 1], next)) end -= 1
  if (end === 0) end = lines.findLastIndex((line) => isSamePlace(line, next)) + 1
  const last = lines[end - 1]
  if (!last) throw new Error('a page without a line')
  return { lines: lines.slice(0, end), endsAt: { seq: last.place, id: last.id } }
}

const isSamePlace = (a: Line | undefined, b: Line | undefined) => a?.place === b?.place && a?.id === b?.id

const inOrder = (a: Line, b: Line) =>
  a.place - b.place || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.op === b.op ? 0 : a.op === 'remove' ? -1 : 1)

async function entryOf(
  sql: Sql,
  { organisationId, actor, codes }: Pull & { codes: ReadonlySet<string> },
  line: Line,
): Promise<Entry | null> {
  const bucket: Bucket = { subject: line.subject, section: line.section }
  if (line.op === 'remove') return { op: 'remove', id: line.id, bucket: bucketCode(bucket) }

  const record = await findRecord(sql, organisationId, line.id)
  if (!record) throw new Error('a line without its record')
  const refusal = may(actor, {
    action: 'read',
    kind: record.kind,
    section: record.bucket.section,
    isHeld: isGranted(codes, record.bucket),
    isNewSubject: false,
    isOwn: false,
  })
  return refusal ? null : { op: 'put', record: onTheWire(record) }
}

const onTheWire = ({ devices: _devices, bucket, ...record }: StoredRecord) => ({
  ...record,
  bucket: bucketCode(bucket),
  fields: record.fields as Record<string, never>,
  versions: { ...record.versions },
})
