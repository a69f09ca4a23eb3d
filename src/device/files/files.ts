import { liveQuery } from 'dexie'
import type { Attachment } from '#rules/records/fortnight/attachment.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { PersonDatabase } from '../database.ts'
import type { Files, FileState, OpenFileRefusal } from '../device.ts'
import { createLiveValue } from '../live-value.ts'
import { basisOnDisk, type BasisDeps } from '../records/basis.ts'
import type { Shelf } from '../records/shelf.ts'
import { steadilyOrThrow } from '../steady.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Vault } from '../vault/vault.ts'
import { fetchFile } from './fetch-file.ts'
import { type KeepDeps, keepPicture } from './keep-picture.ts'
import { openFile } from './seal-file.ts'
import { createSending, type SendingDeps } from './sending.ts'

interface Deps extends Omit<KeepDeps, 'random'>, Omit<BasisDeps, 'shelf'>, Omit<SendingDeps, 'onProgress'> {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly shelf: Pick<Shelf, 'watch'>
  readonly fetch: typeof fetch
  readonly surroundings: Surroundings
}

/**
 * Pictures of one person's open vault. Each lies sealed in a table of its own until the office has it; what is told of it
 * on a screen follows from its record, so that one whose record was taken away is still sent, and seen no more.
 */
export function createFiles(deps: Deps) {
  const { database, vault, shelf } = deps
  const states = createLiveValue<readonly FileState[]>({ onFirst: watchAll })
  const sentById = new Map<string, number>()
  let idsHere: readonly string[] | null = null
  let records: readonly { readonly id: string; readonly fields: Attachment }[] | null = null
  let stops: (() => void)[] = []

  function show() {
    if (!records || !idsHere) return
    const here = new Set(idsHere)
    states.set(records.filter(({ id }) => here.has(id)).map(stateOf))
  }
  const stateOf = ({ id, fields }: { id: string; fields: Attachment }): FileState => {
    const sentBytes = sentById.get(id)
    if (fields.arrivedAtMs !== null)
      return { id, state: 'arrived', sentBytes: fields.bytes, bytes: fields.bytes }
    return {
      id,
      state: sentBytes === undefined ? 'to-send' : 'sending',
      sentBytes: sentBytes ?? 0,
      bytes: fields.bytes,
    }
  }
  function watchAll() {
    const fail = (error: unknown) => (vault.isLocked() ? undefined : states.fail(error))
    const rows = liveQuery(() => database.files.toCollection().primaryKeys()).subscribe({
      next: (ids) => {
        idsHere = ids
        show()
      },
      error: fail,
    })
    const views = shelf.watch('attachment').subscribe((list) => {
      records = list as unknown as typeof records
      show()
    }, fail)
    stops = [() => rows.unsubscribe(), () => views.unsubscribe()]
  }

  const sending = createSending({
    ...deps,
    onProgress: (id, sentBytes) => {
      if (sentBytes === null) sentById.delete(id)
      else sentById.set(id, sentBytes)
      show()
    },
  })

  const files: Files = {
    keep: (picture, about) => keepPicture({ ...deps, random: vault.random }, picture, about),
    watch: () => states,
    open: async (id) => openPicture(deps, id),
  }
  return {
    files,
    begin: sending.begin,
    close() {
      sending.close()
      for (const stop of stops) stop()
    },
  }
}

/** Needs the record, for the key lies there: whoever may not hold the one can do nothing with the other. */
async function openPicture(deps: Deps, id: string): Promise<Result<Blob, OpenFileRefusal>> {
  const { standingById } = await basisOnDisk(deps, [{ id }])
  const record = standingById.get(id)?.fields as Attachment | undefined
  if (!record) return refused({ reason: 'not-here' })
  const row = await steadilyOrThrow(deps.database, () => deps.database.files.get(id))
  const body = row ? ok(row.body) : await fetchFile(deps, id)
  if (!body.ok) return body
  const opened = await openFile(id, { body: body.value, key: record.key, sha256: record.sha256 })
  return opened.ok ? ok(new Blob([opened.value], { type: record.mediaType })) : opened
}
