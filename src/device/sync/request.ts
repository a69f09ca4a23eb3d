import { type Change, limits, protocolVersion, type SyncRequest } from '#protocol/sync.ts'
import type { OutboxRow, PersonDatabase } from '../database.ts'
import { type OpenChange, openChange } from '../records/rows.ts'
import { steadilyOrThrow } from '../steady.ts'
import type { Vault } from '../vault/vault.ts'
import type { HeldBack } from './held-back.ts'

/** So that something shows at once; every page after it is as large as the protocol allows. */
const FIRST_PAGE = 50
/** Room for the rest of the request, within the protocol's limit of bytes. */
const ENVELOPE_BYTES = 10_000

export interface RequestDeps {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly deviceId: string
}

/** Begins an exchange: counts the generation up, and takes the oldest changes without a verdict, as many as fit. */
export async function makeRequest(
  { database, vault, deviceId }: RequestDeps,
  { most, heldBack }: { most: number; heldBack: HeldBack },
) {
  const { counters, rows } = await steadilyOrThrow(database, () =>
    database.transaction('rw', [database.counters, database.outbox], async () => {
      const before = await database.readCounters()
      const counters = { ...before, generation: before.generation + 1 }
      await database.counters.put(counters)
      const waiting = await database.outbox.where('state').equals('waiting').sortBy('n')
      return { counters, rows: waiting.filter(({ ackSeq }) => ackSeq === null) }
    }),
  )
  const free = await openWhatFits(vault, rows, { most, isLeftOut: heldBack.includes })
  const due = rows.find(heldBack.isDue)
  const { changes, broken } =
    free.changes.length === 0 && due ? await openWhatFits(vault, [due], { most }) : free
  const request: SyncRequest = {
    protocol: protocolVersion,
    device: deviceId,
    generation: counters.generation,
    scope: counters.scopeVersion,
    cursor: counters.cursor,
    limit: counters.cursor === null ? FIRST_PAGE : limits.entries,
    changes: changes.map(onTheWire),
  }
  return { request, changes, broken, waitingCount: rows.length }
}

/** `broken`: numbers of rows that were altered on the disk, so that nobody can send them any more. */
async function openWhatFits(
  vault: Vault,
  rows: readonly OutboxRow[],
  { most, isLeftOut }: { most: number; isLeftOut?: (change: OpenChange) => boolean },
) {
  const changes: OpenChange[] = []
  const broken: number[] = []
  let bytes = ENVELOPE_BYTES
  for (const row of rows) {
    if (changes.length >= most) break
    const change = await openChange(vault, row)
    if (!change) broken.push(row.n)
    if (!change || isLeftOut?.(change)) continue
    bytes += new TextEncoder().encode(JSON.stringify(onTheWire(change))).length + 1
    if (changes.length > 0 && bytes > limits.bodyBytes) break
    changes.push(change)
  }
  return { changes, broken }
}

const onTheWire = ({ n, kind, id, fields, upon, atMs }: OpenChange): Change => ({
  n,
  kind,
  id,
  fields,
  upon,
  atMs,
})
