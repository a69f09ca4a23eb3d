import { bucketCode } from '#rules/access.ts'
import { type Fields, isSame } from '#rules/join.ts'
import type { RecordKind } from '#rules/record.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { draftCode } from '../drafts.ts'
import type { FileRow } from '../database.ts'
import type { InvalidFields, SaveRefusal, Writing } from '../device.ts'
import { steadily, StoreError } from '../steady.ts'
import { LockedError } from '../vault/vault.ts'
import { type Basis, type BasisDeps, basisInMemory, basisOnDisk } from './basis.ts'
import { checkFields } from './check.ts'
import { sealChange } from './rows.ts'
import type { Standing } from './view.ts'

export interface SaveDeps extends BasisDeps {
  readonly nowMs: () => number
}

type Content = Omit<Parameters<typeof sealChange>[1], 'n'>

/** Something was written meanwhile, here or in another tab: what was planned stands on what is no longer so. */
class BasisMoved extends Error {}

/** What goes into the same transaction as the changes, or is not done either. */
export interface Beside {
  readonly dropDraft?: string | undefined
  readonly file?: FileRow | undefined
}

/** Checks, seals, then writes everything in one transaction, or nothing. */
export async function save(
  deps: SaveDeps,
  writings: readonly Writing[],
  beside: Beside,
): Promise<Result<void, SaveRefusal>> {
  try {
    const known = basisInMemory(deps.shelf, writings)
    const written = known && (await saveUpon(deps, known, { writings, beside }))
    if (written && written !== 'again' && written.ok) return written
    for (;;) {
      const sure = await saveUpon(deps, await basisOnDisk(deps, writings), { writings, beside })
      if (sure !== 'again') return sure
    }
  } catch (error) {
    if (error instanceof LockedError || deps.vault.isLocked()) return refused({ reason: 'locked' })
    if (error instanceof StoreError) return refused({ reason: error.reason })
    throw error
  }
}

async function saveUpon(
  deps: SaveDeps,
  basis: Basis,
  { writings, beside }: { writings: readonly Writing[]; beside: Beside },
) {
  const plan = planChanges(deps, writings, basis.standingById)
  return plan.ok ? write(deps, { contents: plan.value, basis, beside }) : plan
}

function planChanges(
  deps: SaveDeps,
  writings: readonly Writing[],
  standingById: Map<string, Standing>,
): Result<Content[], InvalidFields> {
  const problemsById: Record<string, InvalidFields['problems']> = {}
  const contents: Content[] = []

  for (const writing of writings) {
    const standing = standingById.get(writing.id)
    const planned = planChange(deps, writing, standing)
    if (!planned.ok) problemsById[writing.id] = { ...planned.error.problems, ...problemsById[writing.id] }
    else if (planned.value) {
      const { fields } = planned.value
      contents.push(planned.value)
      const versions = standing?.versions ?? {}
      standingById.set(writing.id, { fields: { ...standing?.fields, ...fields }, versions })
    }
  }
  const found = Object.values(problemsById)
  if (found.length === 0) return ok(contents)
  const problems = Object.assign({}, ...found.toReversed()) as InvalidFields['problems']
  return refused({ reason: 'invalid', problems, problemsById })
}

/** Null when nothing differs from what stands. */
function planChange(
  { nowMs }: SaveDeps,
  { does, kind, id, fields }: Writing,
  standing: Standing | undefined,
) {
  if (does === 'add') {
    const checked = checkFields(kind, fields)
    if (!checked.ok) return checked
    // The same once more is a second tap on the button; anything else under this id is a bug.
    if (standing && isSame(checked.value, standing.fields)) return ok(null)
    if (standing) throw new Error(`${kind.kind} ${id} is there already`)
    return ok(
      contentOf({ kind, id, fields: checked.value, upon: {}, whole: checked.value, isNew: true, nowMs }),
    )
  }
  if (kind.isAppendOnly) throw new Error(`a ${kind.kind} is never edited`)
  const merged = { ...standing?.fields, ...fields } as Fields
  const checked = checkFields(kind, merged)
  // A record that was taken away while its form stood open is still written, for a supervisor, as far as it is known.
  if (!checked.ok && standing) return checked
  const whole = checked.ok ? checked.value : merged
  const changed = Object.keys(fields).filter(
    (field) => !standing || !isSame(whole[field] ?? null, standing.fields[field] ?? null),
  )
  if (changed.length === 0) return ok(null)
  const pick = <T>(value: (field: string) => T) => Object.fromEntries(changed.map((f) => [f, value(f)]))
  const upon = pick((field) => standing?.versions[field] ?? 0)
  const known = standing ? whole : null
  return ok(
    contentOf({ kind, id, fields: pick((f) => whole[f] ?? null), upon, whole: known, isNew: false, nowMs }),
  )
}

function contentOf(given: {
  kind: RecordKind
  id: string
  fields: Fields
  upon: Record<string, number>
  /** Null when the record is not here: then nobody can say in which bucket it lies. */
  whole: Fields | null
  isNew: boolean
  nowMs: () => number
}): Content {
  const { kind, id, fields, upon, whole, isNew } = given
  const bucketName = whole
    ? bucketCode({ subject: kind.subjectOf(whole, id), section: kind.sectionOf(whole) })
    : ''
  return {
    kind: kind.kind,
    id,
    fields: fields as Content['fields'],
    upon,
    atMs: given.nowMs(),
    isNew,
    bucketName,
  }
}

interface Plan {
  readonly contents: readonly Content[]
  readonly basis: Basis
  readonly beside: Beside
}

async function write(
  { database, vault }: SaveDeps,
  { contents, basis, beside: { dropDraft, file } }: Plan,
): Promise<Result<void, SaveRefusal> | 'again'> {
  const { nextN, rev } = basis.counters
  const [code, ...rows] = await Promise.all([
    dropDraft === undefined ? null : draftCode(vault, dropDraft),
    ...contents.map((content, index) => sealChange(vault, { ...content, n: nextN + index })),
  ])
  const { records, outbox, drafts, counters, files } = database
  const isMemory = basis.unknownIds !== null
  const touched = [...(isMemory ? [records] : []), ...(file ? [files] : []), outbox, drafts, counters]

  const task = () =>
    database.transaction('rw', touched, async () => {
      const [now, ...there] = await Promise.all([
        database.readCounters(),
        ...(basis.unknownIds ?? []).map((id) => records.get(id)),
      ])
      const [first] = rows
      const isMoved = isMemory ? now.rev !== rev : first && now.nextN !== nextN
      if (isMoved || there.some((row) => row !== undefined)) {
        // Repeated after a lost connection: the first try may have been written after all.
        const written = first && (await outbox.get(first.n))
        if (written && written.nonce.join() === first.nonce.join()) return
        throw new BasisMoved()
      }
      await Promise.all([
        outbox.bulkAdd(rows.map((row) => ({ ...row, rev: now.rev + 1 }))),
        code && drafts.delete(code),
        file && files.add(file),
        counters.put({ ...now, nextN: nextN + rows.length, rev: now.rev + 1 }),
      ])
    })
  try {
    return await steadily(database, task)
  } catch (error) {
    if (error instanceof BasisMoved) return 'again'
    throw error
  }
}
